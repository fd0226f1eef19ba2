import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { clear } from './abandoned.ts';
import { aFolder } from './folder.ts';
import { type Started, startNode } from './process.ts';

const main = join(import.meta.dirname, '../app/main.ts');

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A shell on a data directory of its own. */
export interface Shell {
  readonly dataDirectory: string;
  start(...args: string[]): Started;
  run(...args: string[]): Promise<Ran>;
  /** Ends what still runs and removes the directory. */
  close(): Promise<void>;
}

export function openShell(): Shell {
  const directory = aFolder('shell');
  const dataDirectory = join(directory, 'data');
  mkdirSync(dataDirectory, { mode: 0o711 });
  const { PATH } = process.env;
  const env = { PATH, HOME: directory, LANG: 'en_US.UTF-8', GUIJU_DATA: dataDirectory, PORT: '0' };
  const running: Started[] = [];
  const start = (...args: string[]) => {
    const started = startNode([main, ...args], { env });
    running.push(started);
    return started;
  };
  const run = async (...args: string[]) => {
    const { ended, out, errors } = start(...args);
    const code = await ended;
    return { code, out: out.join('\n'), errors: errors.join('\n') };
  };
  const close = async () => {
    for (const { child, ended } of running) {
      child.kill('SIGKILL');
      await ended;
    }
    await clear(dataDirectory);
  };
  return { dataDirectory, start, run, close };
}
