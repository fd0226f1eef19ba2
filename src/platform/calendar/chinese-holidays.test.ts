import { describe, expect, it } from 'vitest';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import type { CalendarSpec } from '#engine/calendar/spec.ts';
import { formatInstant, hourMs, parseInstant } from '#kernel/time.ts';
import { chineseHolidays, withChineseHolidays } from './chinese-holidays.ts';

const day = [['09:00', '18:00']] as const;
const plain: CalendarSpec = {
  id: 'cn',
  zone: 'Asia/Shanghai',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day },
  holidays: [],
};

function calendarOf(spec: CalendarSpec) {
  const compiled = compileCalendar(spec);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
  return compiled.calendar;
}

describe('the official Chinese calendar', () => {
  it('is known by whole years, and no further than published', () => {
    const { knownFrom, knownUntil, holidays } = chineseHolidays();
    expect(knownFrom).toBe('2004-01-01');
    expect(knownUntil).toMatch(/^20\d\d-12-31$/);
    expect(holidays.at(-1)?.slice(0, 4)).toBe(knownUntil.slice(0, 4));
    expect(calendarOf(withChineseHolidays(plain)).knownUntil).toBe(knownUntil);
  });

  it('works on the make-up Saturday and rests through the Spring Festival of 2026', () => {
    const calendar = calendarOf(withChineseHolidays(plain));
    const due = (start: string, hours: number) =>
      formatInstant(calendar.addWorking(parseInstant(start), hours * hourMs, 'closing'));
    expect(due('2026-02-13T17:00:00+08:00', 2)).toBe('2026-02-14T02:00:00Z');
    expect(due('2026-02-14T16:00:00+08:00', 4)).toBe('2026-02-24T03:00:00Z');
  });

  it("gives way to the company's own dates", () => {
    const own = withChineseHolidays({ ...plain, dateOverrides: { '2026-02-14': [] } }, [['10:00', '12:00']]);
    const calendar = calendarOf(own);
    expect(
      calendar.workingBetween(parseInstant('2026-02-14T00:00:00Z'), parseInstant('2026-02-15T00:00:00Z')),
    ).toBe(0);
    expect(calendar.nextOpen(parseInstant('2026-02-28T00:00:00Z'))).toBe(
      parseInstant('2026-02-28T02:00:00Z'),
    );
  });
});
