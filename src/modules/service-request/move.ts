import type { Values } from '#engine/vocabulary.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Happened } from '#road/command.ts';
import { nextOf } from './invariants.ts';
import type { RequestAction, RequestState } from './lifecycle.ts';
import { type Columns, type RequestRow, updateRequest } from './store.ts';

export interface Move {
  readonly action: RequestAction;
  /** Type of the event that tells it. */
  readonly event: string;
  readonly data?: Values;
  readonly facts?: Values;
  readonly columns?: Columns;
}

export interface Moved {
  readonly id: string;
  readonly state: RequestState;
}

type MovedOn = Happened<Moved> & { readonly reply: Moved };

/** Moves a request to the state that the action leads to, and tells it. Refuses with `subject.state`. */
export async function move(tx: Tx, row: RequestRow, change: Move): Promise<Refused | MovedOn> {
  const state = nextOf(row, change.action);
  if (state instanceof Refused) return state;
  await updateRequest(tx, row.id, { ...change.columns, ...(state !== row.state && { state }) });
  const facts = { 'service_request.state': state, ...change.facts };
  const events = [{ type: change.event, facts, ...(change.data && { data: change.data }) }];
  return { events, reply: { id: row.id, state }, notices: [] };
}
