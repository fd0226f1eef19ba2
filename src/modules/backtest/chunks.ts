import type { PoolClient } from 'pg';
import { type CaseFilter, type Chunk, casesIn } from './log-stream.ts';

/** Enough cases that asking for them costs nothing, few enough that what they come to is small. */
export const usualChunk = 1_000;

/**
 * Divides the cases into chunks, in the order of their ids and so of their beginning. What a chunk comes to does not
 * depend on who works it out, nor on when: added up in this order the whole is always the same.
 */
export async function divide(client: PoolClient, filter: CaseFilter, casesAtOnce: number): Promise<Chunk[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from (select s.id, row_number() over (order by s.id) as nth from subject s where ${casesIn(filter)}) as numbered
     where (nth - 1) % $1 = 0 order by id`,
    [casesAtOnce],
  );
  return rows.map(({ id }, index) => ({
    fromId: index === 0 ? null : id,
    toId: rows[index + 1]?.id ?? null,
  }));
}
