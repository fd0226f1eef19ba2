import type { BacktestResult } from '#contract/backtest.ts';
import { secondMs } from '#kernel/time.ts';
import { judgesOf, periodOfCases, resultOf, runBacktest } from '#modules/backtest/index.ts';
import type { Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import { readRegulation } from '../cli/pack-load.ts';
import { compose } from '../compose.ts';
import { shellLocale } from '../shell-locale.ts';
import { vocabulary } from '../vocabulary.ts';
import { changesFile } from './changes-file.ts';
import { helpersAt } from './helpers.ts';

export interface BacktestFolder {
  readonly platform: Platform;
  readonly folder: string;
  /** Civil dates, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Name of a branch. */
  readonly branch?: string;
  readonly product?: string;
  /** File that is given every changed case. */
  readonly out?: string;
  readonly progress: (events: number, share: number) => void;
}

/** Runs the regulation in a folder over the recorded history. Throws Trouble for what is wrong in it. */
export async function backtestFolder(options: BacktestFolder): Promise<BacktestResult> {
  const { platform, progress } = options;
  const { road, registry } = await compose(platform);
  const draft = await readRegulation(options.folder);
  const past = road.regulations.book;
  const { pool, clock, connection, config } = platform;
  const judges = await judgesOf({ pool, registry, past, vocabulary, draft });
  const current = registry.current();
  const inForce = current && past.edition(current.edition.id);
  const regulations = [...(inForce ? [inForce.source] : []), draft];
  const changed =
    options.out === undefined
      ? undefined
      : await changesFile({ db: platform.db, path: options.out, regulations, locale: shellLocale() });
  const begun = clock.now();
  const outcome = await runBacktest({
    pool,
    judges,
    now: begun,
    zone: road.zone,
    filter: await filterOf(options, road.zone),
    progress: (events, of) => progress(events, events / of),
    ...(changed && { changed: changed.add }),
    helpers: helpersAt({ connection, schema: config.databaseSchema }),
  });
  await changed?.end();
  return resultOf(outcome, { draft: { source: draft }, inForce }, (clock.now() - begun) / secondMs);
}

async function filterOf({ platform, from, to, branch, product }: BacktestFolder, zone: string) {
  return {
    ...periodOfCases({ from, to, zone }),
    ...(branch !== undefined && { branchId: await branchNamed(platform, branch) }),
    ...(product !== undefined && { productLine: product }),
  };
}

async function branchNamed({ db }: Platform, name: string): Promise<string> {
  const branch = await db.selectFrom('branch').select('id').where('name', '=', name).executeTakeFirst();
  if (!branch) throw new Trouble('backtest.branch_unknown', { branch: name });
  return branch.id;
}
