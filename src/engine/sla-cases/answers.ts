import { dayMs, type EpochMs, formatInstant, hourMs, minuteMs, secondMs } from '#kernel/time.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { ExactFit } from '../calendar/working-time.ts';
import { Refusable } from './case-calendar.ts';
import {
  instantIn,
  type Json,
  type JsonObject,
  pausesIn,
  type SlaCase,
  spanIn,
  Unreadable,
  type Waiting,
} from './format.ts';
import { limitText, runClock } from './run-clock.ts';

/** What the engine answers to the keys that a case expects; a key that it has no answer to is undefined. */
export type Answers = (key: string) => Json | undefined;

/**
 * Where a limit that is used up exactly at closing time ends: at closing, as our clauses do by default, unless the case
 * says that its source rolls over to the next opening.
 */
function exactFitOf({ checked, tags }: SlaCase): ExactFit {
  return /exact_fit\w*(roll|open|next)/.test(`${checked} ${tags.join(' ')}`) ? 'opening' : 'closing';
}

/** `start` + target − pauses → due. */
export function deadlineAnswers(one: SlaCase, calendar: Calendar): Answers {
  const { input } = one;
  const start = instantIn(input, 'start');
  const pauses = pausesIn(input);
  const course = { calendar, limit: limitOf(input), exactFit: exactFitOf(one), start };
  const clock = runClock({ ...course, pauses });
  const due = clock.status === 'paused' ? null : clock.dueAt;
  return key => {
    const lead = leadOf(key);
    if (lead !== undefined) return formatInstant(calendar.subtractWorking(clock.dueAt, lead));
    if (key === 'due') return due === null ? null : formatInstant(due);
    if (key === 'paused') return clock.status === 'paused';
    if (key.endsWith('ignores_pauses')) return formatInstant(runClock({ ...course, pauses: [] }).dueAt);
    if (key === 'hold_seconds') return sum(pauses, (from, to) => to - from) / secondMs;
    if (key === 'waiting_seconds' || key === 'hold_business_seconds')
      return sum(pauses, calendar.workingBetween) / secondMs;
    return undefined;
  };
}

function limitOf(input: JsonObject): string {
  const ms = spanIn(input, 'target');
  if (ms !== undefined) return limitText(ms);
  if (typeof input.target_days === 'number') return `${input.target_days}wd`;
  throw new Unreadable('there is no target in the input');
}

/** `warning_10min_before` → 10 minutes. */
function leadOf(key: string): number | undefined {
  const [, count, unit] = /^warning_(\d+)(s|min|h|d)_before$/.exec(key) ?? [];
  const ms = { s: secondMs, min: minuteMs, h: hourMs, d: dayMs }[unit ?? ''];
  return ms === undefined ? undefined : Number(count) * ms;
}

function sum(pauses: readonly Waiting[], measure: (from: EpochMs, to: EpochMs) => number): number {
  return pauses.reduce((total, { from, to }) => total + (to === null ? 0 : measure(from, to)), 0);
}

/** Open time between `start` and `end` without pauses, and the verdict where there is a target. */
export function elapsedAnswers(one: SlaCase, calendar: Calendar): Answers {
  const { input } = one;
  const [start, end] = [instantIn(input, 'start'), instantIn(input, 'end')];
  const pauses = pausesIn(input);
  const elapsed = elapsedBetween(calendar, { start, end, pauses });
  const target = spanIn(input, 'target');
  return key => {
    if (key === 'seconds') return elapsed / secondMs;
    if (key === 'minutes') return elapsed / minuteMs;
    if (key === 'answered_outside_hours') return calendar.nextOpen(end) !== end;
    if (target === undefined) return undefined;
    if (key === 'diff_seconds') return (target - elapsed) / secondMs;
    if (key === 'diff_minutes') return (target - elapsed) / minuteMs;
    if (key !== 'breached' && key !== 'met') return undefined;
    const clock = runClock({
      calendar,
      limit: limitText(target),
      exactFit: exactFitOf(one),
      start,
      pauses,
      end,
    });
    return (clock.status === 'broken') === (key === 'breached');
  };
}

interface Stretch {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly pauses: readonly Waiting[];
}

