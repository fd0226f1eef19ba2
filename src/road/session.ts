import type { Tx } from '#platform/database/transaction.ts';
import type { Road } from './road.ts';
import type { Subject } from './subject.ts';

/** A transaction on the road. `pending` holds the subjects of earlier commands of a batch, not written down yet. */
export interface Session {
  readonly road: Road;
  readonly tx: Tx;
  readonly pending: Map<string, Subject>;
}
