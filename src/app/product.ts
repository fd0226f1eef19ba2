import type { FastifyInstance } from 'fastify';
import type { Handler, Schedule } from '#platform/jobs/jobs.ts';
import type { Platform } from '#platform/platform.ts';

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

/** Puts the modules together on an open platform. */
export async function openProduct(_platform: Platform, _options: OpenProductOptions): Promise<Product> {
  return { addRoutes: () => undefined, topics: {}, schedules: [], stop: async () => undefined };
}
