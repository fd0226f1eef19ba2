import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { ListServiceRequests } from '#contract/service-request.ts';
import { requestStates } from '#contract/service-request-shape.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Actor } from '#road/actor.ts';
import { openStates } from '../lifecycle.ts';
import { withinSight } from './sight.ts';

/** The states that a filter names: `open` for all that are not ended. Undefined: any. */
export function statesOf(filter: string | undefined): readonly string[] | undefined {
  if (!filter) return undefined;
  const named = filter.split(',').flatMap(name => (name === 'open' ? [...openStates] : [name.trim()]));
  return [...new Set(named)].filter(name => (requestStates as readonly string[]).includes(name));
}

/** The partial indexes are found by the planner only where a statement says the same words. */
const isOpen = sql.raw(`q.state in (${openStates.map(state => `'${state}'`).join(', ')})`);

export interface Reader {
  readonly actor: Actor;
  readonly reach: Reach;
  readonly now: EpochMs;
}

type Filters = Omit<ListServiceRequests, 'state'> & { readonly states: readonly string[] | undefined };

/** What the rows of a page have to satisfy, at least one condition. */
export function conditionsOf(filters: Filters, reader: Reader): RawBuilder<unknown>[] {
  const { severity, faultClass, branchId, customerId } = filters;
  return [
    withinSight(reader.actor, reader.reach),
    ...stateConditions(filters.states),
    ...(severity ? [sql`q.severity = ${severity}`] : []),
    ...(faultClass ? [sql`q.fault_class = ${faultClass}`] : []),
    ...(branchId ? [sql`q.branch_id = ${branchId}`] : []),
    ...(customerId ? [sql`q.customer_id = ${customerId}`] : []),
    ...(filters.mine ? [sql`q.owner_id = ${reader.actor.personId}`] : []),
    ...riskConditions(filters.risk, reader.now),
  ];
}

function stateConditions(states: readonly string[] | undefined): RawBuilder<unknown>[] {
  if (!states) return [];
  if (states.length === 0) return [sql`false`];
  const areOpen = states.every(state => (openStates as readonly string[]).includes(state));
  const isAny = areOpen && states.length === openStates.length;
  const named =
    states.length === 1 ? sql`q.state = ${states[0]}` : sql`q.state = any(${[...states]}::text[])`;
  return [...(areOpen ? [isOpen] : []), ...(isAny ? [] : [named])];
}

function riskConditions(risk: ListServiceRequests['risk'], now: EpochMs): RawBuilder<unknown>[] {
  if (!risk) return [];
  const at = formatInstant(now);
  switch (risk) {
    case 'overdue':
      return [isOpen, sql`coalesce(q.due_at, 'infinity') < ${at}::timestamptz`];
    case 'at_risk':
      return [
        isOpen,
        sql`q.risk_at <= ${at}::timestamptz`,
        sql`coalesce(q.due_at, 'infinity') >= ${at}::timestamptz`,
      ];
    case 'none':
      return [sql`(q.risk_at is null or q.risk_at > ${at}::timestamptz)`];
  }
}
