import type { Pool, PoolClient } from 'pg';
import type { EpochMs } from '#kernel/time.ts';
import { divide, usualChunk } from './chunks.ts';
import {
  type BacktestFilter,
  type ChangedCase,
  type ChunkCount,
  type CountChunk,
  type Counting,
  chunkCounter,
  type Judges,
} from './count-chunk.ts';
import { estimateEvents } from './estimate.ts';
import { inOrder } from './in-order.ts';
import type { Chunk } from './log-stream.ts';
import { type PenaltySums, penaltyCounter } from './penalties.ts';
import type { RoadLoad } from './road-load.ts';
import { addTo } from './sum.ts';
import { newTallies, type Tallies } from './tallies.ts';

/** Asks others to help with a back-test by these judges. */
export type Helping = (judges: Judges, counting: Counting) => Promise<Helpers>;

/** Others that work chunks out beside each other, each with a connection of its own. */
export interface Helpers {
  readonly counters: readonly CountChunk[];
  close(): Promise<void>;
}

export interface BacktestOptions {
  readonly pool: Pool;
  readonly judges: Judges;
  readonly filter: BacktestFilter;
  readonly now: EpochMs;
  /** Zone in which months begin. */
  readonly zone: string;
  /** Told after every chunk how many events there were, and how many there are about. */
  readonly progress?: (events: number, of: number) => void;
  /** Is given every case in which an occasion stands otherwise, in the order of the cases. */
  readonly changed?: (one: ChangedCase) => Promise<void> | void;
  /** How many changed occasions are asked for; by default all, where anybody asks for any. */
  readonly changesWanted?: number;
  /** How many cases a chunk has. */
  readonly casesAtOnce?: number;
  /** Without them everything is worked out here. */
  readonly helpers?: Helping;
}

/** What the history came to. */
export interface Outcome {
  readonly tallies: Tallies;
  readonly road: RoadLoad;
  readonly penalties: PenaltySums;
}

/**
 * Runs a draft over the history. Reads only, and all of it as it was at one moment. Memory does not grow with the
 * history: it is worked out chunk by chunk, and what the chunks come to is added up in their order.
 */
export async function runBacktest(options: BacktestOptions): Promise<Outcome> {
  const client = await options.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const chunks = await divide(client, options.filter, options.casesAtOnce ?? usualChunk);
    return await countAll(options, { client, chunks });
  } finally {
    await client.query('rollback');
    client.release();
  }
}

interface Divided {
  readonly client: PoolClient;
  readonly chunks: readonly Chunk[];
}

async function countAll(options: BacktestOptions, { client, chunks }: Divided): Promise<Outcome> {
  const { pool, judges, filter, now, zone } = options;
  const counting = { filter, now, zone, snapshot: await exportSnapshot(client) };
  const helpers = await options.helpers?.(judges, counting);
  const counters = helpers?.counters ?? [chunkCounter(pool, judges, counting)];
  const sum = newSum(options, await estimateEvents(client));
  try {
    await inOrder(
      chunks,
      counters.map(count => chunk => count({ chunk, changesWanted: sum.changesWanted() })),
      sum.add,
    );
  } finally {
    await helpers?.close();
  }
  return sum.outcome();
}

async function exportSnapshot(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  return rows[0]?.snapshot ?? '';
}

/** Adds up what the chunks come to, in their order: the second time of a violation is counted as such. */
function newSum(options: BacktestOptions, estimated: number) {
  const { judges, zone, changed, changesWanted = changed ? Number.POSITIVE_INFINITY : 0 } = options;
  const tallies = newTallies();
  const road: RoadLoad = new Map();
  const penalties = penaltyCounter({ before: judges.past, after: judges.draft }, zone);
  const add = async (part: ChunkCount) => {
    addTo(tallies, part.tallies);
    addTo(road, part.road);
    penalties.add(part.found);
    for (const one of part.changed) await changed?.(one);
    options.progress?.(tallies.events, Math.max(estimated, tallies.events));
  };
  return {
    add,
    changesWanted: () => Math.max(0, changesWanted - tallies.changes),
    outcome: () => ({ tallies, road, penalties: penalties.sums }),
  };
}
