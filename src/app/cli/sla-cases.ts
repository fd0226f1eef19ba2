import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Unreadable } from '#engine/sla-cases/format.ts';
import { runSlaCases, type SlaResult } from '#engine/sla-cases.ts';
import { Trouble } from '#platform/trouble.ts';
import { troubleText } from '../cli.ts';
import { say } from '../say.ts';

export function register(program: Command): void {
  program
    .command('sla-cases')
    .argument('<file>', say('arg.cases'))
    .description(say('sla_cases'))
    .option('--json', say('json'))
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      process.exitCode = await slaCases(file, { json });
    });
}

/**
 * Runs a file of cases of working-time arithmetic and clock behaviour through the engine and prints the ids that
 * differ, then `N passed, N failed`. Answers the exit code: 0 when all pass, 1 when some differ, 2 without a file.
 */
export async function slaCases(file: string, options: { readonly json: boolean }): Promise<number> {
  const results = await run(file);
  if (typeof results === 'string') {
    console.error(results);
    return 2;
  }
  const failed = results.filter(({ passed }) => !passed);
  const passedCount = results.length - failed.length;
  if (options.json)
    console.log(JSON.stringify({ passed: passedCount, failed: failed.length, differences: failed }));
  else printDifferences(failed, passedCount);
  return failed.length === 0 ? 0 : 1;
}

async function run(file: string): Promise<readonly SlaResult[] | string> {
  try {
    return runSlaCases(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Unreadable) return `${file}: ${error.message}`;
    if (error instanceof Error && 'code' in error)
      return troubleText(new Trouble('command.file', { path: file, why: String(error.code) }));
    throw error;
  }
}

function printDifferences(failed: readonly SlaResult[], passed: number): void {
  for (const { id, difference } of failed) console.log(`${id}  ${difference}`);
  console.log(`${passed} passed, ${failed.length} failed`);
}
