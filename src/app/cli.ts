import { Command, CommanderError } from 'commander';
import { translate } from '#platform/text/translate.ts';
import { Trouble } from '#platform/trouble.ts';
import { shellLocale } from './shell-locale.ts';
import { productVersion } from './version.ts';

interface CommandFile {
  /** Adds the command with its options; a command that finds something wrong sets `process.exitCode`. */
  register(program: Command): void;
}

/** Every command of the product, loaded when it is asked for. */
const commands: Readonly<Record<string, () => Promise<CommandFile>>> = {
  start: () => import('./cli/start.ts'),
  init: () => import('./cli/init.ts'),
  doctor: () => import('./cli/doctor.ts'),
  user: () => import('./cli/user.ts'),
  pack: () => import('./cli/pack.ts'),
  openapi: () => import('./cli/openapi.ts'),
  'sla-cases': () => import('./cli/sla-cases.ts'),
  replay: () => import('./cli/replay.ts'),
  takeover: () => import('./cli/takeover.ts'),
  backtest: () => import('./cli/backtest.ts'),
  explain: () => import('./cli/explain.ts'),
  verify: () => import('./cli/verify.ts'),
};

const exitCodes = { done: 0, trouble: 1, misused: 2 } as const;

/** Runs a command and answers with the exit code: 0 done, 1 something is wrong, 2 asked in a way that is not known. */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = new Command('guiju').version(productVersion()).exitOverride().showHelpAfterError();
  program.description(translate(shellLocale(), 'cli:guiju'));
  const asked = commands[args[0] ?? ''];
  const files = await Promise.all((asked ? [asked] : Object.values(commands)).map(load => load()));
  for (const file of files) file.register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    return exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.misused;
  console.error(error instanceof Trouble ? troubleText(error) : error);
  return exitCodes.trouble;
}

/** What is wrong and what to do, in the language of the shell. */
export function troubleText({ code, params }: Trouble): string {
  return translate(shellLocale(), `trouble:${code}`, params);
}
