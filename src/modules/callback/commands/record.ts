import { followUpEndpoints, type RecordCallback } from '#contract/follow-up.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { type OpenedComplaint, openComplaint } from '#modules/complaint/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, command, happened, type Told } from '#road/command.ts';
import { type CallbackRow, countAttempt, loadCallback, requestOfCallback } from '../store.ts';

/**
 * Records how the call went (`'callback.record'`). Who is not reached stays due; dissatisfaction opens a complaint linked
 * to the order, and has to be put in words. What was asked about conduct is told answer by answer (S1.EXP.06).
 */
export const recordCallback = command({
  endpoint: followUpEndpoints.recordCallback,
  kind: 'service_request',
  subjectId: requestOfCallback,
  load: async (tx, input) => {
    const found = await loadCallback(tx, input);
    return found && { ...found, proposes: factsOf(input) };
  },
  change: async (tx, row, input, context) => {
    if (row.state !== 'due') return refuse('callback.already_recorded');
    if (input.isSatisfied === false && input.text === undefined)
      return refuse('input.invalid', { field: 'text', params: { keyword: 'required' } });
    const at = Temporal.Instant.fromEpochMilliseconds(context.at);
    const { result } = input;
    await countAttempt(tx, { callbackId: row.id, at, result, callerName: context.actor.name });
    if (result === 'unreachable') return happened({ events: [recorded(input)], reply: replyOf(row, 'due') });
    await settle(tx, row, { input, context });
    const complaint = await complain(tx, row, { input, context });
    const events = [recorded(input), ...answered(input), ...(complaint ? [complaint.told] : [])];
    return happened({ events, reply: replyOf(row, 'recorded', complaint) });
  },
});

function factsOf(input: RecordCallback): Values {
  return {
    'callback.result': input.result,
    'callback.attitude': input.attitude ?? null,
    'callback.skill': input.skill ?? null,
    'callback.outcome': input.outcome ?? null,
    'callback.satisfied': input.isSatisfied ?? null,
  };
}

function recorded(input: RecordCallback) {
  const { result, isSatisfied } = input;
  const data = { result, ...(isSatisfied !== undefined && { satisfied: isSatisfied }) };
  return { type: 'callback.recorded', data, facts: factsOf(input) };
}

function answered({ conduct = [] }: RecordCallback): Told[] {
  return conduct.map(({ clause, isFavourable }) => ({
    type: 'conduct_survey.answered',
    data: { question: clause, favourable: isFavourable },
  }));
}

interface Recording {
  readonly input: RecordCallback;
  readonly context: Context;
}

async function settle(tx: Tx, { id }: CallbackRow, { input, context }: Recording): Promise<void> {
  const { result, attitude = null, skill = null, outcome = null, isSatisfied = null, text = null } = input;
  const recordedAt = Temporal.Instant.fromEpochMilliseconds(context.at);
  await tx.db
    .updateTable('callback')
    .set({ state: 'recorded', result, attitude, skill, outcome, isSatisfied, text })
    .set({ recordedAt, recordedByName: context.actor.name })
    .where('id', '=', id)
    .execute();
}

async function complain(tx: Tx, { branchId, orderId }: CallbackRow, { input, context }: Recording) {
  if (input.isSatisfied !== false || input.text === undefined) return undefined;
  const told = { text: input.text, channel: 'phone' as const };
  return openComplaint(tx, context, { branchId, orderId, source: 'callback', ...told });
}

function replyOf({ id }: CallbackRow, state: string, complaint?: OpenedComplaint) {
  return { id, state, complaintId: complaint?.id ?? null, complaintNo: complaint?.complaintNo ?? null };
}
