import type { CalendarSpec, Opening } from '#engine/calendar/spec.ts';
import { withChineseHolidays } from '#platform/calendar/chinese-holidays.ts';
import { standardCalendar } from './calendar.ts';

const office: readonly Opening[] = [
  ['08:00', '12:00'],
  ['13:30', '17:30'],
];

/** Office hours from Monday to Friday, with the holidays and make-up workdays that the State Council has published. */
export function chineseOfficeCalendar(zone: string): CalendarSpec {
  const weekly = { mon: office, tue: office, wed: office, thu: office, fri: office };
  return withChineseHolidays({ id: standardCalendar, zone, weekly, holidays: [] });
}
