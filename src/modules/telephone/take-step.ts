import type { CallState, ReportCall } from '#contract/call.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Told, ToldElsewhere } from '#road/command.ts';
import { lifecycle } from './lifecycle.ts';
import { type CallRow, type Holder, settleMissed } from './store.ts';

interface Reported {
  readonly input: ReportCall;
  /** Whose the extension is that was told. */
  readonly holder: Holder | null;
  readonly at: EpochMs;
}

export interface Step {
  readonly state: CallState;
  readonly events: readonly Told[];
  readonly elsewhere: readonly ToldElsewhere[];
}

/** Takes a call on to where a telephone system says that it is. */
export function takeStep(tx: Tx, row: CallRow, reported: Reported): Promise<Step> | Step {
  switch (reported.input.event) {
    case 'answered':
      return row.state === 'ringing' ? answer(tx, row, reported) : passOn(tx, row, reported);
    case 'ringing':
      return passOn(tx, row, reported);
    case 'ended':
      return hangUp(tx, row, reported);
  }
}

async function answer(tx: Tx, row: CallRow, { input, holder, at }: Reported): Promise<Step> {
  const extension = input.extension || row.extension;
  const personId = input.extension ? (holder?.id ?? null) : row.personId;
  const answeredAt = instantOf(at);
  await update(tx, row.id, { state: 'answered', extension, personId, answeredAt });
  const settled = await settleMissed(tx, row, answeredAt);
  const returned = { type: 'call.returned', data: { result: 'called_again' } };
  return {
    state: 'answered',
    events: [{ type: 'call.answered', data: { extension }, facts: { 'call.person': personId }, at }],
    elsewhere: settled.map(subjectId => ({ subjectId, events: [returned] })),
  };
}

/** It rings elsewhere now, or somebody else has taken it over. */
async function passOn(tx: Tx, row: CallRow, { input, holder, at }: Reported): Promise<Step> {
  const { extension = '' } = input;
  const isOpen = row.state === 'ringing' || row.state === 'answered';
  if (!isOpen || extension === '' || extension === row.extension) return nothingNew(row);
  const personId = holder?.id ?? null;
  await update(tx, row.id, { extension, personId });
  const passedOn = { type: 'call.passed_on', data: { extension }, facts: { 'call.person': personId }, at };
  return { state: row.state, events: [passedOn], elsewhere: [] };
}

async function hangUp(tx: Tx, row: CallRow, { at }: Pick<Reported, 'at'>): Promise<Step> {
  const state = lifecycle[row.state].hang_up;
  if (state === undefined) return nothingNew(row);
  await update(tx, row.id, { state, endedAt: instantOf(at) });
  return { state, events: [{ type: `call.${state}`, at }], elsewhere: [] };
}

function nothingNew({ state }: CallRow): Step {
  return { state, events: [], elsewhere: [] };
}

interface Changed {
  readonly state?: CallState;
  readonly extension?: string | null;
  readonly personId?: string | null;
  readonly answeredAt?: Temporal.Instant;
  readonly endedAt?: Temporal.Instant;
}

async function update(tx: Tx, id: string, changed: Changed): Promise<void> {
  await tx.db.updateTable('phoneCall').set(changed).where('id', '=', id).execute();
}
