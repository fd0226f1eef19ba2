import { parseTimeOfDay } from '../calendar/time-of-day.ts';
import type { DutyControl } from '../obligation.ts';
import type { ControlPlace } from './condition.ts';
import { settled } from './figures.ts';
import { type Limit, parseLimit } from './parse-limit.ts';

/** When a duty comes up and is due, read from its clause. */
export interface Schedule {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year' | 'season';
  readonly times: number;
  /** Counted from 1 in the period; `last` where nothing is said. */
  readonly dueDay: number | 'last';
  /** 1 is Monday; null: not by weekday. */
  readonly weekday: number | null;
  /** Milliseconds since midnight. */
  readonly at: number | 'opening' | 'closing' | 'end';
  readonly shift: DutyControl['shift'];
  /** How long before it is due it shows up; null: with its period. */
  readonly opens: Limit | null;
  readonly about: 'this' | 'previous';
  /** `MM-DD`, both included: the period of `every: season`, and of others the days on which they come up at all. */
  readonly season: { readonly from: string; readonly to: string } | null;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The schedule of a duty that recurs; undefined for one that does not, or where it is wrong. */
export function scheduleOf(spec: DutyControl, place: ControlPlace): Schedule | undefined {
  const { every, times, weekday, shift, about } = spec;
  if (every === undefined || every === 'occasion') return undefined;
  if (weekday !== undefined && every !== 'week')
    place.fault({
      path: 'weekday',
      code: 'no_such_weekday',
      params: { every: periodWord(every) },
      expected: { written: 'every: week' },
    });
  if (typeof spec.dueDay === 'number' && spec.dueDay > lengths[every])
    place.fault({
      path: 'dueDay',
      code: 'no_such_day',
      params: { every: periodWord(every), day: spec.dueDay },
    });
  return {
    every,
    times,
    dueDay: spec.dueDay ?? 'last',
    weekday: weekday === undefined ? null : weekdays.indexOf(weekday) + 1,
    at: timeOf(spec),
    shift,
    opens: opensOf(spec, place),
    about,
    season: every === 'season' || spec.season ? seasonOf(spec, place) : null,
  };
}

const lengths = { day: 1, week: 7, month: 31, quarter: 92, half_year: 184, year: 366, season: 366 } as const;

function timeOf({ at }: DutyControl): Schedule['at'] {
  if (at === undefined) return 'end';
  if (at === 'opening' || at === 'closing') return at;
  return parseTimeOfDay(at) ?? 'end';
}

function periodWord(every: string) {
  return { key: `clause:words.period.${every}` };
}

function opensOf({ opens }: DutyControl, place: ControlPlace): Limit | null {
  const text = settled(opens, place, 'opens');
  if (text === undefined) return null;
  const limit = parseLimit(text);
  if (!limit) place.fault({ path: 'opens', code: 'no_limit', params: { text }, expected: { word: 'limit' } });
  return limit ?? null;
}

function seasonOf({ season }: DutyControl, place: ControlPlace): Schedule['season'] {
  if (season) {
    const from = dayOf(season.from, place, 'season.from');
    const to = dayOf(season.to, place, 'season.to');
    return from !== undefined && to !== undefined ? { from, to } : null;
  }
  place.fault({ path: 'season', code: 'season_unsaid', expected: { written: '{ from, to }' } });
  return null;
}

function dayOf(written: string, place: ControlPlace, path: string): string | undefined {
  const text = settled(written, place, path);
  if (text === undefined || /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return text;
  place.fault({ path, code: 'no_day_of_year', params: { text }, expected: { word: 'month_day' } });
  return undefined;
}
