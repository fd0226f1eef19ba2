import type { CivilDate } from '#kernel/time.ts';
import { type CalendarSpec, type Opening, weekdays } from './spec.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** Why a day has the hours it has. */
export type DayKind = 'weekly' | 'override' | 'holiday' | 'closed';

/** Local opening hours of one date, in milliseconds since midnight: from, to, from, to… */
export interface DayHours {
  readonly kind: DayKind;
  readonly bounds: readonly number[];
}

const shut: readonly number[] = [];
const roundTheClock: readonly Opening[] = [['00:00', '24:00']];

/** Hours of each date by the order of precedence: date override, holiday, weekly hours. */
export function hoursOf(spec: CalendarSpec): (date: CivilDate, weekday: number) => DayHours {
  const overrides = new Map(
    Object.entries(spec.dateOverrides ?? {}).map(([date, openings]) => [date, dayOf('override', openings)]),
  );
  const holidays = new Set(spec.holidays);
  const annual = new Set(spec.annualHolidays);
  const weekly = weekdays.map(day => dayOf('weekly', spec.alwaysOpen ? roundTheClock : spec.weekly[day]));
  const holiday: DayHours = { kind: 'holiday', bounds: shut };
  const closed: DayHours = { kind: 'closed', bounds: shut };

  return (date, weekday) => {
    const override = overrides.get(date);
    if (override) return override;
    if (holidays.has(date) || annual.has(date.slice(5))) return holiday;
    return weekly[weekday] ?? closed;
  };
}

function dayOf(kind: DayKind, openings: readonly Opening[] = []): DayHours {
  const bounds = openings.flatMap(([from, to]) => [parseTimeOfDay(from) ?? 0, parseTimeOfDay(to) ?? 0]);
  return { kind: bounds.length === 0 && kind === 'weekly' ? 'closed' : kind, bounds };
}
