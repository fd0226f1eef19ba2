import { dayMs, type EpochMs } from '#kernel/time.ts';
import type { DayNo } from './civil.ts';
import { dateOf } from './civil.ts';
import { hoursOf } from './hours.ts';
import { type OpenYear, openYear } from './open-year.ts';
import type { CalendarSpec } from './spec.ts';
import { type Zone, zoneOf } from './zone.ts';

/** A question whose answer lies further away than anyone means: the calendar is closed for more than a century. */
export class NeverOpen extends RangeError {
  constructor(calendar: string, from: EpochMs) {
    super(`calendar ${calendar} has no opening within reach of ${dateOf(Math.floor(from / dayMs))}`);
    this.name = 'NeverOpen';
  }
}

const reachYears = 200;
const meanYearMs = 365.2425 * dayMs;

/** The years of a calendar, each worked out when it is first asked for. */
export interface Years {
  readonly zone: Zone;
  of(year: number): OpenYear;
  at(instant: EpochMs): OpenYear;
  ofDay(day: DayNo): OpenYear;
  /** The year after (1) or before (-1). Throws NeverOpen where there cannot be an opening any more. */
  beside(year: OpenYear, step: 1 | -1, from: EpochMs): OpenYear;
}

export function yearsOf(spec: CalendarSpec): Years {
  const zone = zoneOf(spec.zone);
  const hours = hoursOf(spec);
  const known = new Map<number, OpenYear>();
  const isOpenYear = bounds(spec);
  let last = of(1970);

  function of(year: number): OpenYear {
    const found = known.get(year);
    if (found) return found;
    const made = openYear(year, zone, hours);
    known.set(year, made);
    return made;
  }

  function at(instant: EpochMs): OpenYear {
    if (instant >= last.from && instant < last.to) return last;
    let year = of(1970 + Math.floor(instant / meanYearMs));
    while (instant < year.from) year = of(year.year - 1);
    while (instant >= year.to) year = of(year.year + 1);
    last = year;
    return year;
  }

  function beside(year: OpenYear, step: 1 | -1, from: EpochMs): OpenYear {
    const next = year.year + step;
    const away = Math.abs(next - 1970 - from / meanYearMs);
    if (away > reachYears || !isOpenYear(next, step)) throw new NeverOpen(spec.id, from);
    return of(next);
  }

  function ofDay(day: DayNo): OpenYear {
    let year = of(1970 + Math.floor((day * dayMs) / meanYearMs));
    while (day < year.firstDay) year = of(year.year - 1);
    while (day >= year.endDay) year = of(year.year + 1);
    return year;
  }

  return { zone, of, at, ofDay, beside };
}

/** Without weekly hours only dates with hours of their own are open: beyond them there is nothing to look for. */
function bounds(spec: CalendarSpec): (year: number, step: 1 | -1) => boolean {
  if (spec.alwaysOpen || Object.values(spec.weekly).some(openings => openings.length > 0)) return () => true;
  const years = Object.keys(spec.dateOverrides ?? {}).map(date => Number(date.slice(0, 4)));
  const [first, final] = [Math.min(...years), Math.max(...years)];
  return (year, step) => (step > 0 ? year <= final : year >= first);
}

/** The civil day of an instant in the calendar's zone. */
export function dayAt(zone: Zone, at: EpochMs): DayNo {
  return Math.floor((at + zone.offsetAt(at)) / dayMs);
}
