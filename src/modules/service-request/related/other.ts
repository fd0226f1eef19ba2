import { may, type Scope } from '#contract/asker.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context, Told, ToldElsewhere } from '#road/command.ts';
import { lockSubject } from '#road/subject.ts';
import { loadRequest, type RequestRow } from '../store.ts';

/** A request with the other one that the verb is also about. */
export interface Pair {
  readonly own: RequestRow;
  readonly other: RequestRow;
}

export interface FoundPair {
  readonly scope: Scope;
  readonly row: Pair;
}

interface Asked {
  readonly action: string;
  readonly id: string;
  readonly otherId: string;
}

/** Both requests, the other one locked too; whoever may not do it with both is told that there is no such request. */
export async function loadPair(
  tx: Tx,
  { action, id, otherId }: Asked,
  { actor }: Context,
): Promise<FoundPair | Refused | null> {
  const own = await loadRequest(tx, { id });
  if (!own) return null;
  const isThere = id === otherId || (await lockSubject(tx, otherId));
  const other = isThere && (await loadRequest(tx, { id: otherId }));
  if (!other || !may(actor, action, other.scope))
    return new Refused([{ code: 'subject.not_found', field: 'otherId' }]);
  return { scope: own.scope, row: { own: own.row, other: other.row } };
}

/** What the other request's log tells of it. */
export function toldTo({ id }: Pick<RequestRow, 'id'>, event: Told): readonly ToldElsewhere[] {
  return [{ subjectId: id, events: [event] }];
}