export function elapsedBetween(calendar: Calendar, { start, end, pauses }: Stretch): number {
  const waited = pauses.map(({ from, to }) =>
    calendar.workingBetween(Math.max(from, start), Math.min(to ?? end, end)),
  );
  return waited.reduce((left, ms) => left - ms, calendar.workingBetween(start, end));
}

const toEnd = ['end_of_day', 'end_of_working_day', 'to_end_of_day', 'end'];

/** Working days later, at the same time of day or at closing time; then some more open time. */
export function workingDaysAnswers({ input }: SlaCase, calendar: Calendar): Answers {
  const { days } = input;
  if (typeof days !== 'number') throw new Unreadable('there are no days in the input');
  const to = toEnd.some(key => input[key] === true) ? 'end' : 'same time';
  const reached = calendar.addWorkingDays(instantIn(input, 'start'), days, to);
  const due = calendar.addWorking(reached, spanIn(input, 'then_waiting') ?? 0, 'closing');
  return key => (key === 'due' || key === 'at' ? formatInstant(due) : undefined);
}

export function nextOpenAnswers({ input }: SlaCase, calendar: Calendar): Answers {
  const at = calendar.nextOpen(instantIn(input, 'start'));
  return key => (key === 'at' ? formatInstant(at) : undefined);
}

/** As many openings as the case lists, or those until the input's `to`. */
export function openIntervalsAnswers({ input, expected }: SlaCase, calendar: Calendar): Answers {
  const wanted = Array.isArray(expected.intervals) ? expected.intervals.length : 0;
  const until = input.to === undefined ? Number.POSITIVE_INFINITY : instantIn(input, 'to');
  const found: Json[] = [];
  for (const [from, to] of calendar.openIntervals(instantIn(input, 'from'))) {
    if (from >= until || (until === Number.POSITIVE_INFINITY && found.length === wanted)) break;
    found.push([formatInstant(from), formatInstant(Math.min(to, until))]);
  }
  return key => (key === 'intervals' ? found : undefined);
}

/** The instant some open time before a limit. */
export function backwardAnswers({ input }: SlaCase, calendar: Calendar): Answers {
  const before = spanIn(input, 'before');
  if (before === undefined) throw new Unreadable('there is no span "before" in the input');
  const at = calendar.subtractWorking(instantIn(input, 'due'), before);
  return key => (key === 'at' ? formatInstant(at) : undefined);
}

/** Figures by name: `<name>_in_min` and `<name>_diff_in_min` of the instant `<name>` or `<name>_at`, null when it is open. */
export function metricsAnswers(one: SlaCase, calendar: Calendar): Answers {
  const { input } = one;
  const plain = 'end' in input ? elapsedAnswers(one, calendar) : () => undefined;
  return key => {
    const [, name = '', diff] = /^(\w+?)(_diff)?_in_min(?:utes)?$/.exec(key) ?? [];
    if (name === '') return plain(key);
    const told = input[`${name}_at`] ?? input[name];
    if (told === undefined || told === null) return null;
    const end = instantIn({ at: told }, 'at');
    const elapsed = elapsedBetween(calendar, {
      start: instantIn(input, 'start'),
      end,
      pauses: pausesIn(input),
    });
    const target = spanIn(input, `${name}_target`) ?? spanIn(input, 'target');
    if (diff === undefined) return elapsed / minuteMs;
    return target === undefined ? null : (target - elapsed) / minuteMs;
  };
}

/** Whether what the input asks for is refused: the target, the calendar, or the question itself. */
export function errorAnswers(one: SlaCase, calendar: () => Calendar): Answers {
  const isRefused = refuses(() => {
    const compiled = calendar();
    const { input } = one;
    const start = 'start' in input ? instantIn(input, 'start') : 0;
    if (spanIn(input, 'target') !== undefined)
      runClock({ calendar: compiled, limit: limitOf(input), exactFit: 'closing', start, pauses: [] });
    else if ('start' in input) compiled.nextOpen(start);
  });
  return key => (key === 'error' ? isRefused : undefined);
}

function refuses(ask: () => void): boolean {
  try {
    ask();
    return false;
  } catch (error) {
    if (error instanceof Refusable || error instanceof Unreadable || error instanceof RangeError) return true;
    throw error;
  }
}
