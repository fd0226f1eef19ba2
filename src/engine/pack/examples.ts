import type { EpochMs } from '#kernel/time.ts';
import { compileCalendar } from '../calendar/calendar.ts';
import type { CalendarSpec } from '../calendar/spec.ts';
import { calendarsOf } from '../compile.ts';
import type { Calendars } from '../controls/calendars.ts';
import type { EngineEvent } from '../event.ts';
import { nearest } from '../expression/nearest.ts';
import type { Attempt } from '../permit.ts';
import type { Values, Vocabulary } from '../vocabulary.ts';
import { type PackDocument, type PackFile, readDocument } from './document.ts';
import { examplesSchema } from './examples-schema.ts';
import type { Finding, PackProblem, Path } from './problem.ts';
import { checkShape } from './shape.ts';
import { readValues, type WrittenValues } from './written-value.ts';

/** The edition under which examples are played. */
export const exampleEdition = 'example';

/** What an example may say of its clause. Only what is written is looked at. */
export interface Expectation {
  readonly clocks?: readonly string[];
  readonly due?: readonly string[];
  readonly warned?: readonly string[];
  readonly verdicts?: readonly string[];
  readonly missing?: readonly string[];
  readonly numerator?: number;
  readonly denominator?: number;
  readonly grade?: string;
  readonly occasions?: readonly { readonly period: string; readonly due: string }[];
  readonly charge?: 'none' | ChargeWords;
  readonly violations?: number;
  readonly merits?: number;
  readonly measures?: readonly string[];
  readonly steps?: readonly string[];
  readonly approval?: string;
  readonly refusal?: string;
  readonly attempt?: 'allowed' | 'refused' | 'overridden';
}

/** A charge in the words of examples: `customer`, `supplier 60 + company 40`; `free`, `80 yuan per hour`. */
export interface ChargeWords {
  readonly payer: string;
  readonly parts?: string;
  readonly labour?: string;
  readonly travel?: string;
}

/** What an example adds for kinds of controls that look at more than the events of one subject. */
export interface Circumstances {
  readonly period?: { readonly from: string; readonly to: string };
  readonly prior?: number | readonly (string | { readonly at: string; readonly amount: string })[];
  readonly bases?: Readonly<Record<string, string>>;
  readonly report?: { readonly at: string; readonly cause: string };
  readonly submit?: { readonly by: string; readonly at: string; readonly form?: WrittenValues };
  readonly holders?: Readonly<Record<string, number>>;
  readonly decide?: readonly WrittenDecision[];
}

export interface WrittenDecision {
  readonly by: string;
  readonly for?: string;
  readonly says: 'approve' | 'refuse' | 'return' | 'withdraw';
  readonly at: string;
}

/** A story that shows how a clause works: events in, effects out. */
export interface Example {
  readonly clause: string;
  readonly name: string;
  readonly events: readonly EngineEvent[];
  readonly until: EpochMs | undefined;
  readonly attempt: Attempt | undefined;
  /** Known where nothing has happened. */
  readonly facts: Values;
  readonly circumstances: Circumstances;
  readonly expect: Expectation;
}

export interface Examples {
  readonly ok: true;
  readonly calendars: Calendars;
  readonly zone: string;
  readonly examples: readonly Example[];
}

/** Reads a file of examples; shape, names and values that are wrong are told by line. */
export function readExamples(
  file: PackFile,
  vocabulary: Vocabulary,
): Examples | { readonly ok: false; readonly problems: readonly PackProblem[] } {
  const document = readDocument(file);
  const problems = problemsIn(document, vocabulary);
  if (problems.length > 0) return { ok: false, problems };
  const { calendar, examples } = document.value as WrittenExamples;
  const read = examples.map(example => exampleOf(example, { zone: calendar.zone, vocabulary }));
  return { ok: true, calendars: calendarsFor(calendar), zone: calendar.zone, examples: read };
}

interface WrittenEvent {
  readonly at: string;
  readonly event: string;
  readonly data?: WrittenValues;
  readonly facts?: WrittenValues;
  readonly action?: string;
  readonly overridden?: readonly string[];
}

interface WrittenExample extends Circumstances {
  readonly clause: string;
  readonly name: string;
  readonly facts?: WrittenValues;
  readonly events?: readonly WrittenEvent[];
  readonly until?: string;
  readonly try?: {
    readonly action: string;
    readonly at: string;
    readonly facts?: WrittenValues;
    readonly by?: string;
    readonly override_by?: readonly string[];
  };
  readonly expect: Expectation;
}

