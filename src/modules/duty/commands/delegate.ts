import { sql } from 'kysely';
import { type DutyDelegation, dutyEndpoints } from '#contract/duty.ts';
import type { BodyOf } from '#contract/endpoint.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { CivilDate } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { type Context, command, happened } from '#road/command.ts';
import { loadPerson, type PersonRecord } from '../person.ts';

/** Lets a colleague do the duties of a person during an absence; a new one takes the place of the one before. */
export const delegateDuties = command({
  endpoint: dutyEndpoints.delegate,
  kind: 'person',
  load: loadPerson,
  change: async (tx, person, input, context) => {
    const substitute = await findPerson(tx.db, input.toId);
    const isFit = substitute?.isActive === true && substitute.roles.some(isOfStaff);
    if (!isFit || input.toId === person.id || (await isAway(tx, input)))
      return refuse('duty.no_substitute', { field: 'toId' });
    const absurd = absurdDays(input, civilDay(context.recordedAt, context.zone));
    if (absurd) return absurd;
    const delegation = await insertDelegation(tx, person, { input, context });
    const { toId, fromOn, untilOn, reason } = input;
    return happened({
      events: [{ type: 'duty.delegated', data: { to: toId, from: fromOn, until: untilOn, reason } }],
      reply: { ...delegation, toName: substitute.name },
    });
  },
});

type Delegating = BodyOf<typeof dutyEndpoints.delegate>;

function isOfStaff(role: string): boolean {
  return !['customer', 'agent', 'auditor', 'system'].includes(role);
}

/** Whoever stands in is there: they have nobody stand in for them on one of those days. */
async function isAway(tx: Tx, { toId, fromOn, untilOn }: Delegating): Promise<boolean> {
  const { rows } = await sql`select from duty_delegation where person_id = ${toId} and ended_at is null
    and from_on <= ${untilOn}::date and until_on >= ${fromOn}::date`.execute(tx.db);
  return rows.length > 0;
}

function absurdDays({ fromOn, untilOn }: Delegating, today: CivilDate): Refused | undefined {
  const last = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
  if (untilOn >= fromOn && untilOn >= today && untilOn <= last) return undefined;
  return refuse('duty.days_absurd', { field: untilOn < fromOn ? 'untilOn' : 'fromOn' });
}

interface Inserting {
  readonly input: Delegating;
  readonly context: Context;
}

async function insertDelegation(
  tx: Tx,
  { id: personId, name: personName }: PersonRecord,
  { input, context }: Inserting,
): Promise<Omit<DutyDelegation, 'toName'>> {
  const { toId, fromOn, untilOn, reason } = input;
  const id = newId();
  const at = Temporal.Instant.fromEpochMilliseconds(context.at);
  await tx.db
    .updateTable('dutyDelegation')
    .set({ endedAt: at })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute();
  await tx.db
    .insertInto('dutyDelegation')
    .values({ id, personId, toId, fromOn, untilOn, reason, delegatedByName: context.actor.name })
    .execute();
  return { id, personId, personName, toId, fromOn, untilOn, reason };
}
