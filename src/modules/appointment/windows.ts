import { instantOf, minuteMs } from '#kernel/time.ts';
import {
  brokenRules,
  type Minute,
  type PlanEngineer,
  type Span,
  type Thought,
} from '#modules/day-plan/index.ts';

/** All that decides when somebody could come for an order. */
export interface WindowGround {
  readonly zone: string;
  /** How long the visit takes. */
  readonly minutes: number;
  /** Open hours of the branch. */
  readonly hours: readonly Span[];
  /** Those who are sent, or all of the branch while nobody is. */
  readonly engineers: readonly PlanEngineer[];
  readonly isSent: boolean;
  readonly crewSize: number;
  /** Appointments of orders that nobody holds yet: each takes so many of the engineers. */
  readonly promised: readonly (Span & { readonly crewSize: number })[];
  readonly visit: Omit<Thought, 'from' | 'to'>;
}

const stepMinutes = 30;
const [mostOfDay, firstHour, lastHour] = [4, 8, 20];

/** Times that follow each other without overlapping, the earliest first: a few of each day. */
export function freeWindows(ground: WindowGround, earliest: Minute, most: number): Span[] {
  const free: Span[] = [];
  const ofDay = new Map<string, number>();
  for (const span of spansOf(ground, earliest)) {
    if (free.length === most) break;
    if (span.from < (free.at(-1)?.to ?? 0)) continue;
    const day = dayOf(ground, span.from);
    const count = ofDay.get(day) ?? 0;
    if (count === mostOfDay || !isFree(ground, span)) continue;
    free.push(span);
    ofDay.set(day, count + 1);
  }
  return free;
}

/** Whether all who are sent could come then; while nobody is, whether somebody is left beside what was promised to others. */
export function isFree(ground: WindowGround, span: Span): boolean {
  const { engineers, isSent, crewSize, promised, visit, hours } = ground;
  const able = engineers.filter(engineer => brokenRules({ ...visit, ...span }, engineer, hours).length === 0);
  if (isSent) return able.length === engineers.length;
  const taken = promised.filter(({ from, to }) => from < span.to && span.from < to);
  return able.length >= taken.reduce((sum, one) => sum + one.crewSize, crewSize);
}

/** By day, on the half hours of the open hours. Where it is always open, nobody is offered the night. */
function* spansOf(ground: WindowGround, earliest: Minute): Generator<Span> {
  const { hours, minutes } = ground;
  for (const open of hours) {
    const begins = Math.max(open.from, Math.ceil(earliest / stepMinutes) * stepMinutes);
    for (let from = begins; from < open.to; from += stepMinutes)
      if (isDaytime(ground, from, from + minutes)) yield { from, to: from + minutes };
  }
}

function isDaytime(ground: WindowGround, from: Minute, to: Minute): boolean {
  const [begins, ends] = [zoned(ground, from), zoned(ground, to)];
  const isSameDay = begins.toPlainDate().equals(ends.toPlainDate());
  return isSameDay && begins.hour >= firstHour && ends.hour + ends.minute / 60 <= lastHour;
}

function dayOf(ground: WindowGround, at: Minute): string {
  return zoned(ground, at).toPlainDate().toString();
}

function zoned({ zone }: Pick<WindowGround, 'zone'>, at: Minute): Temporal.ZonedDateTime {
  return instantOf(at * minuteMs).toZonedDateTimeISO(zone);
}
