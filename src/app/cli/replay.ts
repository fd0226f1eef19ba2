import { join } from 'node:path';
import type { Command } from 'commander';
import { secondMs } from '#kernel/time.ts';
import type { ReplayResult } from '../replay/replay.ts';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';
import { progressBar } from './progress-bar.ts';

interface Options {
  readonly map: string;
  readonly json?: boolean;
  readonly out?: string;
}

export function register(program: Command): void {
  program
    .command('replay')
    .argument('<file>', say('arg.log'))
    .description(say('replay'))
    .requiredOption('--map <map>', say('replay_map'))
    .option('--out <directory>', say('replay_out'))
    .option('--json', say('json'))
    .action(run);
}

async function run(file: string, { map, json, out }: Options): Promise<void> {
  const { readMap } = await import('../replay/map.ts');
  const { openOutput } = await import('../replay/output.ts');
  const { replay } = await import('../replay/replay.ts');
  const { report } = await import('../replay/report.ts');
  const read = await readMap(map);
  const bar = await progressBar(json, 'replay_progress');
  await withPlatform('replay', async platform => {
    const output = await openOutput(out ?? join(platform.config.dataDirectory, 'replay'), read.map.map);
    const begun = platform.clock.now();
    const result = await replay({ platform, file, read, rejects: output.rejects, progress: bar.update });
    const seconds = (platform.clock.now() - begun) / secondMs;
    bar.stop();
    await output.rejects.close();
    const text = await report({ platform, read, result, seconds, output });
    answer(json, summaryOf(result, seconds), text);
  });
}

/** What scripts read: always with these fields. */
function summaryOf({ rows, events, cases, repeated, rejected, agreement }: ReplayResult, seconds: number) {
  return { rows, events, cases, repeated, rejected, seconds: Number(seconds.toFixed(3)), agreement };
}
