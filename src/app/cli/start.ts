import type { Command } from 'commander';
import { readConfig } from '#platform/config/config.ts';
import { Trouble } from '#platform/trouble.ts';
import { troubleText } from '../cli.ts';
import { say } from '../say.ts';
import { type Running, start } from '../start.ts';

export function register(program: Command): void {
  program
    .command('start')
    .description(say('start'))
    .option('--demo', say('start_demo'))
    .action(({ demo = false }: { demo?: boolean }) => startUntilStopped(demo));
}

/** Runs until a signal or a loss ends it. A second signal ends it at once. */
async function startUntilStopped(demo: boolean): Promise<void> {
  const { promise: end, resolve: endWith } = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) onSignal(signal, endWith);
  const onLost = (error: unknown) => {
    console.error(error instanceof Trouble ? troubleText(error) : error);
    endWith(1);
  };
  process.once('uncaughtException', onLost);
  const running = await start(readConfig(), { demo, onLost });
  console.log(`ready ${running.url}`);
  process.exitCode = await end;
  await stop(running);
}

function onSignal(signal: NodeJS.Signals, endWith: (exitCode: number) => void): void {
  process.once(signal, () => {
    endWith(0);
    process.once(signal, () => process.exit(130));
  });
}

async function stop(running: Running): Promise<void> {
  running.log.info('stopping');
  await running.stop();
  running.log.info('stopped');
}
