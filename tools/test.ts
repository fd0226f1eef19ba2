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

/** A browser on a busy machine may miss a moment: files that failed are walked once more, and the first try is told. */
async function walkJourneys(wanted: readonly string[], patterns: readonly string[]): Promise<Tally> {
  const first = await runFiles(wanted, patterns);
  const failed = [...first.files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
  if (first.ok || failed.length === 0) return tallyOf(first);
  console.log(`journeys: walked once more: ${failed.join(', ')}`);
  const second = await runFiles(wanted, failed);
  return tallyOf({ ok: second.ok, files: new Map([...first.files, ...second.files]) });
}

async function runTests(wanted: readonly string[], patterns: readonly string[]): Promise<Tally> {
  return tallyOf(await runFiles(wanted, patterns));
}

interface Run {
  readonly ok: boolean;
  readonly files: ReadonlyMap<string, Tally>;
}

async function runFiles(wanted: readonly string[], patterns: readonly string[]): Promise<Run> {
  if (wanted.length === 0) return { ok: true, files: new Map() };
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
  const files = readFiles(report);
  rmSync(folder, { recursive: true, force: true });
  return { ok: ok && files.size > 0, files };
}

/** A run that broke has no failed test, or no report: it counts as one. */
function tallyOf({ ok, files }: Run): Tally {
  const tallies = [...files.values()];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function readFiles(report: string): Run['files'] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return new Map(testResults.map(file => [file.name, tallyOfFile(file)]));
  } catch {
    return new Map();
  }
}

/** A file that could not be loaded has no failed test: it counts as one. */
function tallyOfFile({ status, assertionResults }: Report['testResults'][number]): Tally {
  const count = (wanted: string) => assertionResults.filter(test => test.status === wanted).length;
  const failed = count('failed');
  return { passed: count('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
}
