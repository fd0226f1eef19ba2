import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Check, checks, type Part, parts, projects } from './checks.ts';
import { run, runInSight } from './command.ts';

/**
 * `npm test`: every check of the repository, at the end one line `N passed, N failed`.
 * `npm test -- --only unit,database dispatch` runs two parts, of the tests those whose file name has "dispatch".
 */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});

if (values.help) {
  console.log(`npm test -- [--only ${parts.join(',')}] [words in the names of test files]`);
} else {
  process.exitCode = await testAll(chosenParts(values.only), positionals);
}

function chosenParts(only: string | undefined): readonly Part[] {
  if (!only) return parts;
  const words = only.split(',');
  const unknown = words.filter(word => !parts.some(part => part === word));
  if (unknown.length > 0)
    throw new Error(`unknown part: ${unknown.join(', ')} (there are ${parts.join(', ')})`);
  const chosen = parts.filter(part => words.includes(part));
  return chosen.includes('journey') ? parts.filter(part => part === 'web' || chosen.includes(part)) : chosen;
}

async function testAll(chosen: readonly Part[], patterns: readonly string[]): Promise<number> {
  const started = performance.now();
  const checked = await runChecks(checks.filter(check => chosen.includes(check.part)));
  const wanted = projects.filter(project => chosen.includes(project));
  const tested = await runTests(
    wanted.filter(project => project !== 'journey'),
    patterns,
  );
  const walked = await walkJourneys(
    wanted.filter(project => project === 'journey'),
    patterns,
  );
  const passed = checked.passed + tested.passed + walked.passed;
  const failed = checked.failed + tested.failed + walked.failed;
  console.log(`in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** Two at a time: one for each core of a small machine. */
async function runChecks(wanted: readonly Check[]): Promise<Tally> {
  const queue = [...wanted];
  const verdicts: boolean[] = [];
  const work = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) verdicts.push(await runCheck(check));
  };
  await Promise.all([work(), work()]);
  return { passed: verdicts.filter(ok => ok).length, failed: verdicts.filter(ok => !ok).length };
}

async function runCheck(check: Check): Promise<boolean> {
  const started = performance.now();
  const { ok, output } = await run(check.command, check.args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  if (!ok) console.log(`${output.trimEnd()}\n`);
  return ok;
}

/** A browser on a busy machine may miss a moment: journeys that fail are walked once more, and the first try is told. */
async function walkJourneys(wanted: readonly string[], patterns: readonly string[]): Promise<Tally> {
  const first = await runTests(wanted, patterns);
  if (first.failed === 0) return first;
  console.log(`journeys: ${first.failed} failed at the first try; all are walked once more`);
  return runTests(wanted, patterns);
}

async function runTests(wanted: readonly string[], patterns: readonly string[]): Promise<Tally> {
  if (wanted.length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'guiju-test-'));
  const report = join(folder, 'report.json');
  const ok = await runInSight('vitest', [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...wanted.map(project => `--project=${project}`),
    ...patterns,
  ]);
  const tally = readTally(report, ok);
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** A file that could not be loaded has no failed test, and a run that broke no report: both count as failed. */
function readTally(report: string, ok: boolean): Tally {
  try {
    const result: unknown = JSON.parse(readFileSync(report, 'utf8'));
    const passed = count(result, 'numPassedTests');
    const failed = count(result, 'numFailedTests');
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function count(result: unknown, name: string): number {
  if (typeof result !== 'object' || result === null) return 0;
  const value = Object.entries(result).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : 0;
}
