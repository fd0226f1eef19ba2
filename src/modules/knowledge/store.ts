import { sql } from 'kysely';
import type { ArticleKind } from '#contract/article-shape.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { tsvectorText } from '#platform/search/vector.ts';
import type { Context, Found } from '#road/command.ts';
import type { ArticleState } from './lifecycle.ts';

/** An article as its commands change it. */
export interface ArticleChanged {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly state: ArticleState;
  readonly title: string;
  readonly body: string;
  readonly productLine: string | null;
  readonly model: string | null;
  readonly version: number;
  readonly authorId: string | null;
  readonly authorName: string;
}

/** Knowledge is the whole company's. */
export const noScope = { branchId: null, customerId: null, assignees: [] };

export async function loadArticle(
  { db }: Pick<Tx, 'db'>,
  { id }: { readonly id: string },
): Promise<Found<ArticleChanged> | null> {
  const { rows } = await sql<ArticleChanged>`
    select id, kind, state, title, body, product_line, model, version, author_id, author_name
    from article where id = ${id}`.execute(db);
  const [row] = rows;
  return row ? { scope: noScope, row } : null;
}

export interface ArticleColumns {
  readonly state?: ArticleState;
  readonly title?: string;
  readonly body?: string;
  readonly productLine?: string | null;
  readonly model?: string | null;
  readonly faultClass?: string | null;
  readonly isPublic?: boolean;
  readonly version?: number;
  readonly authorId?: string | null;
  readonly authorName?: string;
  readonly changedAt?: Temporal.Instant;
  readonly returnedReason?: string | null;
  readonly reviewedByName?: string;
  readonly publishedAt?: Temporal.Instant;
  readonly validUntil?: string | null;
  readonly outdatedAt?: Temporal.Instant | null;
  readonly outdatedReason?: string | null;
}

export async function updateArticle(tx: Tx, id: string, columns: ArticleColumns): Promise<void> {
  await tx.db.updateTable('article').set(columns).where('id', '=', id).execute();
}

/** What an article is found by once it is published: its words, and what it is for. */
export async function indexArticle(
  tx: Tx,
  { id, title, body, productLine, model }: ArticleChanged,
): Promise<void> {
  const words = tsvectorText([title, body, productLine, model].filter(Boolean).join('\n'));
  await sql`update article set search = ${words}::text::tsvector where id = ${id}`.execute(tx.db);
}

/** The files of an article are those named now. Refuses what neither the actor uploaded nor the article had. */
export async function keepFiles(
  tx: Tx,
  { id: articleId, actor }: Context,
  fileIds: readonly string[],
): Promise<Refused | undefined> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from file where id = any(${[...fileIds]}::uuid[]) and (created_by = ${actor.key}
      or id in (select file_id from article_file where article_id = ${articleId}))`.execute(tx.db);
  if ((rows[0]?.count ?? 0) < fileIds.length) return refuse('subject.not_found', { field: 'fileIds' });
  await tx.db.deleteFrom('articleFile').where('articleId', '=', articleId).execute();
  if (fileIds.length > 0)
    await tx.db
      .insertInto('articleFile')
      .values(fileIds.map(fileId => ({ articleId, fileId })))
      .execute();
  return undefined;
}
