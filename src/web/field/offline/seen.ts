import type { FieldJob } from '#contract/field-work.ts';
import type { Session } from '#contract/session.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { withTexts } from '../../shared/text/texts.ts';
import { type Day, keptDay, refreshDay } from './day.ts';
import { type Entry, reckoned } from './entry.ts';
import type { Gates } from './gates.ts';
import { phoneOf, tell } from './phone.ts';

type Person = Pick<Session, 'userId' | 'roles'>;

/** The engine weighs more than the pages: it is there when something waits to be sent. */
export const loadGates = withTexts(
  'refusals',
  withTexts('clause', () => import('./gates.ts')),
);

/** The rows of the day, each as it will be when what waits has been sent; undefined where the phone keeps nothing. */
export async function seenRows(person: Person): Promise<readonly WorkOrderRow[] | undefined> {
  const phone = await phoneOf(person.userId);
  const day = phone.database && (await keptDay(phone.database));
  if (!day) return undefined;
  const entries = await phone.store.all();
  if (entries.length === 0) return day.rows.map(asOfNow);
  const look = await lookOf(day, person);
  return day.rows.map(row => asOfNow(rowSeen(row, look(day.jobs.get(row.id), entries))));
}

/** A job of the day as it will be; undefined where the phone has not taken it along. */
export async function seenJob(person: Person, id: string): Promise<FieldJob | undefined> {
  const phone = await phoneOf(person.userId);
  const day = phone.database && (await keptDay(phone.database));
  const job = day?.jobs.get(id);
  if (!day || !job) return undefined;
  const entries = await phone.store.all();
  if (reckoned(entries, id).length === 0) return job;
  const look = await lookOf(day, person);
  return look(job, entries);
}

/** Compares the day with the server's. */
export async function refresh({ userId }: Person): Promise<number> {
  const { database, store } = await phoneOf(userId);
  if (database) await refreshDay(database);
  await tell(store);
  return Date.now();
}

/** The gates of a day; undefined on a phone that cannot reckon by them: the server will say. */
export async function gatesOf(day: Day, { roles }: Person): Promise<Gates | undefined> {
  const { gatesFrom } = await loadGates();
  try {
    return gatesFrom(day.carried, day.course, roles);
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined;
    throw error;
  }
}

type Look = <J extends FieldJob | undefined>(job: J, entries: readonly Entry[]) => J;

async function lookOf(day: Day, person: Person): Promise<Look> {
  const [gates, { seenOffline }] = await Promise.all([gatesOf(day, person), loadGates()]);
  return (job, entries) => (job && gates ? (seenOffline(job, entries, gates) as typeof job) : job);
}

function rowSeen(row: WorkOrderRow, job: FieldJob | undefined): WorkOrderRow {
  if (!job) return row;
  const { state, appointmentFrom, appointmentTo } = job.order;
  return { ...row, state, appointmentFrom, appointmentTo };
}

/** A limit may pass while nobody tells the phone. */
function asOfNow(row: WorkOrderRow): WorkOrderRow {
  const isLate = row.dueAt !== null && Date.parse(row.dueAt) < Date.now();
  return isLate ? { ...row, risk: 'overdue' } : row;
}
