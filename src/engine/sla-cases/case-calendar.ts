import type { CivilDate } from '#kernel/time.ts';
import { type Calendar, compileCalendar } from '../calendar/calendar.ts';
import type { CalendarSpec, Opening } from '../calendar/spec.ts';
import { isObject, type Json, type JsonObject, type SlaCase, Unreadable } from './format.ts';

/** A calendar that must be refused. */
export class Refusable extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'Refusable';
  }
}

/** The calendar of a case; one written out in the case or its input goes before the one that is named. */
export function calendarFor(one: SlaCase, calendars: JsonObject): Calendar {
  const compiled = compileCalendar(specFor(one, calendars));
  if (compiled.ok) return compiled.calendar;
  throw new Refusable(compiled.faults.map(({ code, path }) => `${code} at ${path}`).join('; '));
}

const calendarKeys = ['time_zone', 'weekly', 'holidays', 'annual_holidays', 'date_overrides', 'always_open'];

function specFor({ id, calendar, input }: SlaCase, calendars: JsonObject): CalendarSpec {
  const named = typeof calendar === 'string' ? calendars[calendar] : calendar;
  const inline = isObject(input.calendar) ? input.calendar : undefined;
  const asked = typeof input.calendar === 'string' ? calendars[input.calendar] : undefined;
  if (typeof calendar === 'string' && named === undefined) throw new Refusable(`no calendar "${calendar}"`);
  const own = Object.fromEntries(Object.entries(input).filter(([key]) => calendarKeys.includes(key)));
  const base = inline ?? asked ?? named;
  const written = { ...(isObject(base) ? base : roundTheClock), ...own };
  return readSpec(typeof calendar === 'string' ? calendar : id, written);
}

const roundTheClock: JsonObject = { time_zone: 'UTC', always_open: true };

function readSpec(id: string, json: JsonObject): CalendarSpec {
  return {
    id,
    zone: String(json.time_zone ?? 'UTC'),
    weekly: readOpenings(json.weekly),
    holidays: readTexts(json.holidays),
    annualHolidays: readTexts(json.annual_holidays),
    dateOverrides: readOpenings(json.date_overrides),
    alwaysOpen: json.always_open === true,
  };
}

function readTexts(json: Json | undefined): string[] {
  return Array.isArray(json) ? json.map(String) : [];
}

function readOpenings(json: Json | undefined): Record<CivilDate, Opening[]> {
  const days = Object.entries(isObject(json) ? json : {});
  return Object.fromEntries(days.map(([day, openings]) => [day, readDay(day, openings)]));
}

function readDay(day: string, json: Json | undefined): Opening[] {
  if (json === null) return [];
  if (!Array.isArray(json)) throw new Unreadable(`the hours of ${day} are no list`);
  return json.map((pair: Json) => {
    const [from, to] = Array.isArray(pair) ? pair : [];
    return [String(from), String(to)] as const;
  });
}
