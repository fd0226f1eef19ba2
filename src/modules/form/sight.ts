import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';

/**
 * The condition that narrows forms (named `f` in the statement) to those that this reader may know of: the own ones,
 * those they were asked to decide on, and, once submitted, those that their role fills or signs in their branch, those
 * of the branch for its manager, all for who sees all. A draft is its writer's alone.
 */
export function formsInSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  const concerned = sql`(f.applicant_id = ${actor.personId}
    or exists (select from form_asked a where a.form_id = f.id and a.person_id = ${actor.personId})
    or f.version > 0 and ${known(actor, reach)})`;
  return reach === 'own' ? sql`false` : concerned;
}

function known(actor: Actor, reach: Reach): RawBuilder<unknown> {
  const ofBranch = sql`f.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  switch (reach) {
    case 'all':
      return sql`true`;
    case 'branch':
      return ofBranch;
    default:
      return sql`${ofBranch} and f.reader_roles && ${[...actor.roles]}::text[]`;
  }
}

/** Those that wait for a decision of this reader. */
export function toDecide(actor: Actor): RawBuilder<unknown> {
  return sql`f.state = 'submitted'
    and exists (select from form_pending d where d.form_id = f.id and d.person_id = ${actor.personId})`;
}
