import type { Pool } from 'pg';
import type { Log } from '../log/log.ts';
import { type BossOptions, startBoss } from './boss.ts';
import { startLoop } from './loop.ts';
import { createOutbox } from './outbox.ts';

/** Does what a notice of the outbox, or a schedule, asks for. May run twice after a crash; throwing means again later. */
export type Handler = (payload: unknown) => Promise<void>;

export interface Schedule {
  readonly name: string;
  /** Five fields, such as `0 6 * * *`. */
  readonly cron: string;
  /** IANA zone in which the hours are meant. */
  readonly zone: string;
  readonly handler: Handler;
}

export interface JobsOptions extends BossOptions {
  readonly pool: Pool;
  /** Topic of the outbox → what is done about it. */
  readonly topics: Readonly<Record<string, Handler>>;
  readonly schedules: readonly Schedule[];
}

export interface Jobs {
  /** Dispatches now instead of within a second: called after a commit that wrote to the outbox. */
  wake(): void;
  stop(): Promise<void>;
}

const dispatchEveryMs = 1000;
/** Taken together from the queue; should one fail, all of them are tried again. */
const batchSize = 50;
const retries = { retryLimit: 8, retryDelay: 15, retryBackoff: true } as const;

/** Starts the background work: the outbox becomes jobs, jobs are tried until they succeed or have failed eight times. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { topics, schedules, log, pool } = options;
  const boss = await startBoss(options);
  const work = async (name: string, handler: Handler) => {
    await boss.createQueue(name, retries);
    await boss.work(name, { pollingIntervalSeconds: 1, batchSize }, jobs =>
      runAll({ name, handler, log }, jobs),
    );
  };
  for (const [topic, handler] of Object.entries(topics)) await work(topic, handler);
  for (const { name, cron, zone, handler } of schedules) {
    await work(name, handler);
    await boss.schedule(name, cron, null, { tz: zone });
  }
  const round = createOutbox({ pool, boss, topics: Object.keys(topics) });
  const loop = startLoop({ name: 'outbox', everyMs: dispatchEveryMs, round, log });
  const stop = async () => {
    await loop.stop();
    await boss.stop({ graceful: true, timeout: 10_000 });
  };
  return { wake: loop.wake, stop };
}

interface Work {
  readonly name: string;
  readonly handler: Handler;
  readonly log: Log;
}

async function runAll(
  { name, handler, log }: Work,
  jobs: readonly { id: string; data: unknown }[],
): Promise<void> {
  for (const { id, data } of jobs) {
    await handler(data).catch((error: unknown) => {
      log.error({ err: error, job: name, id }, 'a job failed');
      throw error;
    });
  }
}
