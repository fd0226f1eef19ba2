import { readFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type TakeoverKind, takeoverKinds } from '#contract/takeover-reading.ts';
import { Refused } from '#kernel/refusal.ts';
import type { TakeoverRecord } from '#modules/takeover/index.ts';
import type { Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import type { Actor } from '#road/actor.ts';
import type { Composition } from '../compose.ts';
import { answer, say } from '../say.ts';
import { shellLocale } from '../shell-locale.ts';
import { withPlatform } from '../with-platform.ts';
import { progressBar } from './progress-bar.ts';
import { troubleOf } from './refused.ts';
import { branchIdOf } from './user/add.ts';

interface Options {
  readonly as: string;
  readonly run?: boolean;
  readonly kind?: TakeoverKind;
  readonly sheet?: string;
  readonly head?: number;
  readonly branch?: string;
  readonly rejects?: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('takeover')
    .argument('<file>', say('arg.register'))
    .description(say('takeover'))
    .requiredOption('--as <username>', say('takeover_as'))
    .option('--run', say('takeover_run'))
    .addOption(new Option('--kind <kind>', say('takeover_kind')).choices(takeoverKinds))
    .option('--sheet <name>', say('takeover_sheet'))
    .option('--head <line>', say('takeover_head'), readLine)
    .option('--branch <name>', say('takeover_branch'))
    .option('--rejects <file>', say('takeover_rejects'))
    .option('--json', say('json'))
    .action(run);
}

function readLine(text: string): number {
  const line = Number(text);
  if (!Number.isInteger(line) || line < 1) throw new InvalidArgumentError(say('takeover_head'));
  return line;
}

async function run(path: string, options: Options): Promise<void> {
  await withPlatform('takeover', async platform => {
    const takeover = await takeOver(platform, path, options);
    const rejectsPath = takeover.counts.rejected > 0 ? await keepRejects(platform, takeover, options) : null;
    if (takeover.state === 'failed') process.exitCode = 1;
    answer(options.json, summaryOf(takeover, rejectsPath), textOf(takeover, rejectsPath));
  });
}

async function takeOver(platform: Platform, path: string, options: Options): Promise<TakeoverRecord> {
  const { compose } = await import('../compose.ts');
  const { takeOverFile } = await import('../takeover/take-over-file.ts');
  const { as, run: isRun = false, kind, sheet, head: headLine, branch, json } = options;
  const composition = await compose(platform);
  if (!composition.company.get()) throw new Trouble('company.missing');
  const actor = await actorNamed(composition, as);
  const branchId = branch === undefined ? undefined : await branchIdOf(platform.db, branch);
  const file = { name: basename(path), content: await contentOf(path), kind, sheet, headLine, branchId };
  const bar = await progressBar(json, 'replay_progress');
  try {
    const done = await takeOverFile({ composition, actor, file, isRun, progress: bar.update });
    if (done instanceof Refused) throw troubleOf(done);
    return done;
  } finally {
    bar.stop();
  }
}

async function actorNamed({ db, actors }: Composition, name: string): Promise<Actor> {
  const { findAccount } = await import('#platform/auth/accounts.ts');
  const account = await findAccount(db, name);
  const actor = account && (await actors.ofAccount(account.id, shellLocale()));
  if (!actor) throw new Trouble('user.unknown', { name });
  return actor;
}

async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Trouble('takeover.unreadable', { path, why: String((error as { code?: string }).code) });
  }
}

async function keepRejects(
  { db, config }: Platform,
  takeover: TakeoverRecord,
  { rejects }: Options,
): Promise<string> {
  const { writeRejects } = await import('../takeover/rejects-file.ts');
  const name = `${parse(takeover.fileName).name}.rejects.csv`;
  const path = rejects ?? join(config.dataDirectory, 'takeover', name);
  await writeRejects(takeover, { db, path, locale: shellLocale() });
  return path;
}

/** What scripts read: always with these fields. */
function summaryOf(
  { id, fileName, kind, state, counts, unknownWords }: TakeoverRecord,
  rejects: string | null,
) {
  return { id, fileName, kind, state, ...counts, unknownWords, rejects };
}

function textOf({ state, fileName, counts, unknownWords }: TakeoverRecord, rejects: string | null): string {
  const words = Object.entries(unknownWords).map(([field, found]) =>
    say('takeover_words', { field, words: found.join(', ') }),
  );
  const lines = [
    say(`takeover_state.${state}`, { fileName }),
    say('takeover_counts', { ...counts }),
    ...words,
  ];
  return [...lines, ...(rejects === null ? [] : [say('takeover_rejected', { path: rejects })])].join('\n');
}
