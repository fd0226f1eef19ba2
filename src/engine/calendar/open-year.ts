import { type CivilDate, dayMs, type EpochMs } from '#kernel/time.ts';
import { type DayNo, newYear, weekdayOf } from './civil.ts';
import type { DayHours } from './hours.ts';
import type { Zone } from './zone.ts';

/** The openings of one local year, sorted, with sums, so that any question is one or two binary searches. */
export interface OpenYear {
  readonly year: number;
  readonly firstDay: DayNo;
  /** The first day of the year after. */
  readonly endDay: DayNo;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Open milliseconds of the year before each opening. */
  readonly before: Float64Array;
  readonly total: number;
  /** Days with an opening, and the index of the last opening of each. */
  readonly workdays: Int32Array;
  readonly lastOpening: Int32Array;
}

export function openYear(
  year: number,
  zone: Zone,
  hours: (date: CivilDate, weekday: number) => DayHours,
): OpenYear {
  const opens: number[] = [];
  const closes: number[] = [];
  const workdays: DayNo[] = [];
  const lastOpening: number[] = [];
  const first = newYear(year);
  const end = newYear(year + 1);
  for (const date of datesOf(year, end - first)) {
    const day = first + date.index;
    const { bounds } = hours(date.text, weekdayOf(day));
    if (addOpenings(opens, closes, { day, bounds, zone }) === 0) continue;
    workdays.push(day);
    lastOpening.push(opens.length - 1);
  }
  return {
    year,
    firstDay: first,
    endDay: end,
    from: zone.instantOf(first * dayMs, 'earlier'),
    to: zone.instantOf(end * dayMs, 'earlier'),
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    ...sums(opens, closes),
    workdays: Int32Array.from(workdays),
    lastOpening: Int32Array.from(lastOpening),
  };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function* datesOf(
  year: number,
  days: number,
): Generator<{ readonly index: number; readonly text: CivilDate }> {
  let index = 0;
  for (const [month, length] of monthLengths.entries()) {
    const leap = month === 1 && days === 366 ? 1 : 0;
    const start = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-`;
    for (let day = 1; day <= length + leap; day++, index++)
      yield { index, text: start + String(day).padStart(2, '0') };
  }
}

interface Day {
  readonly day: DayNo;
  readonly bounds: readonly number[];
  readonly zone: Zone;
}

function addOpenings(opens: number[], closes: number[], { day, bounds, zone }: Day): number {
  let added = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const open = zone.instantOf(day * dayMs + (bounds[i] ?? 0), 'earlier');
    const close = zone.instantOf(day * dayMs + (bounds[i + 1] ?? 0), 'later');
    // Where the clock is put back, two openings of one day may share the hour that comes twice.
    const from = Math.max(open, closes.at(-1) ?? open);
    if (close <= from) continue;
    opens.push(from);
    closes.push(close);
    added++;
  }
  return added;
}

function sums(opens: readonly number[], closes: readonly number[]): Pick<OpenYear, 'before' | 'total'> {
  const before = new Float64Array(opens.length);
  let total = 0;
  for (const [i, open] of opens.entries()) {
    before[i] = total;
    total += (closes[i] ?? open) - open;
  }
  return { before, total };
}

/** Index of the first element greater than `value`; the length when there is none. */
export function firstAbove(sorted: Float64Array | Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Open milliseconds of the year before an instant in it. */
export function openBefore(year: OpenYear, at: EpochMs): number {
  const i = firstAbove(year.opens, at) - 1;
  if (i < 0) return 0;
  const close = year.closes[i] ?? at;
  return (year.before[i] ?? 0) + (at < close ? at : close) - (year.opens[i] ?? 0);
}
