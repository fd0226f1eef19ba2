import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The demonstration company, running. */
export interface Demo {
  readonly origin: string;
  /** Password by user name. */
  readonly passwords: ReadonlyMap<string, string>;
  stop(): Promise<void>;
}

/** Starts it on a data directory of its own, which is gone afterwards. */
export function startDemo(): Promise<Demo> {
  return startWith(['--demo']);
}

/** The product as it is before the set-up. */
export function startUnset(): Promise<Demo> {
  return startWith([]);
}

async function startWith(options: readonly string[]): Promise<Demo> {
  const directory = mkdtempSync(join(tmpdir(), 'guiju-pictures-'));
  const env = { ...process.env, GUIJU_DATA: directory, PORT: '0', GUIJU_LANGUAGE: 'zh-CN' };
  const child = spawn(process.execPath, ['src/app/main.ts', 'start', ...options], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told = await linesUntilReady(child);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
  return { ...understood(told), stop };
}

/** One that runs already: `file` holds what it printed when it started. */
export function runningDemo(file: string): Demo {
  return { ...understood(readFileSync(file, 'utf8').split('\n')), stop: async () => undefined };
}

async function linesUntilReady(child: ChildProcess): Promise<readonly string[]> {
  const lines: string[] = [];
  if (child.stdout)
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.startsWith('ready ')) return lines;
    }
  throw new Error('the demonstration company ended before it was ready');
}

function understood(lines: readonly string[]): Pick<Demo, 'origin' | 'passwords'> {
  const accounts = lines.flatMap(line => {
    const [, username, password] = /^ {2}(\w+) +(\w{12}) {3}/.exec(line) ?? [];
    return username && password ? [[username, password] as const] : [];
  });
  const origin = lines.find(line => line.startsWith('ready '))?.slice('ready '.length) ?? '';
  return { origin: origin.trim(), passwords: new Map(accounts) };
}
