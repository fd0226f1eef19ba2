import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { hourMs } from '#kernel/time.ts';
import { backtestTopic } from '#modules/backtest/index.ts';
import { conductTopicsOf, expireConduct } from '#modules/conduct/index.ts';
import { createOpener, dutyTopicsOf } from '#modules/duty/index.ts';
import { noticeTopicsOf, sweepNotices } from '#modules/notice/index.ts';
import { learnOfSetUp } from '#modules/setup/index.ts';
import type { Handler, Schedule } from '#platform/jobs/jobs.ts';
import { startLoop } from '#platform/jobs/loop.ts';
import { sweepOutbox } from '#platform/jobs/sweep.ts';
import type { Platform } from '#platform/platform.ts';
import { foldFigures } from '#road/figures/fold.ts';
import { registerRoutes } from '#road/http.ts';
import { sweepAnswers } from '#road/sweep-answers.ts';
import { tick } from '#road/tick.ts';
import { actorsOf } from './actor-of.ts';
import { backtestsInBackground } from './backtest/in-background.ts';
import { type Composition, compose, conductGround } from './compose.ts';
import { tellHistory } from './demo/history/tell-history.ts';
import { makeDemo } from './demo/make-demo.ts';
import { routesOf } from './routes.ts';

/** What the modules add to the platform: the one place where they are put together. */
export interface Product {
  addRoutes(app: FastifyInstance): Promise<void> | void;
  /** Topic of the outbox → what is done about it. */
  readonly topics: Readonly<Record<string, Handler>>;
  readonly schedules: readonly Schedule[];
  /** Ends what runs beside the requests. */
  stop(): Promise<void>;
}

export interface OpenProductOptions {
  /** Makes the demonstration company in an empty database. */
  readonly demo: boolean;
}

const tickEveryMs = 1_000;
const ticksAtOnce = 200;
const dutiesEveryMs = 10_000;
const foldEveryMs = 2_000;
const learnEveryMs = 10_000;
const sweepEveryMs = hourMs;

/** Puts the modules together on an open platform. */
export async function openProduct(platform: Platform, { demo }: OpenProductOptions): Promise<Product> {
  const composition = await compose(platform);
  const { road, db, company, history } = composition;
  if (demo && !company.get()) await makeDemo(composition);
  const demonstration = await tellHistory(composition, platform.log);
  const ticks = startLoop({
    name: 'clocks',
    everyMs: tickEveryMs,
    round: async () => company.get() !== undefined && (await tick(road, ticksAtOnce)) === ticksAtOnce,
    log: platform.log,
  });
  const opener = createOpener({ road, regulations: composition.registry }, db);
  const duties = startLoop({
    name: 'duties',
    everyMs: dutiesEveryMs,
    round: async () => company.get() !== undefined && (await opener.open()),
    log: platform.log,
  });
  const learning = startLoop({
    name: 'changes by commands at the shell',
    everyMs: learnEveryMs,
    round: async () => {
      await learnOfSetUp(composition);
      await composition.registry.refresh(db);
      await history.refresh(platform.pool);
      return false;
    },
    log: platform.log,
  });
  const folding = startLoop({
    name: 'figures',
    everyMs: foldEveryMs,
    round: () => foldFigures(platform.pool),
    log: platform.log,
  });
  const stopping = new AbortController();
  const topics = {
    ...noticeTopicsOf(composition),
    ...conductTopicsOf(conductGround(composition)),
    ...dutyTopicsOf({ road, regulations: composition.registry, db }),
    ...backtestTopicsOf(composition, platform, stopping.signal),
  };
  const sweeping = startLoop({
    name: 'what is no longer needed',
    everyMs: sweepEveryMs,
    round: async () => {
      const { clock } = platform;
      const expired = await expireConduct(conductGround(composition), { db, now: clock.now() });
      return (await sweep(platform, Object.keys(topics))) || expired;
    },
    log: platform.log,
  });
  return {
    addRoutes: async app => {
      app.addHook('onClose', async () => stopping.abort());
      await app.register(multipart, {
        limits: { files: 1, fileSize: platform.config.fileMaxMegabytes * megabyte },
      });
      registerRoutes(app, { road, db, actorOf: actorsOf(composition) }, routesOf(composition));
    },
    topics,
    schedules: [],
    stop: async () => {
      await Promise.all([
        ticks.stop(),
        duties.stop(),
        learning.stop(),
        folding.stop(),
        sweeping.stop(),
        demonstration?.stop(),
      ]);
    },
  };
}

/** Back-tests need no more than the way to the database: each is a process of its own. */
function backtestTopicsOf({ road }: Composition, { connection, config }: Platform, signal: AbortSignal) {
  const { databaseSchema: schema } = config;
  return { [backtestTopic]: backtestsInBackground({ connection, schema, zone: road.zone, signal }) };
}

/** Removes what nobody needs any more; true when there is more to remove. */
async function sweep({ pool, clock }: Platform, topics: readonly string[]): Promise<boolean> {
  const now = clock.now();
  const more = [
    await sweepOutbox({ pool, topics, now }),
    await sweepNotices({ pool, now }),
    await sweepAnswers({ pool, now }),
  ];
  return more.includes(true);
}

const megabyte = 1024 * 1024;
