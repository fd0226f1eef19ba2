import { sql } from 'kysely';
import type { ArticleBeside, articleEndpoints, FaultWalk } from '#contract/article.ts';
import { refuse } from '#kernel/refusal.ts';
import { findVisible } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { queryTokens } from '#platform/search/tokens.ts';
import type { Query } from '#road/route.ts';
import { treeFor } from '../tree/tree-for.ts';
import { filesOf } from './files.ts';

/** What may help with a request, the nearest first, and the ways that were gone with it. */
export const listBeside: Query<typeof articleEndpoints.beside> = async (context, { id }) => {
  const { db, actor } = context;
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const [found, walks] = await Promise.all([besideOf(db, id), walksOf(db, id)]);
  const items = found.map(row => {
    const { sameModel, sameProduct, sameFault, sameWords, forAnyFault: _, ...article } = row;
    const tree = article.kind === 'fault_tree' ? treeFor(article.body, actor.locale) : null;
    return { ...article, tree, reasons: reasonsOf({ sameModel, sameProduct, sameFault, sameWords }) };
  });
  return { items, walks };
};

interface Likeness {
  readonly sameModel: boolean;
  readonly sameProduct: boolean;
  readonly sameFault: boolean;
  readonly sameWords: boolean;
}

type Row = Omit<ArticleBeside, 'reasons' | 'tree'> & Likeness & { readonly forAnyFault: boolean };

const shownAtMost = 8;
/** One word in common is chance. */
const sharedWords = 2;

/** What is for another machine is left out; what is for any, or for another fault, has to share words. */
async function besideOf(db: Db, requestId: string): Promise<readonly Row[]> {
  const { rows: asked } = await sql<{ description: string }>`
    select description from service_request where id = ${requestId}`.execute(db);
  const words = wordsOf(asked[0]?.description ?? '');
  const { rows } = await sql<Row>`
    select * from (
      select a.id, a.kind, v.title, v.body, a.is_public, a.version, a.outdated_at is not null as is_outdated, ${filesOf} as files,
        coalesce(a.model = s.model, false) as same_model,
        coalesce(a.product_line = s.product_line, false) as same_product,
        coalesce(a.fault_class = q.fault_class, false) as same_fault, a.fault_class is null as for_any_fault,
        (select count(*) from unnest(${words}::text[]) word where a.search @@ word::tsquery) >= ${sharedWords} as same_words,
        (select count(*)::int from article_use u where u.article_id = a.id and u.is_helpful) as helped,
        (select count(*)::int from article_use u where u.article_id = a.id and not u.is_helpful) as did_not_help,
        (select u.is_helpful from article_use u where u.article_id = a.id and u.request_id = q.id) as is_helpful
      from service_request q
        left join asset s on s.id = q.asset_id
        join article a on a.version > 0 and a.state <> 'archived'
          and (a.model is null or a.model = s.model) and (a.product_line is null or a.product_line = s.product_line)
        join article_version v on v.article_id = a.id and v.version = a.version
      where q.id = ${requestId}) found
    where same_model or same_words or same_product and (same_fault or for_any_fault)
    order by (same_model::int * 3 + same_product::int + same_fault::int * 2 + same_words::int * 2) desc,
      helped - did_not_help desc, id desc limit ${shownAtMost}`.execute(db);
  return rows;
}

/** The words of two characters and more, as `tsquery` reads them; those of one mean nothing. */
function wordsOf(description: string): string[] {
  const words = queryTokens(description).filter(word => [...word].length > 1);
  return words.map(word => `'${word.replaceAll(/['\\]/g, '$&$&')}'`);
}

function reasonsOf({ sameModel, sameProduct, sameFault, sameWords }: Likeness): ArticleBeside['reasons'] {
  return [
    ...(sameModel ? (['same_model'] as const) : []),
    ...(sameProduct && !sameModel ? (['same_product'] as const) : []),
    ...(sameFault ? (['same_fault'] as const) : []),
    ...(sameWords ? (['same_words'] as const) : []),
  ];
}

async function walksOf(db: Db, requestId: string): Promise<FaultWalk[]> {
  const { rows } = await sql<Omit<FaultWalk, 'at'> & { readonly at: Temporal.Instant }>`
    select w.id, v.title, w.version, w.at, w.by_name, w.path, w.result
    from fault_walk w join article_version v on v.article_id = w.article_id and v.version = w.version
    where w.request_id = ${requestId} order by w.at desc, w.id desc`.execute(db);
  return rows.map(({ at, ...walk }) => ({ ...walk, at: at.toString() }));
}
