import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { Actor } from '#road/actor.ts';

/** Vouchers (`e`, of the order `o`) whose picture a reader may see. */
export function vouchersInSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  if (reach === 'all') return sql`true`;
  if (reach === 'branch') return sql`o.branch_id = any(${[...actor.branchIds]}::uuid[])`;
  return sql`e.person_id = ${actor.personId}`;
}
