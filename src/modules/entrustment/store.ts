import { sql } from 'kysely';
import type { Entrustment } from '#contract/entrustment.ts';
import { type EpochMs, hourMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';

type Reading = Pick<Tx, 'db'>;

interface Row extends Omit<Entrustment, 'handedAt' | 'answeredAt' | 'answerDueAt'> {
  readonly handedAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly answerDueAt: Temporal.Instant | null;
}

/** The last hand-over of an order. */
export async function lastEntrustment({ db }: Reading, orderId: string): Promise<Entrustment | null> {
  const { rows } = await sql<Row>`
    select e.outlet_id, b.name as outlet_name, e.state, e.handed_at, e.handed_by_name, e.answered_at,
      e.answer_due_at, e.answered_by_name, e.reason
    from entrustment e join branch b on b.id = e.outlet_id
    where e.order_id = ${orderId} order by e.handed_at desc, e.id desc limit 1`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return {
    ...row,
    handedAt: row.handedAt.toString(),
    answeredAt: row.answeredAt?.toString() ?? null,
    answerDueAt: row.answerDueAt?.toString() ?? null,
  };
}

export interface HandOver {
  readonly orderId: string;
  readonly outletId: string;
  readonly at: EpochMs;
  readonly byName: string;
}

export async function insertEntrustment({ db }: Tx, { at, byName, ...of }: HandOver): Promise<void> {
  await db
    .insertInto('entrustment')
    .values({
      ...{ id: newId(), ...of, state: 'offered', handedAt: instantOf(at), handedByName: byName },
      answerDueAt: await answerDueAt(db, of.outletId, at),
    })
    .execute();
}

async function answerDueAt(db: Tx['db'], outletId: string, at: EpochMs): Promise<Temporal.Instant | null> {
  const terms = await db
    .selectFrom('outletTerms')
    .select('answerHours')
    .where('outletId', '=', outletId)
    .executeTakeFirst();
  return terms?.answerHours ? instantOf(at + terms.answerHours * hourMs) : null;
}

/** Whether the time for the answer to an order has passed; at its very instant it has not. */
export async function isAnsweredLate({ db }: Tx, orderId: string, at: EpochMs): Promise<boolean> {
  const late = await db
    .selectFrom('entrustment')
    .select('id')
    .where('orderId', '=', orderId)
    .where('state', '=', 'offered')
    .where('answerDueAt', '<', instantOf(at))
    .executeTakeFirst();
  return late !== undefined;
}

export interface Answered {
  readonly from: readonly Entrustment['state'][];
  readonly state: Entrustment['state'];
  readonly at: EpochMs;
  readonly byName: string;
  readonly reason: string | null;
}

/** Whether there was a hand-over in such a state to be answered. */
export async function answer(
  { db }: Tx,
  orderId: string,
  { from, at, byName, ...said }: Answered,
): Promise<boolean> {
  const done = await db
    .updateTable('entrustment')
    .set({ ...said, answeredAt: instantOf(at), answeredByName: byName })
    .where('orderId', '=', orderId)
    .where('state', 'in', [...from])
    .returning('id')
    .executeTakeFirst();
  return done !== undefined;
}

/** Who is told in an outlet: those who send engineers, and who lead. */
export async function officeOf({ db }: Reading, outletId: string): Promise<string[]> {
  const people = await db
    .selectFrom('person')
    .select('id')
    .where('branchId', '=', outletId)
    .where('isActive', '=', true)
    .where(sql<boolean>`roles && '{dispatcher,manager}'::text[]`)
    .execute();
  return people.map(({ id }) => id);
}
