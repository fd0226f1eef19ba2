import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a process holds now (`VmRSS`) or held at most (`VmHWM`); null where the system does not tell. */
export function megabytesOf(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(statusOf(pid))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** The processes that a process has started, and theirs. */
export function childrenOf(pid: number): number[] {
  const parents = allPids().map(child => [child, parentOf(child)] as const);
  const below = (parent: number): number[] =>
    parents.filter(([, of]) => of === parent).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

/** Milliseconds of processor time that processes have used, by clock ticks of 10 ms; unlike time, neighbours do not lengthen it. */
export function processorMsOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid, own) * 10, 0);
}

/** The same, with that of their children which have ended: connections that were closed meanwhile. */
export function processorMsWithEnded(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ticksOf(pid, [...own, ...ended]) * 10, 0);
}

/** Where `/proc/<pid>/stat` tells user and system time, behind the name. */
const own = [11, 12];
const ended = [13, 14];

function ticksOf(pid: number, places: readonly number[]): number {
  const [, after = ''] = read(`/proc/${pid}/stat`).split(') ');
  const fields = after.split(' ');
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0);
}

function allPids(): number[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0);
}

function statusOf(pid: number): string {
  return read(`/proc/${pid}/status`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
