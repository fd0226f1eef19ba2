import { join } from 'node:path';
import { type BenchOptions, rounded, type Spread, spreadOf } from './lab/bench.ts';
import { inDirectory } from './lab/directory.ts';
import { childrenOf, megabytesOf } from './lab/memory.ts';
import { type Product, startProduct } from './lab/product.ts';

export interface StartFigures {
  /** Milliseconds from the command to the first 200 of `/readyz`. */
  readonly emptyMs: Spread;
  readonly initialisedMs: Spread;
  /** What the application holds once it answers; the database's processes, which share memory, are not in it. */
  readonly residentMegabytes: number | null;
  readonly databaseProcesses: number;
}

/** Cold starts, on an empty data directory and on one that has its database already. */
export async function start({ quick }: BenchOptions): Promise<StartFigures> {
  const times = quick ? 2 : 10;
  return inDirectory(async directory => {
    const empty: Begun[] = [];
    for (let n = 0; n < times; n++) empty.push(await begin(join(directory, `empty${n}`)));
    const again: Begun[] = [];
    for (let n = 0; n < times; n++) again.push(await begin(join(directory, 'empty0')));
    const last = again.at(-1);
    return {
      emptyMs: spreadOf(empty.map(({ ms }) => ms)),
      initialisedMs: spreadOf(again.map(({ ms }) => ms)),
      residentMegabytes: last?.residentMegabytes ?? null,
      databaseProcesses: last?.databaseProcesses ?? 0,
    };
  });
}

interface Begun {
  readonly ms: number;
  readonly residentMegabytes: number | null;
  readonly databaseProcesses: number;
}

async function begin(directory: string): Promise<Begun> {
  const begun = performance.now();
  const product = await startProduct(directory);
  try {
    const { status } = await fetch(`${product.url}/readyz`);
    const ms = rounded(performance.now() - begun);
    if (status !== 200) throw new Error(`/readyz answered ${status}`);
    return { ms, ...held(product) };
  } finally {
    await product.stop();
  }
}

function held({ pid }: Product) {
  return { residentMegabytes: megabytesOf(pid, 'VmRSS'), databaseProcesses: childrenOf(pid).length };
}