interface WrittenExamples {
  readonly calendar: Pick<CalendarSpec, 'zone' | 'weekly'> & { readonly holidays?: readonly string[] };
  readonly examples: readonly WrittenExample[];
}

function problemsIn(document: PackDocument, vocabulary: Vocabulary): readonly PackProblem[] {
  if (document.problems.length > 0) return document.problems;
  const misshapen = checkShape(examplesSchema, document.value);
  if (misshapen.length > 0) return misshapen.map(document.place);
  const { examples } = document.value as WrittenExamples;
  const findings = examples.flatMap((example, index) => checkNames(example, ['examples', index], vocabulary));
  return findings.map(document.place);
}

function checkNames(example: WrittenExample, path: Path, vocabulary: Vocabulary): Finding[] {
  const facts = Object.keys(vocabulary.facts);
  const actions = Object.keys(vocabulary.actions);
  const ofEvents = (example.events ?? []).flatMap((event, index) => {
    const at = [...path, 'events', index];
    const fields = Object.keys(vocabulary.events[event.event]?.data ?? {});
    return [
      ...unknown([event.event], Object.keys(vocabulary.events), [...at, 'event']),
      ...unknown(Object.keys(event.data ?? {}), fields, [...at, 'data']),
      ...unknown(Object.keys(event.facts ?? {}), facts, [...at, 'facts']),
      ...unknown(event.action === undefined ? [] : [event.action], actions, [...at, 'action']),
    ];
  });
  const tried = example.try;
  return [
    ...unknown(Object.keys(example.facts ?? {}), facts, [...path, 'facts']),
    ...ofEvents,
    ...unknown(tried ? [tried.action] : [], actions, [...path, 'try', 'action']),
    ...unknown(Object.keys(tried?.facts ?? {}), facts, [...path, 'try', 'facts']),
  ];
}

function unknown(used: readonly string[], known: readonly string[], path: Path): Finding[] {
  return used
    .filter(name => !known.includes(name))
    .map(name => ({ path, code: 'unknown_name', params: { name }, nearest: nearest(name, known) }));
}

interface Reading {
  readonly zone: string;
  readonly vocabulary: Vocabulary;
}

function exampleOf(example: WrittenExample, reading: Reading): Example {
  const { clause, name, expect } = example;
  const events = (example.events ?? []).map((event, index) =>
    eventOf(index === 0 ? { ...event, facts: { ...example.facts, ...event.facts } } : event, reading),
  );
  const until = example.until === undefined ? undefined : instantOf(example.until, reading.zone);
  const facts = readValues(example.facts ?? {}, reading.vocabulary.facts, reading.zone);
  const attempt = attemptOf(example.try, reading);
  return { clause, name, events, until, attempt, facts, circumstances: example, expect };
}

function eventOf(written: WrittenEvent, { zone, vocabulary }: Reading): EngineEvent {
  const { event: type, at, data, facts, action, overridden } = written;
  return {
    type,
    at: instantOf(at, zone),
    ...(data && { data: readValues(data, vocabulary.events[type]?.data ?? {}, zone) }),
    ...(facts && { facts: readValues(facts, vocabulary.facts, zone) }),
    ...(action !== undefined && { action }),
    ...(overridden && { overridden }),
  };
}

function attemptOf(tried: WrittenExample['try'], { zone, vocabulary }: Reading): Attempt | undefined {
  if (!tried) return undefined;
  const { action, at, facts, by, override_by: roles } = tried;
  const proposed: Values | undefined = facts && readValues(facts, vocabulary.facts, zone);
  return {
    action,
    at: instantOf(at, zone),
    roles: roles ?? (by === undefined ? [] : [by]),
    ...(proposed && { facts: proposed }),
    ...(roles && { override: { roles, reason: 'shown by example' } }),
  };
}

/** The instant of a local time such as `2026-03-02 09:00`, or of the beginning of a day. */
export function instantOf(local: string, zone: string): EpochMs {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
}

/** Throws RangeError for opening hours that cannot be. */
function calendarsFor({ zone, weekly, holidays }: WrittenExamples['calendar']): Calendars {
  const compiled = compileCalendar({ id: 'standard', zone, weekly, holidays: holidays ?? [] });
  if (!compiled.ok)
    throw new RangeError(compiled.faults.map(({ code, path }) => `${code} ${path}`).join(', '));
  return calendarsOf([compiled.calendar], { standard: 'standard', fact: 'branch.calendar' });
}
