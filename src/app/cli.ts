import { Command, CommanderError } from 'commander';
import { translate } from '#platform/text/translate.ts';
import { Trouble } from '#platform/trouble.ts';
import { speakHelp } from './help.ts';
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

/** Runs a command and answers with the exit code: 0 done, 1 something is wrong, 2 asked in a way that cannot be done. */
export async function runCli(args: readonly string[]): Promise<number> {
  const program = speakHelp(new Command('guiju').exitOverride(), productVersion());
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
  const trouble = error instanceof Trouble ? error : fileTrouble(error);
  console.error(trouble ? troubleText(trouble) : error);
  return trouble && misuses.has(trouble.code) ? exitCodes.misused : exitCodes.trouble;
}

/** What was named and is not there, or not what it should be: nothing has been begun. */
const misuses: ReadonlySet<string> = new Set([
  'command.file',
  'pack.unreadable',
  'pack.exists',
  'pack.text_unreadable',
  'pack.clause_unknown',
  'pack.clause_meant',
  'replay.file_unreadable',
  'takeover.unreadable',
  'user.name_invalid',
  'user.name_taken',
  'user.role_unknown',
  'user.unknown',
  'user.key_unknown',
  'branch.unknown',
  'backtest.branch_unknown',
  'backtest.date_invalid',
  'explain.subject_unknown',
  'explain.role_unknown',
  'init.incomplete',
]);

/** A file that somebody named: what the system says of it is enough, where it happened helps nobody. */
function fileTrouble(error: unknown): Trouble | undefined {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return undefined;
  return new Trouble('command.file', { path: String(error.path), why: String(error.code) });
}

/** What is wrong and what to do, in the language of the shell. */
export function troubleText({ code, params }: Trouble): string {
  return translate(shellLocale(), `trouble:${code}`, params);
}
