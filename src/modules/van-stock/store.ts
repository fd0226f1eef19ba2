import { sql } from 'kysely';
import type { VanMovementKind, VanPart } from '#contract/van-stock-shape.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Found } from '#road/command.ts';

type Held = Omit<VanPart, 'priceFen'>;

export interface VanRow {
  readonly engineerId: string;
  /** The branch of the engineer, whose warehouse is told. */
  readonly branchId: string | null;
}

/** The van of an engineer. Nobody else has one. */
export async function loadVan(tx: Tx, { id }: { readonly id: string }): Promise<Found<VanRow> | null> {
  const person = await findPerson(tx.db, id);
  if (!person?.roles.includes('engineer')) return null;
  const { branchId } = person;
  return {
    scope: { branchId, customerId: null, assignees: [id] },
    row: { engineerId: id, branchId },
  };
}

export interface Movement {
  readonly engineerId: string;
  readonly partNo: string;
  readonly kind: VanMovementKind;
  readonly change: number;
  readonly orderId?: string;
  readonly reason?: string;
  readonly at: EpochMs;
  readonly byName: string;
}

/** Moves a part that the van knows; undefined, and nothing done, where fewer are there than leave. */
export async function move({ db }: Tx, movement: Movement): Promise<Held | undefined> {
  const { engineerId, partNo, kind, change, orderId = null, reason = null, at, byName } = movement;
  const { rows } = await sql<Held>`
    update van_part set quantity = quantity + ${change}
    where engineer_id = ${engineerId} and part_no = ${partNo} and quantity + ${change} >= 0
    returning part_no, name, quantity, minimum`.execute(db);
  const [left] = rows;
  if (!left) return undefined;
  const moved = { id: newId(), engineerId, partNo, kind, change, leftAfter: left.quantity };
  await db
    .insertInto('vanMovement')
    .values({ ...moved, orderId, reason, at: instantOf(at), byName })
    .execute();
  return left;
}

/** By number, so that two changes of a van never wait for each other. */
export function inOrder<Part extends { readonly partNo: string }>(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => (a.partNo < b.partNo ? -1 : 1));
}

/** Makes a part known to a van, or calls it anew. */
export async function nameOnVan(
  { db }: Tx,
  {
    engineerId,
    partNo,
    name,
  }: { readonly engineerId: string; readonly partNo: string; readonly name: string },
): Promise<void> {
  await db
    .insertInto('vanPart')
    .values({ engineerId, partNo, name, quantity: 0 })
    .onConflict(conflict => conflict.columns(['engineerId', 'partNo']).doUpdateSet({ name }))
    .execute();
}

/** A part as the van has it; undefined where it never had any. */
export function findOnVan(
  { db }: Pick<Tx, 'db'>,
  engineerId: string,
  partNo: string,
): Promise<Held | undefined> {
  return db
    .selectFrom('vanPart')
    .select(['partNo', 'name', 'quantity', 'minimum'])
    .where('engineerId', '=', engineerId)
    .where('partNo', '=', partNo)
    .executeTakeFirst();
}

/** Whether this move took a part below what should be there. */
export function fellBelow({ quantity, minimum }: Held, change: number): boolean {
  return minimum !== null && quantity < minimum && quantity - change >= minimum;
}
