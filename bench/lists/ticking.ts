import { registerServiceRequest } from '#modules/service-request/index.ts';
import { type SettableClock, settableClock, systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config/config.ts';
import { newId } from '#platform/id.ts';
import { createLog } from '#platform/log/log.ts';
import { openPlatform, type Platform } from '#platform/platform.ts';
import { systemActor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { tick } from '#road/tick.ts';
import { compose } from '../../src/app/compose.ts';
import { ratio, type Spread, spreadOf } from '../lab/bench.ts';
import { aCall, type Company } from '../lab/company.ts';

export interface TickFigures {
  readonly due: number;
  /** Milliseconds of one tick, by the number of open clocks. */
  readonly at: Readonly<Record<string, Spread>>;
  readonly growth: number | null;
}

const due = 50;

interface Ground {
  readonly platform: Platform;
  readonly road: Road;
  readonly clock: SettableClock;
  readonly company: Company;
}

/** What a tick costs when the same number of clocks is due among few and among many that are merely open. */
export async function ticking(
  dataDirectory: string,
  company: Company,
  sizes: readonly number[],
): Promise<TickFigures> {
  const config = readConfig({ GUIJU_DATA: dataDirectory, GUIJU_LOG_LEVEL: 'error' });
  const log = createLog({ level: 'error', format: config.logFormat });
  const platform = await openPlatform(config, { command: 'guiju bench', sharing: 'alone', log });
  const clock = settableClock(systemClock.now());
  const { road } = await compose({ ...platform, clock });
  const ground = { platform, road, clock, company };
  const at: Record<string, Spread> = {};
  try {
    for (const size of sizes) {
      await open(platform, size);
      at[size] = spreadOf(await rounds(ground, 5));
    }
  } finally {
    await platform.close();
  }
  const [few, many] = [at[sizes[0] ?? 0], at[sizes.at(-1) ?? 0]];
  return { due, at, growth: ratio(many?.p50 ?? 0, few?.p50 ?? 0) };
}

/** Subjects with a clock that runs for years. */
async function open({ pool }: Platform, size: number): Promise<void> {
  await pool.query(
    `insert into subject (id, kind, edition, seq, last_hash, state, next_tick_at)
     select uuidv7(), 'bench', 'none', 1, '', '{}', now() + interval '3 years' + n * interval '1 second'
     from generate_series((select count(*) from subject where kind = 'bench') + 1, $1::bigint) g(n)`,
    [size],
  );
  await pool.query('vacuum analyze subject');
}

async function rounds(ground: Ground, times: number): Promise<number[]> {
  const durations: number[] = [];
  for (let n = 0; n < times; n++) durations.push(await round(ground));
  return durations;
}

/** Registers requests, lets their first instant come, and times the tick that notices it. */
async function round({ platform: { pool }, road, clock, company }: Ground): Promise<number> {
  await pool.query(
    `update subject set next_tick_at = null where kind = 'service_request' and next_tick_at is not null`,
  );
  const actor = systemActor('api', 'bench');
  for (let n = 0; n < due; n++)
    await runCommand(road, registerServiceRequest, { actor, key: newId(), input: aCall(company) });
  const { rows } = await pool.query<{ at: Temporal.Instant }>(
    `select max(next_tick_at) as at from subject where kind = 'service_request'`,
  );
  clock.set(rows[0]?.at.epochMilliseconds ?? 0);
  const begun = performance.now();
  const noticed = await tick(road, due);
  const ms = performance.now() - begun;
  if (noticed !== due) throw new Error(`${noticed} of ${due} clocks were noticed`);
  return ms;
}
