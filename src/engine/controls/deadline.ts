import type { DeadlineControl, EventMatch } from '../regulation.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import type { Calendars } from './calendars.ts';
import {
  type Condition,
  type ControlPlace,
  checkRoles,
  condition,
  type Matcher,
  matcher,
  type Test,
} from './condition.ts';
import { settled } from './figures.ts';
import { needsCalendar, parseLimit } from './limit.ts';
import { limitTable, type Row } from './limit-table.ts';

/** A compiled `deadline` control. */
export interface Deadline {
  readonly clause: string;
  readonly control: number;
  readonly spec: DeadlineControl;
  readonly calendars: Calendars;
  readonly from: Matcher;
  readonly to: Matcher;
  readonly cancel: Matcher;
  readonly pause: Matcher;
  readonly resume: Matcher;
  /** Milliseconds that all waiting of one clock may take together; undefined where it has no end. */
  readonly waitsAtMost: number | undefined;
  readonly reopen: Matcher;
  readonly applies: Test;
  readonly rows: readonly Row[];
  /** What its limit is counted from, where that is not the event that started it. */
  readonly anchor: Anchor | undefined;
  /** Facts of `when` and `within`; the calendar's own fact with them where a calendar is needed. */
  readonly facts: readonly string[];
  readonly grades: readonly string[];
  readonly readsEvent: boolean;
}

export function compileDeadline(spec: DeadlineControl, place: ControlPlace, calendars: Calendars): Deadline {
  const events = spec.from.map(match => match.event);
  const applies = condition(place, spec.when, { path: 'when', events });
  const rows = limitTable(spec, place);
  const anchor = anchorOf(spec, place);
  const conditions = [applies, ...rows.map(({ when }) => when)];
  checkRoles(place, [spec.holder], 'holder');
  checkRoles(place, spec.escalate, 'escalate');
  return {
    clause: place.clause,
    control: place.control,
    spec,
    calendars,
    ...matchers(spec, place),
    applies: applies.holds,
    rows,
    anchor,
    waitsAtMost: spec.pause?.atMost === undefined ? undefined : waitsAtMost(spec.pause.atMost, place),
    facts: factsOf(spec, { rows, anchor, conditions, calendars }),
    grades: conditions.flatMap(({ grades }) => grades),
    readsEvent: anchor?.of === 'event' || conditions.some(({ readsEvent }) => readsEvent),
  };
}

function matchers(spec: DeadlineControl, place: ControlPlace) {
  const match = (matches: readonly EventMatch[] | undefined, path: string) =>
    matcher(place, matches ?? [], path);
  return {
    from: match(spec.from, 'from'),
    to: match(spec.to, 'to'),
    cancel: match(spec.cancel, 'cancel'),
    pause: match(spec.pause?.on, 'pause.on'),
    resume: match(spec.pause?.resume, 'pause.resume'),
    reopen: match(spec.reopen?.on, 'reopen.on'),
  };
}

function waitsAtMost(written: string, place: ControlPlace): number | undefined {
  const path = 'pause.at_most';
  const text = settled(written, place, path);
  const span = text === undefined ? undefined : parseLimit(text);
  if (text === undefined) return undefined;
  if (span?.unit === 'time') return span.ms;
  place.fault({ path, code: 'no_time_span', params: { text }, expected: { word: 'time_span' } });
  return undefined;
}

interface Reading {
  readonly rows: readonly Row[];
  readonly anchor: Anchor | undefined;
  readonly conditions: readonly Condition[];
  readonly calendars: Calendars;
}

function factsOf(spec: DeadlineControl, { rows, anchor, conditions, calendars }: Reading): string[] {
  const named = new Set(conditions.flatMap(({ facts }) => facts));
  if (anchor?.of === 'fact') named.add(anchor.name);
  if (anchor?.isDate || rows.some(({ limit }) => needsCalendar(limit, spec.time))) named.add(calendars.fact);
  return [...named];
}
