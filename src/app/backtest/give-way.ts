import { constants, cpus, setPriority } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/**
 * Lets every other process go first: a back-test takes the time that is left over. It asks the database for rows only
 * as fast as it thinks about them, so that the database is not kept busier than that either.
 */
export function giveWay(): void {
  try {
    setPriority(constants.priority.PRIORITY_LOW);
  } catch {
    // Where a system does not let a process step back, the work is done all the same.
  }
}

/** Processor time in milliseconds since some beginning: of all processors, spent on anything, and on this process. */
export interface Spent {
  readonly all: number;
  readonly busy: number;
  readonly own: number;
}

/** More than what the database does for a back-test is somebody else's work. */
const othersFrom = 0.4;
const restsPerWork = 7;
const lookMs = 100;

/**
 * How long to rest after so much work: going last is not enough where others want every processor, for what is beside
 * them slows them all the same. An eighth of the time is left, so that every back-test comes to its end.
 */
export function restMs(workedMs: number, before: Spent, now: Spent): number {
  const others = now.busy - before.busy - (now.own - before.own);
  const share = others / Math.max(1, now.all - before.all);
  return share < othersFrom ? 0 : workedMs * restsPerWork;
}

/** Rests between two pieces of work where others want the processors. */
export function resting(): () => Promise<void> {
  let begun = performance.now();
  let before = spent();
  return async () => {
    const workedMs = performance.now() - begun;
    if (workedMs < lookMs) return;
    const now = spent();
    await setTimeout(restMs(workedMs, before, now));
    before = now;
    begun = performance.now();
  };
}

function spent(): Spent {
  const times = cpus().map(cpu => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idle);
  const { user, system } = process.cpuUsage();
  return { all, busy: all - idle, own: (user + system) / 1_000 };
}
