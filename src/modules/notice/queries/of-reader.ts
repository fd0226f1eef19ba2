import { type RawBuilder, sql } from 'kysely';
import { reachOf } from '#contract/abilities.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Actor } from '#road/actor.ts';

/** The reader's own notices (`n`) about requests (`q`) that they may still look into. */
export function ofReader(actor: Actor): RawBuilder<unknown> {
  const reach = reachOf(actor, 'service_request.read');
  if (!reach) return sql`false`;
  return sql`n.person_id = ${actor.personId} and ${withinSight(actor, reach)}`;
}
