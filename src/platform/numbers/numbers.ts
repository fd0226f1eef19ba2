import type { Pool } from 'pg';
import type { CivilDate, EpochMs } from '#kernel/time.ts';

/** The documents that people call by a number. */
export const numberPrefixes = {
  service_request: 'SR',
  work_order: 'WO',
  service_report: 'RP',
  complaint: 'CP',
  callback: 'CB',
  customer: 'CU',
  form: 'FM',
  conduct: 'CD',
  project: 'PJ',
} as const;

export type NumberKind = keyof typeof numberPrefixes;

export interface Numbers {
  /** The next number of a kind on a civil day, such as `SR-20261122-0007`. Never given twice; a failed command leaves a gap. */
  next(kind: NumberKind, day: CivilDate): Promise<string>;
}

interface Waiting {
  resolve(value: number): void;
  reject(error: unknown): void;
}

const takeBlock = {
  name: 'numbers.take',
  text: `insert into counter (name, day, value) values ($1, $2, $3)
    on conflict (name, day) do update set value = counter.value + excluded.value returning value`,
};

/**
 * Gives numbers on a connection of its own, outside of the caller's transaction: no counter stays locked while a
 * command runs. All who ask while a statement is under way share the next one. The pool may be one that commits
 * lazily: a command that keeps its number is written to the log behind the counter, and so never without it.
 */
export function createNumbers(pool: Pool): Numbers {
  const queues = new Map<string, Waiting[]>();
  const busy = new Set<string>();

  async function serve(kind: NumberKind, day: CivilDate, key: string): Promise<void> {
    if (busy.has(key)) return;
    busy.add(key);
    for (let waiting = queues.get(key); waiting; waiting = queues.get(key)) {
      queues.delete(key);
      await give(pool, [kind, day], waiting);
    }
    busy.delete(key);
  }

  return {
    next: async (kind, day) => {
      const key = `${kind} ${day}`;
      const { promise, ...waiting } = Promise.withResolvers<number>();
      queues.set(key, [...(queues.get(key) ?? []), waiting]);
      queueMicrotask(() => void serve(kind, day, key));
      return formatNumber(kind, day, await promise);
    },
  };
}

async function give(
  pool: Pool,
  counter: readonly [NumberKind, CivilDate],
  waiting: readonly Waiting[],
): Promise<void> {
  try {
    const { rows } = await pool.query<{ value: number }>({
      ...takeBlock,
      values: [...counter, waiting.length],
    });
    const first = Number(rows[0]?.value) - waiting.length + 1;
    for (const [place, { resolve }] of waiting.entries()) resolve(first + place);
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}

export function formatNumber(kind: NumberKind, day: CivilDate, value: number): string {
  return `${numberPrefixes[kind]}-${day.replaceAll('-', '')}-${String(value).padStart(4, '0')}`;
}

/** The civil day of an instant in a zone. Consecutive calls are mostly about the same hour, whose day is kept. */
export function civilDay(at: EpochMs, zone: string): CivilDate {
  const quarter = Math.floor(at / quarterHourMs);
  if (kept.quarter !== quarter || kept.zone !== zone) {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
    kept = { quarter, zone, day };
  }
  return kept.day;
}

/** No zone changes its day within a quarter of an hour. */
const quarterHourMs = 15 * 60 * 1000;
let kept = { quarter: Number.NaN, zone: '', day: '' };
