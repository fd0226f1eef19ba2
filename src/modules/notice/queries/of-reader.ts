import { type RawBuilder, sql } from 'kysely';
import { may, reachOf } from '#contract/asker.ts';
import { withinSight as conductInSight } from '#modules/conduct/index.ts';
import { dutiesInSight } from '#modules/duty/index.ts';
import { formsInSight } from '#modules/form/index.ts';
import { withinSight } from '#modules/service-request/index.ts';
import { callsInSight } from '#modules/telephone/index.ts';
import type { Actor } from '#road/actor.ts';

/** What a notice (`n`) is about: a request (`q`), a form (`f`), a duty (`d`), a case of conduct (`c`), a message (`m`) or a call (`p`). */
export const subjects: RawBuilder<unknown> = sql`left join service_request q on q.id = n.subject_id
      left join form f on f.id = n.subject_id
      left join duty d on d.id = n.subject_id
      left join conduct_case c on c.id = n.subject_id
      left join message m on m.id = n.subject_id
      left join phone_call p on p.id = n.subject_id`;

/**
 * The reader's own notices that wait for nothing, about what they may still look into; and about orders that were taken back, which they may
 * not.
 */
export function ofReader(actor: Actor): RawBuilder<unknown> {
  const reach = reachOf(actor, 'service_request.read');
  const formReach = reachOf(actor, 'form.read');
  const ofOrder = sql`(n.topic like 'work_order.%' or n.topic like 'field_work.%' or n.topic like 'entrustment.%')`;
  const ofRequest = reach
    ? sql`(q.id is not null and (${ofOrder} or ${withinSight(actor, reach)}))`
    : sql`(q.id is not null and ${toOutlet(actor)})`;
  const ofForm = formReach ? sql`(f.id is not null and ${formsInSight(actor, formReach)})` : sql`false`;
  return sql`n.person_id = ${actor.personId} and n.held_until is null and (${ofRequest} or ${ofForm} or ${ofDuty(actor)} or ${ofConduct(actor)}
    or ${ofMessage(actor)} or ${ofCall(actor)})`;
}

function ofConduct(actor: Actor): RawBuilder<unknown> {
  const reach = reachOf(actor, 'conduct.read');
  return reach ? sql`(c.id is not null and ${conductInSight({ actor, reach })})` : sql`false`;
}

function ofDuty(actor: Actor): RawBuilder<unknown> {
  const reach = reachOf(actor, 'duty.read');
  const own = actor.personId === null ? [] : [actor.personId];
  return reach ? sql`(d.id is not null and ${dutiesInSight(actor, reach, own)})` : sql`false`;
}

/** A message is for its reader, wherever the call came in. */
function ofCall(actor: Actor): RawBuilder<unknown> {
  const reach = reachOf(actor, 'call.read');
  const inSight = reach ? callsInSight(actor, reach) : sql`false`;
  return sql`(p.id is not null and (p.message_for_id = ${actor.personId} or ${inSight}))`;
}

/** Only while it waits: what a colleague has settled is nobody's news any more. */
function ofMessage(actor: Actor): RawBuilder<unknown> {
  return may(actor, 'message.read') ? sql`m.state = 'held'` : sql`false`;
}

/** In an outlet nobody reads a request: they are told of its orders. */
function toOutlet({ isOutside = false }: Actor): RawBuilder<unknown> {
  return isOutside
    ? sql`(n.topic like 'work_order.%' or n.topic like 'entrustment.%' or n.topic like 'appointment.%')`
    : sql`false`;
}
