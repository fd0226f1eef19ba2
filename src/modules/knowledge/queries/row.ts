import { type RawBuilder, sql } from 'kysely';
import type { ArticleRow } from '#contract/article.ts';
import type { Actor } from '#road/actor.ts';

export interface StoredRow extends Omit<ArticleRow, 'changedAt'> {
  readonly changedAt: Temporal.Instant;
}

/** The columns of a line of the knowledge base; of an article (`a`) that is being changed, the published title counts for readers. */
export const rowColumns = sql`a.id, a.kind, a.state, a.title, a.product_line, a.model, a.fault_class, a.is_public, a.version,
  a.author_name, a.changed_at, a.valid_until::text as valid_until, a.outdated_at is not null as is_outdated,
  (select count(*)::int from article_use u where u.article_id = a.id and u.is_helpful) as helped,
  (select count(*)::int from article_use u where u.article_id = a.id and not u.is_helpful) as did_not_help`;

const reviewers: readonly string[] = ['support', 'quality', 'manager', 'general_manager', 'auditor'];

/** Whoever neither wrote nor reviews sees what was published. */
export function withinSight({ roles, personId }: Actor): RawBuilder<unknown> {
  if (roles.some(role => reviewers.includes(role))) return sql`true`;
  return sql`(a.version > 0 and a.state <> 'archived' or a.author_id = ${personId}::uuid)`;
}

/** Who may see what is being written, and not only what was published. */
export function seesDrafts({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some(role => reviewers.includes(role));
}
