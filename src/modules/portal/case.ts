import { Refused } from '#kernel/refusal.ts';
import { loadOrder, type OrderRow } from '#modules/work-order/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import type { Context } from '#road/command.ts';
import { linkKey } from './actor.ts';
import { requestOfToken } from './link.ts';

interface Linked {
  readonly token: string;
}

/** The request behind a link, for the road. */
export async function requestOfLink(_tx: Tx, { token }: Linked): Promise<string | null> {
  return requestOfToken(token);
}

/** What a customer may change by the link. */
export interface CaseRow {
  readonly id: string;
  readonly state: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly isRated: boolean;
  readonly hasOpenComplaint: boolean;
  /** The latest work order that was not cancelled. */
  readonly order: OrderRow | null;
}

type Reading = Pick<Tx, 'db'>;

/** The case for the road. */
export async function loadCase(tx: Tx, { token }: Linked, { actor }: Context) {
  const row = await caseOfLink(tx, token, actor);
  if (!row) return null;
  const { branchId, customerId } = row;
  return { scope: { branchId, customerId, assignees: [] }, row };
}

/** The case of the link by which this actor came: the link of another request leads nowhere. */
export async function caseOfLink(tx: Reading, token: string, actor: Actor): Promise<CaseRow | undefined> {
  const requestId = requestOfToken(token);
  if (requestId === null || actor.key !== linkKey(requestId)) return undefined;
  return caseRow(tx, requestId);
}

async function caseRow(tx: Reading, requestId: string): Promise<CaseRow | undefined> {
  const found = await tx.db
    .selectFrom('serviceRequest')
    .select(eb => [
      'id',
      'state',
      'branchId',
      'customerId',
      eb.exists(eb.selectFrom('satisfaction').whereRef('requestId', '=', 'serviceRequest.id')).as('isRated'),
      eb
        .exists(
          eb
            .selectFrom('complaint')
            .whereRef('requestId', '=', 'serviceRequest.id')
            .where('state', '<>', 'closed'),
        )
        .as('hasOpenComplaint'),
    ])
    .where('id', '=', requestId)
    .executeTakeFirst();
  if (!found) return undefined;
  const { isRated, hasOpenComplaint, ...row } = found;
  const order = await latestOrder(tx, requestId);
  return { ...row, isRated: Boolean(isRated), hasOpenComplaint: Boolean(hasOpenComplaint), order };
}

async function latestOrder(tx: Reading, requestId: string): Promise<OrderRow | null> {
  const latest = await tx.db
    .selectFrom('workOrder')
    .select('id')
    .where('requestId', '=', requestId)
    .where('state', '<>', 'cancelled')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const found = latest && (await loadOrder(tx, latest));
  return found instanceof Refused || !found ? null : found.row;
}
