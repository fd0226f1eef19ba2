import { type EpochMs, secondMs } from '#kernel/time.ts';
import { apply } from '../apply.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { ExactFit } from '../calendar/working-time.ts';
import { bookOf, compile } from '../compile.ts';
import type { EngineEvent } from '../event.ts';
import { toldCode } from '../pack/problem.ts';
import { type Clock, newSubject } from '../state.ts';
import { aDeadline, trialInput } from '../trial.ts';
import { Refusable } from './case-calendar.ts';
import type { Waiting } from './format.ts';

export interface ClockCase {
  readonly calendar: Calendar;
  /** As a clause writes it. */
  readonly limit: string;
  readonly exactFit: ExactFit;
  readonly start: EpochMs;
  readonly pauses: readonly Waiting[];
  /** When it was answered; without it the clock is left open. */
  readonly end?: EpochMs;
}

/** Lets the engine run one clock in working time through the events of a case. */
export function runClock({ calendar, limit, exactFit, ...course }: ClockCase): Clock {
  const pause = { on: [{ event: 'paused' }], resume: [{ event: 'resumed' }] };
  const control = aDeadline({ within: [{ limit }], time: 'working', exactFit, pause });
  const events = { asked: {}, paused: {}, resumed: {}, answered: {} };
  const compiled = compile(trialInput({ clauses: { 'C.1': [control] }, events, calendars: [calendar] }));
  if (!compiled.ok) throw new Refusable(compiled.faults.map(toldCode).join('; '));
  const book = bookOf(compiled.regulation);
  const log = logOf(course);
  const state = log.reduce((before, event) => apply(book, before, event).state, newSubject('trial'));
  const [clock] = state.clocks;
  if (!clock) throw new Refusable('no clock began');
  return clock;
}

/** The events in the order of time; what waited before the start begins to count with it. */
function logOf({ start, pauses, end }: Pick<ClockCase, 'start' | 'pauses' | 'end'>): EngineEvent[] {
  const events: EngineEvent[] = [{ type: 'asked', at: start }];
  for (const { from, to } of pauses) {
    if (to !== null && to <= start) continue;
    events.push({ type: 'paused', at: Math.max(from, start) });
    if (to !== null) events.push({ type: 'resumed', at: to });
  }
  if (end !== undefined) events.push({ type: 'answered', at: end });
  return events.toSorted((a, b) => a.at - b.at);
}

/** A span as a limit of a clause. What is no whole positive number of seconds is no limit, and is refused. */
export function limitText(ms: number): string {
  return `${ms / secondMs}s`;
}
