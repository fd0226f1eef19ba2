import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';

export interface PublishedArticle {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly version: number;
}

/** An article as readers see it: its version that was published last, or an earlier one. */
export async function publishedArticle(
  { db }: Pick<Tx, 'db'>,
  id: string,
  version?: number,
): Promise<PublishedArticle | undefined> {
  const { rows } = await sql<PublishedArticle>`
    select a.id, a.kind, v.title, v.body, v.version
    from article a join article_version v on v.article_id = a.id and v.version = coalesce(${version ?? null}::int, a.version)
    where a.id = ${id} and a.state <> 'archived'`.execute(db);
  return rows[0];
}
