import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Connection } from '../database/connection.ts';
import { channelOf, readTold, type Told } from './told.ts';

export interface ListenerOptions {
  readonly connection: Connection;
  readonly schema: string;
  readonly onTold: (told: Told) => void;
  /** Listening has begun, at the beginning or again: what was told up to this number may have been missed. */
  readonly onListening: (no: number) => void;
}

export interface Listener {
  stop(): Promise<void>;
}

const pauseMs = 1_000;

/** Hears what any process announces, on a connection of its own; one that breaks is replaced. */
export function startListener(options: ListenerOptions): Listener {
  const stopping = new AbortController();
  const running = listenOn(options, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function listenOn(options: ListenerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await listenOnce(options, signal).catch(() => undefined);
    await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Listens until the connection breaks or is no longer wanted. */
async function listenOnce(options: ListenerOptions, signal: AbortSignal): Promise<void> {
  const { schema, onTold, onListening } = options;
  const client = new Client({
    ...options.connection,
    application_name: 'guiju live',
    options: `-c search_path=${schema},public`,
    keepAlive: true,
  });
  const ended = Promise.withResolvers<void>();
  client.on('end', ended.resolve);
  client.on('error', () => ended.resolve());
  client.on('notification', ({ payload = '' }) => onTold(readTold(payload)));
  signal.addEventListener('abort', () => ended.resolve(), { once: true });
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channelOf(schema))}`);
    onListening(await lastTold(client));
    await ended.promise;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lastTold(client: Client): Promise<number> {
  const { rows } = await client.query<{ no: string }>(
    'select case when is_called then last_value else 0 end as no from live_told',
  );
  return Number(rows[0]?.no ?? 0);
}
