import type { ClockView } from '#contract/clock.ts';
import type { FieldJob } from '#contract/field-work.ts';
import type { Session } from '#contract/session.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { rememberClauseNumbers } from '../../shared/clock/clause-numbers.ts';
import { currentLocale } from '../../shared/text/language.ts';
import { withTexts } from '../../shared/text/texts.ts';
import type { CaseOfDay } from '../knowledge/keep.ts';
import { rightNow } from './clock.ts';
import type { PhoneDatabase } from './database.ts';
import { keptCases, keptGates, keptJob, keptRows, refreshDay } from './day.ts';
import { reckoned } from './entry.ts';
import type { Gates } from './gates.ts';
import { phoneOf, tell } from './phone.ts';

type Person = Pick<Session, 'userId' | 'roles'>;

const importGates = withTexts('clause', () => import('./gates.ts'));
/** The engine weighs more than the pages: it is there when something waits to be sent. */
export const loadGates = withTexts('refusals', importGates);

/** The rows of the day, each as it will be when what waits has been sent; undefined where the phone keeps nothing. */
export async function seenRows(person: Person): Promise<readonly WorkOrderRow[] | undefined> {
  const { database, store } = await phoneOf(person.userId);
  const [rows, entries] = await Promise.all([database && keptRows(database), store.all()]);
  if (!database || !rows) return undefined;
  const touched = new Set(entries.map(({ orderId }) => orderId));
  const seen = rows.map(async row => {
    const job = touched.has(row.id) ? await seenJob(person, row.id) : undefined;
    return asOfNow(rowSeen(row, job));
  });
  return Promise.all(seen);
}

/** A job of the day as it will be; undefined where the phone has not taken it along. */
export async function seenJob(person: Person, id: string): Promise<FieldJob | undefined> {
  const { database, store } = await phoneOf(person.userId);
  const [job, entries] = await Promise.all([database && keptJob(database, id), store.all()]);
  if (!database || !job || reckoned(entries, id).length === 0) return job;
  const [gates, { seenOffline }] = await Promise.all([gatesOf(database, person), loadGates()]);
  return gates ? seenOffline(job, entries, gates) : job;
}

/** Compares the day with the server's. */
export async function refresh({ userId }: Person): Promise<number> {
  const { database, store } = await phoneOf(userId);
  await Promise.all([database && refreshDay(database), rememberClauseNumbers()]);
  await tell(store);
  if (database) takeKnowledge(userId, await keptCases(database), () => tell(store));
  return Date.now();
}

/** Manuals come after the day itself, and must not hold it up. */
function takeKnowledge(userId: string, cases: readonly CaseOfDay[], onTaken: () => Promise<void>): void {
  void import('../knowledge/keep.ts')
    .then(({ keepKnowledge }) => keepKnowledge(userId, cases))
    .then(isNew => (isNew ? onTaken() : undefined))
    .catch(() => undefined);
}

/** The gates of a day; undefined on a phone that cannot reckon by them: the server will say. */
export async function gatesOf(database: PhoneDatabase, { roles }: Person): Promise<Gates | undefined> {
  const [kept, { gatesFrom }] = await Promise.all([keptGates(database), loadGates()]);
  if (!kept) return undefined;
  try {
    return gatesFrom(kept, { roles, locale: currentLocale() });
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function rowSeen(row: WorkOrderRow, job: FieldJob | undefined): WorkOrderRow {
  if (!job) return row;
  const { state, appointmentFrom, appointmentTo, clocks } = job.order;
  return { ...row, state, appointmentFrom, appointmentTo, ...nearest(row, clocks) };
}

/** The limit of the row, or the next one where the phone saw that one end. */
function nearest(
  { dueClause, dueAt, risk }: WorkOrderRow,
  clocks: readonly ClockView[],
): Pick<WorkOrderRow, 'dueAt' | 'dueClause' | 'risk'> {
  const named = clocks.filter(({ clause }) => clause === dueClause);
  const isEnded = named.length > 0 && named.every(({ stoppedAt }) => stoppedAt !== null);
  if (!isEnded) return { dueAt, dueClause, risk };
  const [next] = clocks
    .filter(({ status }) => status === 'running')
    .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  return next
    ? { dueAt: next.dueAt, dueClause: next.clause, risk: next.risk }
    : { dueAt: null, dueClause: null, risk: 'none' };
}

/** A limit may pass while nobody tells the phone. */
function asOfNow(row: WorkOrderRow): WorkOrderRow {
  const isLate = row.dueAt !== null && Date.parse(row.dueAt) < rightNow();
  return isLate ? { ...row, risk: 'overdue' } : row;
}
