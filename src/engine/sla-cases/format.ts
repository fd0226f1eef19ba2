import { type EpochMs, hourMs, minuteMs, parseInstant, secondMs } from '#kernel/time.ts';

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** One case of a file: what goes in, what must come out, and hints on how exact the answer is meant. */
export interface SlaCase {
  readonly id: string;
  readonly kind: string;
  /** Name of a calendar of the file, or a calendar written out. */
  readonly calendar: Json | undefined;
  readonly input: JsonObject;
  /** The right answer: `recommended` where the file gives one, since `expected` is then a known flaw of the source. */
  readonly expected: JsonObject;
  readonly isRecommended: boolean;
  readonly tags: readonly string[];
  /** What an independent calculation said of the expected answer. */
  readonly checked: string;
}

export interface SlaFile {
  readonly calendars: JsonObject;
  readonly cases: readonly SlaCase[];
}

/** Something in a file of cases that cannot be understood. Told for its case alone; the others go on. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unreadable';
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the parsed JSON of a file of cases. Throws Unreadable when it is no such file. */
export function readFile(json: Json): SlaFile {
  const cases = isObject(json) ? json.cases : undefined;
  if (!isObject(json) || !Array.isArray(cases)) throw new Unreadable('there is no list "cases" in the file');
  const calendars = isObject(json.calendars) ? json.calendars : {};
  return { calendars, cases: cases.map((one: Json, i) => readCase(one, i)) };
}

function readCase(json: Json, index: number): SlaCase {
  const one = isObject(json) ? json : {};
  const recommended = isObject(one.recommended) ? one.recommended : undefined;
  const expected = recommended ?? (isObject(one.expected) ? one.expected : {});
  return {
    id: typeof one.id === 'string' ? one.id : `case ${index + 1}`,
    kind: typeof one.kind === 'string' ? one.kind : '',
    calendar: one.calendar,
    input: isObject(one.input) ? one.input : {},
    expected,
    isRecommended: recommended !== undefined,
    tags: Array.isArray(one.tags) ? one.tags.map(String) : [],
    checked: String(one.checked_with_reference ?? ''),
  };
}

/** An instant of an input. Throws Unreadable when it is not one. */
export function instantIn(input: JsonObject, key: string): EpochMs {
  return readInstant(input[key], key);
}

export function readInstant(value: Json | undefined, what: string): EpochMs {
  try {
    if (typeof value === 'string') return parseInstant(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Unreadable(`"${what}" is no instant: ${JSON.stringify(value)}`);
}

const units = { seconds: secondMs, minutes: minuteMs, hours: hourMs } as const;

/** A span written as `<name>_seconds`, `_minutes` or `_hours`, in milliseconds; undefined when there is none. */
export function spanIn(input: JsonObject, name: string): number | undefined {
  for (const [unit, ms] of Object.entries(units)) {
    const value = input[`${name}_${unit}`];
    if (typeof value === 'number') return value * ms;
  }
  return undefined;
}

/** A stretch of waiting; `to` is null while it goes on. */
export interface Waiting {
  readonly from: EpochMs;
  readonly to: EpochMs | null;
}

/** The pauses of an input, in order and without overlaps: who waits for two things waits once. */
export function pausesIn(input: JsonObject): Waiting[] {
  const pauses = Array.isArray(input.pauses) ? input.pauses.map((pair: Json) => readPause(pair)) : [];
  const merged: Waiting[] = [];
  for (const pause of pauses.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && (last.to === null || last.to >= pause.from)) merged[merged.length - 1] = joined(last, pause);
    else merged.push(pause);
  }
  return merged;
}

function readPause(pair: Json): Waiting {
  const [from, to] = Array.isArray(pair) ? pair : [];
  const isOpen = to === null || to === undefined;
  return { from: readInstant(from, 'pauses'), to: isOpen ? null : readInstant(to, 'pauses') };
}

function joined(a: Waiting, b: Waiting): Waiting {
  return { from: a.from, to: a.to === null || b.to === null ? null : Math.max(a.to, b.to) };
}
