import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { workOrderEndpoints } from '#contract/work-order.ts';
import { workOrderStates } from '#contract/work-order-shape.ts';
import type { Actor } from '#road/actor.ts';
import type { AskedOf } from '#road/route.ts';
import { endedStates } from '../lifecycle.ts';
import { withinSight } from './sight.ts';

export type Asked = AskedOf<typeof workOrderEndpoints.list>;

const openOnly = workOrderStates.filter(state => !(endedStates as readonly string[]).includes(state));

/** The states that a filter names: `open` for all that are not ended, `unassigned` for those nobody holds. */
export function statesOf(filter: string | undefined): readonly string[] | undefined {
  if (!filter) return undefined;
  const named = filter.split(',').flatMap(name => {
    if (name === 'open') return openOnly;
    return name === 'unassigned' ? ['created'] : [name.trim()];
  });
  return [...new Set(named)].filter(name => (workOrderStates as readonly string[]).includes(name));
}

export function areOpen(states: readonly string[] | undefined): boolean {
  return states?.every(state => (openOnly as readonly string[]).includes(state)) ?? false;
}

const isOpen = sql`o.state not in ('completed', 'cancelled')`;

/** What the rows of a page have to satisfy, at least one condition. */
export function conditionsOf(asked: Asked, actor: Actor, reach: Reach): RawBuilder<unknown>[] {
  const { branchId, mine, from, to } = asked;
  const states = statesOf(asked.state);
  return [
    withinSight(actor, reach),
    ...(states && areOpen(states) ? [isOpen] : []),
    ...(isUnassigned(asked) && !actor.isOutside ? [sql`o.outlet_id is null`] : []),
    ...(states ? [sql`o.state = any(${[...states]}::text[])`] : []),
    ...(branchId ? [sql`(o.branch_id = ${branchId} or o.outlet_id = ${branchId})`] : []),
    ...(mine ? [withinSight(actor, 'assigned')] : []),
    ...(from ? [sql`o.appointment_to > ${from}::timestamptz`] : []),
    ...(to ? [sql`o.appointment_from < ${to}::timestamptz`] : []),
  ];
}

/** What nobody holds: an outlet has to see to what it was given itself. */
function isUnassigned({ state }: Asked): boolean {
  return state?.split(',').includes('unassigned') ?? false;
}
