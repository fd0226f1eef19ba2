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
  /** Calls a second taken in at 8 clients, alone and beside a back-test, in turns. */
  readonly intake: { readonly alone: number; readonly beside: number; readonly share: number | null };
}

/** A draft of sixty clauses over a history of a million events, and what live intake notices of it. */
export async function backtest({ quick }: BenchOptions): Promise<BacktestFigures> {
  return inDirectory(async directory => {
    const demonstration = await startDemonstration(join(directory, 'data'));
    try {
      await multiply(demonstration.pool, quick ? 60_000 : 1_000_000);
      return await measure(demonstration, { directory, seconds: quick ? 1.5 : 10 });
    } finally {
      await demonstration.pool.end();
      await demonstration.product.stop();
    }
  });
}

interface Measuring {
  readonly directory: string;
  readonly seconds: number;
}

async function measure(place: Demonstration, { directory, seconds }: Measuring): Promise<BacktestFigures> {
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
    intake: await intakeInTurns(place, { draft, seconds }),
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

const turns = 3;

/** One after the other, several times, so that a neighbour on the machine disturbs both alike. */
async function intakeInTurns(place: Demonstration, { draft, seconds }: { draft: string; seconds: number }) {
  await intake(place, seconds);
  let [alone, beside] = [0, 0];
  for (let turn = 0; turn < turns; turn++) {
    alone += (await intake(place, seconds)).perSecond / turns;
    const running = startOver(place, draft);
    beside += (await intake(place, seconds)).perSecond / turns;
    await running.stop();
  }
  return { alone: rounded(alone), beside: rounded(beside), share: ratio(beside, alone) };
}

/** Back-tests one after the other until they are stopped. */
function startOver({ product }: Demonstration, draft: string) {
  let stopped = false;
  let current = guiju(['backtest', draft, '--json'], product.dataDirectory);
  const running = (async () => {
    while (!stopped) {
      await current.ended;
      if (!stopped) current = guiju(['backtest', draft, '--json'], product.dataDirectory);
    }
  })();
  const stop = async () => {
    stopped = true;
    current.child.kill('SIGTERM');
    await running;
  };
  return { stop };
}

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
