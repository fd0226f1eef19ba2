import type { Pool } from 'pg';
import { dayMs, type EpochMs, hourMs, minuteMs } from '#kernel/time.ts';
import { systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { followCall } from './commands/report-call.ts';

const keptMs = 90 * dayMs;
const atOnce = 10_000;

const clear = `update phone_call set number = null, digits = null, message_caller = null
  where id in (select id from phone_call where (number is not null or message_caller is not null) and rang_at < $1 limit ${atOnce})`;

/** Clears the numbers of calls of ninety days ago. True when there is more to clear. */
export async function clearNumbers({ pool, now }: { pool: Pool; now: EpochMs }): Promise<boolean> {
  const { rowCount } = await pool.query(clear, [new Date(now - keptMs)]);
  return rowCount === atOnce;
}

const forgotten = `select system_id as "systemId", call_no as "callId" from phone_call
  where state = 'ringing' and rang_at < $1 or state = 'answered' and answered_at < $2 limit 100`;

const timer = systemActor('timer');

/** Ends calls of which no telephone system has told the end: what rang for ten minutes, what lasted four hours. */
export async function endForgotten(road: Road): Promise<boolean> {
  const now = road.clock.now();
  const before = [new Date(now - 10 * minuteMs), new Date(now - 4 * hourMs)];
  const { rows } = await road.pool.query<{ systemId: string; callId: string }>(forgotten, before);
  for (const { systemId, callId } of rows) {
    const input = { callId, event: 'ended' };
    await runCommand(road, followCall(systemId), { actor: timer, input, key: null });
  }
  return rows.length === 100;
}
