import type { Pool } from 'pg';
import { chainHash, chainStart, type LoggedEvent } from './logged-event.ts';
import { readLog } from './read-logs.ts';

export interface Chain {
  readonly log: readonly LoggedEvent[];
  /** Whether each event is what was recorded, follows the one before, and none is missing, at the end either. */
  readonly isSound: boolean;
}

/** The log of one subject, and whether its chain holds. */
export async function chainOf(pool: Pool, subjectId: string): Promise<Chain> {
  const [log, { rows }] = await Promise.all([
    readLog(pool, subjectId),
    pool.query<End>('select seq, last_hash as "lastHash" from subject where id = $1', [subjectId]),
  ]);
  return { log, isSound: rows[0] !== undefined && holds(log, rows[0]) };
}

interface End {
  readonly seq: number;
  readonly lastHash: Buffer;
}

function holds(log: readonly LoggedEvent[], end: End): boolean {
  let before = { seq: 0, hash: chainStart };
  for (const { hash, ...said } of log) {
    const isNext = said.seq === before.seq + 1 && said.prevHash.equals(before.hash);
    if (!isNext || !chainHash(said).equals(hash)) return false;
    before = { seq: said.seq, hash };
  }
  return before.seq === end.seq && before.hash.equals(end.lastHash);
}
