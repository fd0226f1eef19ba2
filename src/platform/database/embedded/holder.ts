import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from './postmaster.ts';

/** The process that keeps the embedded database of a data directory running. */
export interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same id. */
  readonly began: string;
  /** What it does, such as `guiju start`. */
  readonly command: string;
}

const fileName = 'holder.json';

/** Takes hold of a data directory, or answers with the living process that has it. */
export function takeHold(directory: string, command: string): Holder | undefined {
  const path = join(directory, fileName);
  const me = { pid: process.pid, began: beganOf(process.pid), command };
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    return claim(path, mine);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A hard link is made by one process only, and complete from the first moment. */
function claim(path: string, mine: string): Holder | undefined {
  for (;;) {
    try {
      linkSync(mine, path);
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(dirname(path));
    if (holder) return holder;
    rmSync(path, { force: true });
  }
}

/** The living process that holds a data directory. */
export function readHolder(directory: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(join(directory, fileName), 'utf8')) as Holder;
    return isAlive(holder.pid) && beganOf(holder.pid) === holder.began ? holder : undefined;
  } catch {
    return undefined;
  }
}

export function letGo(directory: string): void {
  rmSync(join(directory, fileName), { force: true });
}

/** The start of a process in ticks since the machine's, where the system tells it. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
