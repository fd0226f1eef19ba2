import type { Locale } from '#kernel/locale.ts';
import { fenPerYuan } from '#kernel/money.ts';
import { type EpochMs, hourMs, minuteMs, parseInstant, secondMs } from '#kernel/time.ts';
import { zoneOf } from './calendar/zone.ts';
import type { ExplainedFact, Explanation, Named } from './explain.ts';

/** Texts of `locales/<language>/explain.json`. */
export type ExplanationTexts = Readonly<Record<string, string>>;

export interface Rendering {
  readonly locale: Locale;
  /** Zone in which instants are shown to the reader. */
  readonly zone: string;
  readonly texts: ExplanationTexts;
  /** What people call a value of a fact, or the calendar of an id; undefined where they have no other word for it. */
  readonly word?: (of: string, value: string) => string | undefined;
}

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function speaker({ texts }: Rendering): Say {
  return (key, values = {}) =>
    (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The clause by which something was judged, and in which edition of which pack it stands. */
export function judgedBy(
  { clause, edition, name }: Pick<Explanation, 'clause' | 'edition' | 'name'>,
  rendering: Rendering,
): string {
  const { no, id } = clause;
  const { pack, version } = edition;
  return speaker(rendering)('judgedBy', { no, id, pack, version, name: name[rendering.locale] });
}

export function nameOf({ type, meaning }: Named, locale: Locale): string {
  return meaning?.[locale] ?? type;
}

export function instantText(at: EpochMs, { zone }: Pick<Rendering, 'zone'>): string {
  const [date = '', time = ''] = localText(at, zone).split('T');
  return `${date} ${minutesOf(time)}`;
}

export function timeText(at: EpochMs, zone: string): string {
  const [, time = ''] = localText(at, zone).split('T');
  return minutesOf(time);
}

function localText(at: EpochMs, zone: string): string {
  const local = at + zoneOf(zone).offsetAt(at);
  return Temporal.Instant.fromEpochMilliseconds(local).toString().slice(0, -1);
}

/** `09:10` of `09:10:00`, `09:10:30` of `09:10:30.5`. */
function minutesOf(time: string): string {
  const whole = time.slice(0, 8);
  return whole.endsWith(':00') ? whole.slice(0, 5) : whole;
}

const spanUnits = [
  ['span.hours', hourMs],
  ['span.minutes', minuteMs],
  ['span.seconds', secondMs],
] as const;

/** Hours, minutes and seconds; a day is not 24 hours of working time, so that days are not made of them. */
export function durationText(ms: number, say: Say): string {
  let left = Math.abs(ms);
  const parts: string[] = [];
  for (const [key, unit] of spanUnits) {
    const n = Math.floor(left / unit);
    left -= n * unit;
    if (n > 0) parts.push(say(key, { n }));
  }
  return parts.length > 0 ? parts.join(say('span.join')) : say('span.minutes', { n: 0 });
}

export function factLine({ name, value, spec }: ExplainedFact, rendering: Rendering): string {
  const say = speaker(rendering);
  const meaning = spec?.meaning[rendering.locale] ?? name;
  if (value === null) return say('factUnknown', { name: meaning });
  const called = rendering.word?.(name, String(value));
  return say('fact', { name: meaning, value: called ?? valueText(value, spec, rendering) });
}

function valueText(
  value: string | number | boolean,
  spec: ExplainedFact['spec'],
  rendering: Rendering,
): string {
  const say = speaker(rendering);
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value === 'string') return writtenText(value, rendering);
  switch (spec?.type) {
    case 'distance':
      return value < 1_000 ? say('unit.metres', { n: value }) : say('unit.km', { n: value / 1_000 });
    case 'duration':
      return durationText(value * minuteMs, say);
    case 'money':
      return say('unit.money', { n: (value / fenPerYuan).toFixed(2) });
    case 'instant':
      return instantText(value, rendering);
    default:
      return String(value);
  }
}

/** Instants as the interface writes them come with a form or from another system. */
function writtenText(text: string, rendering: Rendering): string {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return text;
  try {
    return instantText(parseInstant(text), rendering);
  } catch {
    return text;
  }
}
