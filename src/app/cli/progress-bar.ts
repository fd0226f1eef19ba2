import { say } from '../say.ts';

/** Shows on the terminal how far long work is: `count` of what is counted, and its share of the whole. */
export interface ProgressBar {
  update(count: number, share: number): void;
  stop(): void;
}

/** A bar with the format of a text of the command line; silent for scripts and where no terminal looks on. */
export async function progressBar(isQuiet: boolean | undefined, format: string): Promise<ProgressBar> {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({ format: say(format), stream: process.stderr });
  bar.start(1, 0, { rows: 0 });
  return { update: (rows, share) => bar.update(share, { rows }), stop: () => bar.stop() };
}
