import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ratio, rounded, type Spread, spreadOf } from './bench.ts';

/** What some clients ask for, each one thing after the other. */
export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Taken in turn. */
  readonly paths: readonly string[];
  readonly body?: string;
  readonly clients: number;
  readonly seconds: number;
}

/** Durations are measured at the client, over loopback, on cores that client and server share. */
export interface Answered extends Spread {
  /** From the request's head to the answer's, as the server tells it; null where it does not. */
  readonly server: Spread | null;
  readonly perSecond: number;
  /** Answers by status; `0` is a connection that broke. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that are neither a success nor an honest 429 or 503. */
  readonly errors: number;
}

export interface Tally {
  readonly durations: Float64Array;
  readonly serverDurations: Float64Array;
  readonly statuses: Record<string, number>;
  readonly seconds: number;
}

/** Puts a server under load from a thread of its own. */
export async function load(asked: Load): Promise<Answered> {
  const { durations, serverDurations, statuses, seconds } = await inWorker<Tally>('load-worker.ts', asked);
  const bad = Object.entries(statuses).filter(([status]) => !/^(2\d\d|429|503)$/.test(status));
  return {
    perSecond: ratio(durations.length, seconds) ?? 0,
    ...spreadOf([...durations]),
    server: serverDurations.length > 0 ? spreadOf([...serverDurations]) : null,
    statuses,
    errors: bad.reduce((sum, [, count]) => sum + count, 0),
  };
}

/** Runs a file of this folder in a thread and answers with what it told. */
export async function inWorker<T>(file: string, workerData: object): Promise<T> {
  const worker = new Worker(join(import.meta.dirname, file), { workerData });
  const [told] = (await once(worker, 'message')) as [T];
  await worker.terminate();
  return told;
}

export function perSecondOf(count: number, ms: number): number {
  return rounded((count * 1_000) / ms);
}
