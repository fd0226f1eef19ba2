import type { Command } from 'commander';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';
import { progressBar } from './progress-bar.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly branch?: string;
  readonly product?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('backtest')
    .argument('<folder>', say('arg.pack'))
    .description(say('backtest'))
    .option('--from <date>', say('backtest_from'))
    .option('--to <date>', say('backtest_to'))
    .option('--branch <name>', say('backtest_branch'))
    .option('--product <line>', say('backtest_product'))
    .option('--out <file>', say('backtest_out'))
    .option('--json', say('json'))
    .action(run);
}

/** The live product comes first: this process only takes the time that nobody else wants. */
async function run(folder: string, options: Options): Promise<void> {
  const { giveWay } = await import('../backtest/give-way.ts');
  const { backtestFolder } = await import('../backtest/backtest-folder.ts');
  const { reportText } = await import('../backtest/report.ts');
  giveWay();
  const bar = await progressBar(options.json, 'backtest_progress');
  const result = await withPlatform('backtest', platform =>
    backtestFolder({ platform, folder, ...options, progress: bar.update }),
  );
  bar.stop();
  answer(options.json, result, reportText(result));
}
