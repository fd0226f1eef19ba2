import type { CivilDate } from '#kernel/time.ts';

/** Until which day a form is kept that came to an end on a day; null for ever, and where the regulation does not say. */
export function keptUntil(keep: string | null, endedOn: CivilDate): CivilDate | null {
  const [, count, unit] = /^(\d+)(d|w|mo|y)$/.exec(keep ?? '') ?? [];
  if (count === undefined) return null;
  const amount = Number(count);
  return Temporal.PlainDate.from(endedOn).add(durationOf(unit, amount)).toString();
}

function durationOf(unit: string | undefined, amount: number): Temporal.DurationLike {
  switch (unit) {
    case 'd':
      return { days: amount };
    case 'w':
      return { weeks: amount };
    case 'mo':
      return { months: amount };
    default:
      return { years: amount };
  }
}
