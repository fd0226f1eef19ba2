import { sql } from 'kysely';
import type { Article, articleEndpoints } from '#contract/article.ts';
import { refuse } from '#kernel/refusal.ts';
import { writtenInstant } from '#platform/database/rows-as-json.ts';
import { allowancesOf } from '#road/allowances.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { hindrance } from '../invariants.ts';
import { type ArticleAction, articleActions } from '../lifecycle.ts';
import { noScope } from '../store.ts';
import { treeFor } from '../tree/tree-for.ts';
import { filesOf } from './files.ts';
import { rowColumns, type StoredRow, seesDrafts, withinSight } from './row.ts';

interface WholeRow
  extends StoredRow,
    Pick<
      Article,
      'body' | 'reviewedByName' | 'outdatedReason' | 'returnedReason' | 'request' | 'versions' | 'files'
    > {
  readonly authorId: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly published: { readonly title: string; readonly body: string } | null;
}

/** An article: as it is being written for author and reviewers, as it was published for everybody else. */
export const readArticle: Query<typeof articleEndpoints.read> = async (context, { id }) => {
  const row = await wholeOf(context, id);
  if (!row) return refuse('subject.not_found');
  const { actor, road, now, db } = context;
  const { authorId, published, changedAt, publishedAt, ...rest } = row;
  const isWriting = seesDrafts(actor) || (authorId !== null && authorId === actor.personId);
  const words = isWriting || !published ? rest : { ...rest, ...published };
  const { state } = await stateOf(db, id);
  const allowances = allowancesOf(
    {
      ...{ regulations: road.regulations, reader: actor, scope: noScope, state, now },
      allowed: action => hindrance({ state: row.state, authorId }, action as ArticleAction, actor.personId),
    },
    articleActions,
  );
  return {
    ...words,
    changedAt: changedAt.toString(),
    publishedAt: publishedAt?.toString() ?? null,
    versions: row.versions.map(one => ({ ...one, publishedAt: writtenInstant(one.publishedAt) })),
    tree: row.kind === 'fault_tree' ? treeFor(words.body, actor.locale) : null,
    allowances,
  };
};

async function wholeOf({ db, actor }: ReadContext, id: string): Promise<WholeRow | undefined> {
  const { rows } = await sql<WholeRow>`
    select ${rowColumns}, a.body, a.reviewed_by_name, a.published_at, a.outdated_reason, a.returned_reason, a.author_id,
      ${filesOf} as files,
      (select json_build_object('id', q.id, 'requestNo', q.request_no) from service_request q
        where q.id = a.request_id) as request,
      (select json_build_object('title', v.title, 'body', v.body) from article_version v
        where v.article_id = a.id and v.version = a.version) as published,
      (select coalesce(json_agg(json_build_object('version', v.version, 'publishedAt', v.published_at,
          'reviewedByName', v.reviewed_by_name) order by v.version desc), '[]')
        from article_version v where v.article_id = a.id) as versions
    from article a where a.id = ${id} and ${withinSight(actor)}`.execute(db);
  return rows[0];
}
