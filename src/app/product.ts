import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { backtestTopic } from '#modules/backtest/index.ts';
import { conductTopicsOf } from '#modules/conduct/index.ts';
import { tileOrigin } from '#modules/dispatch/index.ts';
import { dutyTopicsOf } from '#modules/duty/index.ts';
import { editionConfirmed, settleReadings } from '#modules/edition/index.ts';
import { noticeTopicsOf } from '#modules/notice/index.ts';
import { planningTopicsOf } from '#modules/planning/index.ts';
import { takeoverAsked } from '#modules/takeover/index.ts';
import { letFormsBeFramed } from '#modules/web-form/index.ts';
import { fileDirectory } from '#platform/config/config.ts';
import { addFormBodies } from '#platform/http/form-body.ts';
import type { Handler, Schedule } from '#platform/jobs/jobs.ts';
import { type Listener, startListener } from '#platform/live/listener.ts';
import type { Platform } from '#platform/platform.ts';
import { post } from '#platform/robot/post.ts';
import { registerRoutes } from '#road/http.ts';
import { actorsOf } from './actor-of.ts';
import { backtestsInBackground } from './backtest/in-background.ts';
import { type Composition, compose, conductGround } from './compose.ts';
import { correspondenceGround } from './correspondence.ts';
import { tellHistory } from './demo/history/tell-history.ts';
import { makeDemo } from './demo/make-demo.ts';
import { alsoToGroups } from './group-topics.ts';
import { startLoops } from './loops.ts';
import { routesOf } from './routes.ts';
import { takeoversInBackground } from './takeover/in-background.ts';

/** What the modules add to the platform: the one place where they are put together. */
export interface Product {
  addRoutes(app: FastifyInstance): Promise<void> | void;
  /** Where the map has its tiles from, when it has some. */
  readonly imageOrigin: () => Promise<string | undefined>;
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

/** Puts the modules together on an open platform. */
export async function openProduct(platform: Platform, { demo }: OpenProductOptions): Promise<Product> {
  const composition = await compose(platform);
  const { road, db, company } = composition;
  if (demo && !company.get()) await makeDemo(composition);
  const demonstration = await tellHistory(composition, platform.log);
  const stopping = new AbortController();
  const topics = {
    ...alsoToGroups(noticeTopicsOf({ ...composition, announce: road.announce }), {
      ...correspondenceGround(composition),
      post,
    }),
    ...conductTopicsOf(conductGround(composition)),
    ...dutyTopicsOf({ road, regulations: composition.registry, db }),
    [editionConfirmed]: async () => {
      await settleReadings({ road, regulations: composition.registry, db });
    },
    ...planningTopicsOf({ db, road }),
    ...backtestTopicsOf(platform, stopping.signal),
    ...takeoverTopicsOf(platform, stopping.signal),
  };
  const listener = listenFor(composition, platform);
  const loops = startLoops(composition, { topics: Object.keys(topics), log: platform.log });
  return {
    addRoutes: async app => {
      app.addHook('onClose', async () => stopping.abort());
      app.addHook('preClose', async () => composition.hub.close());
      await app.register(multipart, {
        limits: { files: 1, fileSize: platform.config.fileMaxMegabytes * megabyte },
      });
      addFormBodies(app);
      letFormsBeFramed(app, db);
      registerRoutes(app, { road, db, actorOf: actorsOf(composition) }, routesOf(composition));
    },
    imageOrigin: () => tileOrigin(db),
    topics,
    schedules: [],
    stop: async () => {
      await Promise.all([...loops, demonstration, listener].map(part => part?.stop()));
    },
  };
}

/** Hears what any process of the product has changed, for those who listen to this one. */
function listenFor({ hub }: Composition, { connection, config }: Platform): Listener {
  return startListener({
    connection,
    schema: config.databaseSchema,
    onTold: told => void hub.tell(told),
    onListening: no => hub.renew(no),
  });
}

/** Back-tests need no more than the way to the database: each is a process of its own. */
function backtestTopicsOf({ connection, config }: Platform, signal: AbortSignal) {
  return { [backtestTopic]: backtestsInBackground({ connection, schema: config.databaseSchema, signal }) };
}

/** Takeovers read their files as well. */
function takeoverTopicsOf({ connection, config }: Platform, signal: AbortSignal) {
  const place = { connection, schema: config.databaseSchema, filesDirectory: fileDirectory(config) };
  return { [takeoverAsked]: takeoversInBackground({ ...place, signal }) };
}

const megabyte = 1024 * 1024;
