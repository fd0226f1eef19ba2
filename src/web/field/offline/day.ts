import type { DayPart, FieldJob, OrderCourse } from '#contract/field-work.ts';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import type { Carried } from '#engine/carried.ts';
import { call } from '../../shared/api/call.ts';
import { unreachable } from '../../shared/api/problem.ts';
import type { CaseOfDay } from '../knowledge/keep.ts';
import { meetServer } from './clock.ts';
import type { KeptPart, PhoneDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import type { KeptGates } from './gates.ts';

const patienceMs = 20_000;

/** Fetches what has changed since the last time, and keeps it. Throws a `Problem` when nobody answers. */
export async function refreshDay(database: PhoneDatabase): Promise<void> {
  if (!navigator.onLine) throw unreachable();
  const [kept, entries] = await Promise.all([
    database.all<KeptPart>('parts'),
    database.all<Entry>('entries'),
  ]);
  const known = kept.map(({ version }) => version).join(',');
  const sentMs = Date.now();
  const signal = AbortSignal.timeout(patienceMs);
  const { parts, serverAt } = await call(fieldWorkEndpoints.day, { query: { known }, signal }).catch(
    asProblem,
  );
  meetServer({ serverAt, sentMs });
  await database.write(['parts', 'entries', 'marks'], stores => {
    for (const name of gone(kept, parts)) stores.parts?.delete(name);
    for (const part of parts.flatMap(withBody)) stores.parts?.put(part);
    // The package has what was done before it was asked for.
    for (const { no, state } of entries) if (state === 'done') stores.entries?.delete(no);
    stores.marks?.put(serverAt, 'day');
  });
}

function asProblem(error: unknown): never {
  throw error instanceof DOMException ? unreachable() : error;
}

function gone(kept: readonly KeptPart[], parts: readonly DayPart[]): string[] {
  const named = new Set(parts.map(({ name }) => name));
  return kept.map(({ name }) => name).filter(name => !named.has(name));
}

function withBody({ name, version, body }: DayPart): KeptPart[] {
  return body === undefined ? [] : [{ name, version, body }];
}

/** The rows of the day as the phone keeps them; undefined before the first time. */
export function keptRows(database: PhoneDatabase): Promise<readonly WorkOrderRow[] | undefined> {
  return bodyOf(database, 'rows');
}

/** A job that the phone took along. */
export function keptJob(database: PhoneDatabase, id: string): Promise<FieldJob | undefined> {
  return bodyOf(database, `job:${id}`);
}

/** The job of a case that the phone took along. */
export async function jobOfRequest(
  database: PhoneDatabase,
  requestId: string,
): Promise<FieldJob | undefined> {
  const parts = await database.all<KeptPart>('parts', 'job:');
  return parts.map(({ body }) => body as FieldJob).find(({ order }) => order.requestId === requestId);
}

/** The cases of the day, with how many ways through fault trees were gone with each. */
export async function keptCases(database: PhoneDatabase): Promise<readonly CaseOfDay[]> {
  const parts = await database.all<KeptPart>('parts', 'job:');
  const walks = parts.map(({ body }) => {
    const { order, timeline } = body as FieldJob;
    return [order.requestId, timeline.filter(({ type }) => type === 'fault_tree.walked').length] as const;
  });
  return [...new Map(walks)].map(([requestId, count]) => ({ requestId, walks: count }));
}

export async function keptGates(database: PhoneDatabase): Promise<KeptGates | undefined> {
  const [gates, course] = await Promise.all([
    database.all<KeptPart>('parts', 'gates:'),
    bodyOf<OrderCourse>(database, 'course'),
  ]);
  return course && { carried: gates.map(({ body }) => body as Carried), course };
}

async function bodyOf<Body>(database: PhoneDatabase, name: string): Promise<Body | undefined> {
  return (await database.get<KeptPart>('parts', name))?.body as Body | undefined;
}
