import { join } from 'node:path';
import type { BacktestResult } from '#contract/backtest.ts';
import { type Demonstration, startDemonstration } from './backtest/demonstration.ts';
import { multiply } from './backtest/multiply.ts';
import { writeDraft, writeUnchanged } from './backtest/sixty-clauses.ts';
import { type BenchOptions, ratio, rounded } from './lab/bench.ts';
import { aCall } from './lab/company.ts';
import { inDirectory } from './lab/directory.ts';
import { type Answered, load } from './lab/load.ts';
import { megabytesOf } from './lab/memory.ts';
import { guiju } from './lab/product.ts';

/** Calls a second taken in at 8 clients, alone and beside a back-test. */
export interface IntakeFigures {
  readonly alone: number;
  readonly beside: number;
  readonly share: number | null;
  /** Of the first turn alone, in which the back-test starts. */
  readonly shareAtStart: number | null;
  readonly turns: number;
}

export interface BacktestFigures {
  /** Clauses of the draft that are executed. */
  readonly clauses: number;
  readonly cases: number;
  readonly events: number;
  /** Of the back-test itself, without the start of the command. */
  readonly seconds: number;
  readonly eventsPerSecond: number | null;
  readonly peakMegabytes: number | null;
  readonly changes: number;
  /** The edition in force tried on its own history: 0. */
  readonly changesWithoutChange: number;
  readonly intake: IntakeFigures;
}

/** A draft of sixty clauses over a history of a million events, and what live intake notices of it. */
export async function backtest({ quick }: BenchOptions): Promise<BacktestFigures> {
  return inDirectory(async directory => {
    const demonstration = await startDemonstration(join(directory, 'data'));
    try {
      await multiply(demonstration.pool, quick ? 60_000 : 1_000_000);
      return await measure(demonstration, {
        directory,
        ...(quick ? { turns: 2, seconds: 1.5 } : { turns: 12, seconds: 10 }),
      });
    } finally {
      await demonstration.pool.end();
      await demonstration.product.stop();
    }
  });
}

interface Measuring {
  readonly directory: string;
  /** Beside the back-test at most, each of so many seconds. */
  readonly turns: number;
  readonly seconds: number;
}

async function measure(
  place: Demonstration,
  { directory, turns, seconds }: Measuring,
): Promise<BacktestFigures> {
  const [draft, unchanged] = [join(directory, 'draft'), join(directory, 'unchanged')];
  const clauses = await writeDraft(draft);
  await writeUnchanged(unchanged);
  const tried = await run(place, draft);
  const same = await run(place, unchanged);
  const { cases, events, seconds: took, changes } = tried.result;
  return {
    clauses,
    cases,
    events,
    seconds: took,
    eventsPerSecond: ratio(events, took),
    peakMegabytes: tried.peakMegabytes,
    changes,
    changesWithoutChange: same.result.changes,
    intake: await intakeBeside(place, { draft, turns, seconds }),
  };
}

async function run({ product }: Demonstration, folder: string) {
  const started = guiju(['backtest', folder, '--json'], product.dataDirectory);
  const { pid = 0 } = started.child;
  let peakMegabytes: number | null = null;
  const watching = setInterval(() => {
    peakMegabytes = megabytesOf(pid, 'VmHWM') ?? peakMegabytes;
  }, 50);
  const code = await started.ended;
  clearInterval(watching);
  if (code !== 0) throw new Error(started.errors.join('\n'));
  return { result: JSON.parse(started.out.at(-1) ?? '{}') as BacktestResult, peakMegabytes };
}

interface Turns extends Omit<Measuring, 'directory'> {
  readonly draft: string;
}

/**
 * Intake while one back-test works from its start to its end, in turns with intake while it is held, so that a
 * neighbour on the machine disturbs both alike. A turn in which it ends does not count.
 */
async function intakeBeside(place: Demonstration, { draft, turns, seconds }: Turns): Promise<IntakeFigures> {
  await intake(place, seconds);
  const { child, ended } = guiju(['backtest', draft, '--json'], place.product.dataDirectory);
  const [beside, alone]: [number[], number[]] = [[], []];
  while (beside.length < turns) {
    const { perSecond } = await intake(place, seconds);
    if (child.exitCode !== null) break;
    beside.push(perSecond);
    child.kill('SIGSTOP');
    alone.push((await intake(place, seconds)).perSecond);
    child.kill('SIGCONT');
  }
  child.kill('SIGTERM');
  await ended;
  const [first] = beside.map((perSecond, turn) => ratio(perSecond, alone[turn] ?? 0));
  return {
    alone: rounded(mean(alone)),
    beside: rounded(mean(beside)),
    share: ratio(mean(beside), mean(alone)),
    shareAtStart: first ?? null,
    turns: beside.length,
  };
}

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function intake({ product, clerk }: Demonstration, seconds: number): Promise<Answered> {
  return load({
    url: product.url,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: clerk.cookie },
    paths: ['/api/v1/service-requests'],
    body: JSON.stringify(aCall(clerk)),
    clients: 8,
    seconds,
  });
}
