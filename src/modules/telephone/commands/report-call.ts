import { callEndpoints, type ReportCall } from '#contract/call.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, command, happened, type Told } from '#road/command.ts';
import { systemOfActor } from '../actor.ts';
import { callerNumber } from '../number.ts';
import { branchFacts, callRow, type Holder, holderOf, idOfCall } from '../store.ts';
import { takeStep } from '../take-step.ts';

/** A telephone system tells of a call for the first time, whichever event that is. The log tells nothing of the number. */
export const beginCall = command({
  endpoint: callEndpoints.report,
  kind: 'call',
  begins: true,
  load: async (tx, { extension = '' }, { actor }) => {
    const systemId = systemOfActor(actor);
    const system = systemId === null ? undefined : await systemRow(tx, systemId);
    if (!system) return refuse('access.denied');
    const holder = await holderOf(tx.db, extension);
    const branchId = system.branchId ?? holder?.branchId ?? null;
    return { scope: { branchId, customerId: null, assignees: [] }, row: { ...system, branchId, holder } };
  },
  change: async (tx, { id: systemId, branchId, holder }, input, { id, at }) => {
    await insertCall(tx, { id, systemId, branchId, input, holder, at });
    const row = await callRow(tx.db, id);
    if (!row) throw new Error(`the call ${id} was not written`);
    const rang = { type: 'call.rang', data: dataOf(input) };
    const facts = { ...factsOf(input, holder), ...(await branchFacts(tx.db, branchId)) };
    const step = await takeStep(tx, row, { input, holder, at });
    const events: Told[] = [{ ...rang, facts }, ...step.events];
    return happened({ events, reply: { id, state: step.state }, elsewhere: step.elsewhere });
  },
});

/** A telephone system tells how a call goes on. What is known already, or comes too late, changes nothing. */
export function followCall(systemId: string): Command {
  return command({
    endpoint: callEndpoints.report,
    kind: 'call',
    subjectId: (tx, { callId }) => idOfCall(tx.db, systemId, callId),
    load: async (tx, { callId, extension = '' }) => {
      const id = await idOfCall(tx.db, systemId, callId);
      const row = id === null ? undefined : await callRow(tx.db, id);
      if (!row) return null;
      const holder = await holderOf(tx.db, extension);
      return { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row: { row, holder } };
    },
    change: async (tx, { row, holder }, input, context) => {
      const at = Math.max(context.at, row.rangAt.epochMilliseconds);
      const { state, events, elsewhere } = await takeStep(tx, row, { input, holder, at });
      return happened({ events, reply: { id: row.id, state }, elsewhere });
    },
  });
}

function systemRow(tx: Tx, id: string) {
  return tx.db
    .selectFrom('telephoneSystem')
    .select(['id', 'branchId'])
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
}

interface Beginning {
  readonly id: string;
  readonly systemId: string;
  readonly branchId: string | null;
  readonly input: ReportCall;
  readonly holder: Holder | null;
  readonly at: EpochMs;
}

async function insertCall(tx: Tx, begun: Beginning): Promise<void> {
  const { id, systemId, branchId, input, holder, at } = begun;
  const caller = callerNumber(input.from);
  await tx.db
    .insertInto('phoneCall')
    .values({
      ...{ id, systemId, branchId, callNo: input.callId, state: 'ringing' },
      ...{ number: caller?.number ?? null, digits: caller?.digits ?? null, isWithheld: caller === null },
      ...{ dialled: input.to || null, extension: input.extension || null, personId: holder?.id ?? null },
      rangAt: instantOf(at),
    })
    .execute();
}

const dataOf = ({ extension }: ReportCall): Values => ({ extension: extension || null });

function factsOf({ from }: ReportCall, holder: Holder | null): Values {
  return { 'call.number_known': callerNumber(from) !== null, 'call.person': holder?.id ?? null };
}
