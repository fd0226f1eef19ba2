import type { Base } from '#engine/conduct.ts';
import { guardWage, statutoryMaxPercent, type WageGuard } from '#engine/controls/wage-guard.ts';
import type { Fen } from '#kernel/money.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Article 16 of 《工资支付暂行规定》, until the company's lawyer has said otherwise. */
export const statutoryGuard: WageGuard = {
  maxPercent: statutoryMaxPercent,
  minimumWageFen: 0,
  rule: '《工资支付暂行规定》第十六条',
};

/** Days of work in a month by which a day's wage is counted (人社部发〔2025〕2号 and before: 21.75). */
const paidDaysOfMonth = 21.75;

/** The guard as it stands now; without one of the company's own the statutory one. */
export async function guardOf(
  db: Db,
): Promise<WageGuard & { reason: string | null; setByName: string | null; setAt: Temporal.Instant | null }> {
  const row = await db
    .selectFrom('wageGuard')
    .select(['maxPercent', 'minimumWageFen', 'rule', 'reason', 'setByName', 'setAt'])
    .orderBy('setAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { ...statutoryGuard, reason: null, setByName: null, setAt: null };
}

export function monthOf(at: EpochMs, zone: string): string {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return date.toPlainYearMonth().toString();
}

/** The wage of a month, or the latest recorded before it. */
export async function wageOf(db: Db, personId: string, month: string): Promise<Fen | null> {
  const row = await db
    .selectFrom('wage')
    .select('wageFen')
    .where('personId', '=', personId)
    .where('month', '<=', month)
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.wageFen ?? null;
}

/** What percentages of pay are of, as far as the wage is known. */
export async function payBases(db: Db, personId: string, month: string): Promise<Partial<Record<Base, Fen>>> {
  const wage = await wageOf(db, personId, month);
  return wage === null ? {} : { month_wage: wage, day_wage: Math.round(wage / paidDaysOfMonth) };
}

export interface Taking {
  readonly personId: string;
  readonly month: string;
  readonly fen: Fen;
}

/** Refuses to take more from a month's pay than the law lets, and anything at all while the wage is not known. */
export async function guardTaking(db: Db, { personId, month, fen }: Taking): Promise<Refused | undefined> {
  const [guard, wage] = await Promise.all([guardOf(db), wageOf(db, personId, month)]);
  if (wage === null) return refuse('conduct.wage_unknown', { params: { month } });
  return guardWage({ fen, monthWageFen: wage, takenFen: await takenIn(db, personId, month) }, guard);
}

async function takenIn(db: Db, personId: string, month: string): Promise<Fen> {
  const row = await db
    .selectFrom('conductCase')
    .select(eb => eb.fn.coalesce(eb.fn.sum<number>('fen'), eb.lit(0)).as('taken'))
    .where('personId', '=', personId)
    .where('settledMonth', '=', month)
    .where('kind', '=', 'sanction')
    .executeTakeFirst();
  return Number(row?.taken ?? 0);
}
