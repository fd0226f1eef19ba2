import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process under test. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly out: string[];
  readonly errors: string[];
  /** Waits for something to be printed. Fails when the process ends before. */
  until(condition: () => boolean): Promise<void>;
  /** The first line of the standard output that begins so. Fails when the process ends before. */
  line(beginning: string): Promise<string>;
  /** The exit code; null after a signal. */
  ended: Promise<number | null>;
}

/** Starts one of the product's files with the Node that runs the tests. */
export function startNode(args: readonly string[], options: SpawnOptions = {}): Started {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const [out, errors]: [string[], string[]] = [[], []];
  const changed = new EventTarget();
  const collect = (lines: string[]) => (line: string) => {
    lines.push(line);
    changed.dispatchEvent(new Event('line'));
  };
  if (child.stdout) createInterface(child.stdout).on('line', collect(out));
  if (child.stderr) createInterface(child.stderr).on('line', collect(errors));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const until = async (condition: () => boolean) => {
    while (!condition()) {
      const next = new Promise(resolve => changed.addEventListener('line', resolve, { once: true }));
      const over = await Promise.race([next.then(() => false), ended.then(() => true)]);
      if (over && !condition()) throw new Error(errors.join('\n'));
    }
  };
  const line = async (beginning: string) => {
    const found = () => out.find(text => text.startsWith(beginning));
    await until(() => found() !== undefined);
    return found() ?? '';
  };
  return { child, out, errors, until, line, ended };
}
