import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../../trouble.ts';
import type { Cluster } from './cluster.ts';

/** A server found by the file in which PostgreSQL writes who runs a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly ready: boolean;
}

/** The running server of a cluster, whoever started it. */
export function findPostmaster({ data }: Cluster): Postmaster | undefined {
  const lines = readLines(join(data, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid, data)) return undefined;
  return { pid, ready: lines[7]?.trim() === 'ready' };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** A process id is used again by others after a reboot: the command line tells. */
function isPostgres(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    // Where there is no /proc, PostgreSQL's own word has to do.
    return process.platform !== 'linux';
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const patienceMs = 30_000;
const stepMs = 20;

/** Stops a server that lost its parent, first politely. */
export async function stopOrphan(cluster: Cluster, { pid }: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    send(cluster, pid, signal);
    if (await isGone(pid)) return;
  }
  throw new Trouble('database.orphan_stays', { pid, path: cluster.data });
}

function send(cluster: Cluster, pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new Trouble('database.orphan_stays', { pid, path: cluster.data }, error);
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += stepMs) {
    if (!isAlive(pid)) return true;
    await pause(stepMs);
  }
  return false;
}
