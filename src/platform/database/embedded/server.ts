import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../../trouble.ts';
import type { Binaries } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { commandAs, type DatabaseUser, giveTo } from './database-user.ts';
import { serverEnvironment } from './initialise.ts';
import { findPostmaster } from './postmaster.ts';
import { type ServerSettings, serverSettings } from './server-settings.ts';

export interface ServerOptions extends ServerSettings {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | undefined;
}

/** A server of our own that accepts connections. */
export interface Server {
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** `fast` breaks connections off, `smart` waits for other processes to end theirs. */
  stop(how: 'fast' | 'smart'): Promise<void>;
}

const stepMs = 10;

/** Starts the server as a child and waits until it accepts connections. Throws Trouble with the server's own words. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { cluster } = options;
  rotateLog(cluster);
  const wordsBefore = sizeOf(cluster.log);
  const child = spawnServer(options);
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  while (!isReady(cluster, child)) {
    if (child.exitCode !== null || child.signalCode !== null) throw failure(cluster, wordsBefore);
    await pause(stepMs);
  }
  return { pid: child.pid ?? 0, ended, stop: how => stop(child, ended, how) };
}

function spawnServer({ cluster, binaries, user, ...settings }: ServerOptions): ChildProcess {
  mkdirSync(cluster.socket, { recursive: true, mode: 0o700 });
  giveTo(user, cluster.socket, 0o700);
  const named = Object.entries(serverSettings(settings)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', cluster.data, '-k', cluster.socket, '-p', '5432', ...named];
  const {
    program,
    args: all,
    uid,
    gid,
  } = commandAs(user, binaries.postgres, { args, paths: [cluster.data] });
  const as = uid === undefined || gid === undefined ? {} : { uid, gid };
  const log = openSync(cluster.log, 'a', 0o600);
  // Detached: Ctrl-C in the terminal is for the product, which stops the server after its last query.
  const child = spawn(program, all, {
    ...as,
    detached: true,
    env: serverEnvironment,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.once('error', () => undefined);
  return child;
}

function isReady(cluster: Cluster, child: ChildProcess): boolean {
  const running = findPostmaster(cluster);
  return running?.ready === true && running.pid === child.pid;
}

function failure(cluster: Cluster, wordsBefore: number): Trouble {
  const words = readFileSync(cluster.log).subarray(wordsBefore).toString().trim();
  if (/No space left|quota exceeded/i.test(words))
    return new Trouble('directory.full', { path: cluster.directory });
  return new Trouble('database.failed', { path: cluster.directory, reason: words.slice(-2000) });
}

const patienceMs = 60_000;

async function stop(child: ChildProcess, ended: Promise<void>, how: 'fast' | 'smart'): Promise<void> {
  child.kill(how === 'fast' ? 'SIGINT' : 'SIGTERM');
  const patience = new AbortController();
  const impatient = pause(patienceMs, undefined, { signal: patience.signal, ref: false }).then(
    () => child.kill('SIGQUIT'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await impatient;
}

const longestLogBytes = 20 * 1024 * 1024;

function rotateLog({ log }: Cluster): void {
  if (sizeOf(log) > longestLogBytes) renameSync(log, `${log}.1`);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
