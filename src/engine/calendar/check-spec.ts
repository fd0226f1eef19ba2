import { type CalendarFault, type CalendarSpec, type Opening, weekdays } from './spec.ts';
import { parseTimeOfDay } from './time-of-day.ts';
import { isZone } from './zone.ts';

const annualForm = /^\d\d-\d\d$/;

/** All that is wrong with a calendar. A calendar without any opening is wrong too: no limit would ever end. */
export function checkSpec(spec: CalendarSpec): CalendarFault[] {
  const faults = [...checkZone(spec), ...checkWeekly(spec), ...checkHolidays(spec), ...checkOverrides(spec)];
  if (faults.length === 0 && !hasOpening(spec))
    faults.push({ code: 'no_opening', path: 'weekly', found: spec.id });
  return faults;
}

function checkZone(spec: CalendarSpec): CalendarFault[] {
  return isZone(spec.zone) ? [] : [{ code: 'unknown_zone', path: 'zone', found: spec.zone }];
}

function checkWeekly(spec: CalendarSpec): CalendarFault[] {
  return Object.entries(spec.weekly).flatMap(([day, openings]) =>
    weekdays.some(weekday => weekday === day)
      ? checkOpenings(openings, `weekly.${day}`)
      : [{ code: 'bad_weekday', path: `weekly.${day}`, found: day } as const],
  );
}

function checkHolidays(spec: CalendarSpec): CalendarFault[] {
  const dates = spec.holidays.map((date, i) => checkDate(date, `holidays.${i}`));
  const annual = (spec.annualHolidays ?? []).map((day, i) =>
    checkDate(annualForm.test(day) ? `2000-${day}` : day, `annualHolidays.${i}`),
  );
  return [...dates, ...annual].flat();
}

function checkOverrides(spec: CalendarSpec): CalendarFault[] {
  return Object.entries(spec.dateOverrides ?? {}).flatMap(([date, openings]) => {
    const path = `dateOverrides.${date}`;
    return [...checkDate(date, path), ...checkOpenings(openings, path)];
  });
}

function checkDate(date: string, path: string): CalendarFault[] {
  try {
    if (Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date) return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return [{ code: 'bad_date', path, found: date }];
}

function checkOpenings(openings: readonly Opening[], path: string): CalendarFault[] {
  let closedAt = 0;
  for (const [from, to] of openings) {
    const found = `${from}-${to}`;
    const [open, close] = [parseTimeOfDay(from), parseTimeOfDay(to)];
    if (open === undefined || close === undefined) return [{ code: 'bad_time', path, found }];
    if (close <= open) return [{ code: 'empty_opening', path, found }];
    if (open < closedAt) return [{ code: 'overlap', path, found }];
    closedAt = close;
  }
  return [];
}

function hasOpening(spec: CalendarSpec): boolean {
  if (spec.alwaysOpen) return true;
  const days = [...Object.values(spec.weekly), ...Object.values(spec.dateOverrides ?? {})];
  return days.some(openings => openings.length > 0);
}
