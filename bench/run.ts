import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { embeddedMajor } from '#platform/database/embedded/binaries.ts';
import type { BenchOptions } from './lab/bench.ts';

/**
 * `npm run bench -- NAME [FILE] [--quick] [--json]`: runs one benchmark and prints its figures; with `--json` the last
 * line is one JSON object. `--quick` ends within 40 seconds.
 */
const benches: Readonly<Record<string, () => Promise<(options: BenchOptions) => Promise<object>>>> = {
  backtest: async () => (await import('./backtest.ts')).backtest,
  board: async () => (await import('./board.ts')).board,
  classify: async () => (await import('./classify.ts')).classification,
  compliance: async () => (await import('./compliance.ts')).compliance,
  engine: async () => (await import('./engine.ts')).engine,
  field: async () => (await import('./field.ts')).field,
  intake: async () => (await import('./intake.ts')).intake,
  lists: async () => (await import('./lists.ts')).lists,
  live: async () => (await import('./live.ts')).live,
  mail: async () => (await import('./mail.ts')).mail,
  pages: async () => (await import('./pages.ts')).pages,
  planning: async () => (await import('./planning.ts')).planning,
  replay: async () => (await import('./replay.ts')).replay,
  start: async () => (await import('./start.ts')).start,
  web: async () => (await import('./web.ts')).web,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const [name = '', file] = positionals;
const bench = benches[name];

if (bench) {
  await run(await bench());
} else {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [FILE] [--quick] [--json]`);
  process.exitCode = 2;
}

async function run(measure: (options: BenchOptions) => Promise<object>): Promise<void> {
  const quick = values.quick ?? false;
  const begun = performance.now();
  const figures = await measure({ quick, ...(file !== undefined && { file }) });
  const seconds = Number(((performance.now() - begun) / 1_000).toFixed(1));
  const machine = machineOf();
  for (const line of linesOf({ machine, ...figures })) console.log(line);
  console.log(`${name}${quick ? ' (quick)' : ''} took ${seconds} s`);
  if (values.json) console.log(JSON.stringify({ bench: name, quick, machine, seconds, ...figures }));
}

function machineOf() {
  const processors = cpus();
  return {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? '',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    postgres: embeddedMajor,
  };
}

/** Figures as lines, what belongs together below one another. */
function linesOf(value: object, indent = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || inner === null)
      return [`${indent}${key.padEnd(28 - indent.length)} ${inner}`];
    const flat = Object.values(inner).every(one => typeof one !== 'object' || one === null);
    if (!flat) return [`${indent}${key}`, ...linesOf(inner, `${indent}  `)];
    const pairs = Object.entries(inner).map(([name, one]) => `${name} ${one}`);
    return [`${indent}${key.padEnd(28 - indent.length)} ${pairs.join(', ')}`];
  });
}
