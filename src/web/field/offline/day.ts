import type { DayPart, FieldJob, OrderCourse } from '#contract/field-work.ts';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import type { Carried } from '#engine/carried.ts';
import { call } from '../../shared/api/call.ts';
import { unreachable } from '../../shared/api/problem.ts';
import { meetServer } from './clock.ts';
import type { KeptPart, PhoneDatabase } from './database.ts';
import type { Entry } from './entry.ts';

/** What the phone took along. */
export interface Day {
  readonly rows: readonly WorkOrderRow[];
  readonly jobs: ReadonlyMap<string, FieldJob>;
  readonly carried: readonly Carried[];
  readonly course: OrderCourse;
  /** When it was last compared with the server. */
  readonly at: string;
}

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

/** The day as the phone keeps it; undefined before the first time. */
export async function keptDay(database: PhoneDatabase): Promise<Day | undefined> {
  const [parts, at] = await Promise.all([
    database.all<KeptPart>('parts'),
    database.get<string>('marks', 'day'),
  ]);
  const bodies = new Map(parts.map(({ name, body }) => [name, body]));
  const rows = bodies.get('rows');
  const course = bodies.get('course');
  if (!rows || !course) return undefined;
  const named = (kind: string) => parts.filter(({ name }) => name.startsWith(`${kind}:`));
  return {
    rows: rows as readonly WorkOrderRow[],
    jobs: new Map(named('job').map(({ name, body }) => [name.slice('job:'.length), body as FieldJob])),
    carried: named('gates').map(({ body }) => body as Carried),
    course: course as OrderCourse,
    at: at ?? '',
  };
}
