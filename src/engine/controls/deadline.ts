import type { EpochMs } from '#kernel/time.ts';
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
import { before, type Counting, type Limit, needsCalendar, parseLimit, shareOf } from './limit.ts';

interface Row {
  readonly when: Condition;
  readonly limit: Limit;
  /** As it applies, such as `24h`, with the setting's value put in. */
  readonly text: string;
}

interface Warning {
  readonly instant: (
    counting: Counting,
    limit: { start: EpochMs; waitedMs: number; dueAt: EpochMs },
  ) => EpochMs;
  readonly tell: readonly string[];
}

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
  readonly reopen: Matcher;
  readonly applies: Test;
  readonly rows: readonly Row[];
  /** What its limit is counted from, where that is not the event that started it. */
  readonly anchor: Anchor | undefined;
  readonly warnings: readonly Warning[];
  /** Facts of `when` and `within`; the calendar's own fact with them where a calendar is needed. */
  readonly facts: readonly string[];
  readonly grades: readonly string[];
  readonly readsEvent: boolean;
}

export function compileDeadline(spec: DeadlineControl, place: ControlPlace, calendars: Calendars): Deadline {
  const events = spec.from.map(match => match.event);
  const applies = condition(place, spec.when, { path: 'when', events });
  const rows = spec.within.flatMap((_, i) => row(spec, place, i) ?? []);
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
    warnings: spec.warn.flatMap((_, i) => warning(spec, place, i) ?? []),
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

function row(spec: DeadlineControl, place: ControlPlace, i: number): Row | undefined {
  const { when, limit } = spec.within[i] ?? { limit: '' };
  const events = spec.from.map(match => match.event);
  const text = settled(limit, place);
  if (when === undefined && i < spec.within.length - 1)
    place.fault({ path: `within.${i}.when`, message: 'the rows after one without a condition never apply' });
  const parsed = readLimit(text, spec);
  if (parsed)
    return { when: condition(place, when, { path: `within.${i}.when`, events }), limit: parsed, text };
  place.fault({
    path: `within.${i}.limit`,
    message: `"${text}" is no limit`,
    expected: '30m, 24h, 3d, 2wd, 2wd end',
  });
  return undefined;
}

const nothing = /^0[hms]$/;

/** Only where something else than the event is counted from may the limit be nothing. */
function readLimit(text: string, { before, after }: DeadlineControl): Limit | undefined {
  const isAnchored = before !== undefined || after !== undefined;
  return isAnchored && nothing.test(text) ? { unit: 'time', ms: 0 } : parseLimit(text);
}

/** A limit may be a setting of the company: `settings.reply_limit`. */
function settled(limit: string, place: ControlPlace): string {
  const name = /^settings\.(\w+)$/.exec(limit)?.[1];
  return name === undefined ? limit : String(place.settings[name]?.value ?? limit);
}

function warning(spec: DeadlineControl, place: ControlPlace, i: number): Warning | undefined {
  const { at, tell } = spec.warn[i] ?? { at: '', tell: [] };
  checkRoles(place, tell, `warn.${i}.tell`);
  const share = /^(\d{1,2})%$/.exec(at)?.[1];
  if (share !== undefined)
    return { tell, instant: (counting, limit) => shareOf(counting, Number(share) / 100, limit) };
  const span = parseLimit(at);
  if (span) return { tell, instant: (counting, { dueAt }) => before(counting, dueAt, span) };
  place.fault({ path: `warn.${i}.at`, message: `"${at}" is no warning`, expected: '75% or 2h' });
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
