import type { complianceEndpoints, MonthFigures } from '#contract/compliance.ts';
import { refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import {
  branchesFor,
  byPlace,
  instantsOf,
  isWhole,
  monthStarts,
  placeKey,
  sumFigures,
  tallyOf,
  targetText,
} from '#modules/compliance/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Query } from '#road/route.ts';
import { type RateIndicator, ratesOf } from '../targets.ts';
import { type Activity, readActivity } from './activity.ts';

const mostMonths = 60;

/** The service statistics of each month, with the targets of the regulation in force. */
export function readMonthly(registry: Registry): Query<typeof complianceEndpoints.statistics> {
  return async (context, { from, to, branchId }) => {
    const months = monthsBetween(from, to);
    if (months.length === 0)
      return refuse('input.invalid', { field: 'to', params: { keyword: 'notBefore' } });
    if (months.length > mostMonths)
      return refuse('input.invalid', { field: 'to', params: { keyword: 'longest', limit: mostMonths } });
    if (!registry.current()) return refuse('setup.missing');
    const { db, road } = context;
    const rates = ratesOf(registry.book.edition(registry.inForce()).source);
    const starts = monthStarts(`${to}-01`, months.length);
    const bounds = instantsOf(starts, road.zone).map(formatInstant);
    const within = (column: string) => branchesFor(context, branchId, column);
    const [activity, sums] = await Promise.all([
      readActivity(db, { bounds, zone: road.zone, within }),
      sumFigures(db, {
        starts,
        zone: road.zone,
        within: within('branch_id'),
        isWhole: isWhole(context, { branchId }),
      }),
    ]);
    const tallies = byPlace(sums);
    const rateOf = (rate: RateIndicator, month: number): number | null => {
      const found = (tallies.get(placeKey(rate)) ?? []).filter(({ bucket }) => bucket === month);
      const { numerator, denominator } = tallyOf(found);
      return denominator === 0 ? null : numerator / denominator;
    };
    return {
      months: months.map((month, place) =>
        monthFigures(month, activityOf(activity, place), rates, rate => rateOf(rate, place)),
      ),
      targets: rates.map(({ figure, clause, control, indicator }) => ({
        figure,
        clause,
        control,
        target: targetText(indicator),
      })),
    };
  };
}

const monthShape = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Both included; none when one of them is no month. */
function monthsBetween(from: string, to: string): string[] {
  if (!monthShape.test(from) || !monthShape.test(to)) return [];
  const first = Temporal.PlainYearMonth.from(from);
  const count = first.until(Temporal.PlainYearMonth.from(to), { largestUnit: 'months' }).months + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => first.add({ months: place }).toString());
}

const nothing = { requests: 0, visits: 0, personDays: 0, costFen: 0 };

function activityOf(activity: readonly Activity[], place: number): Omit<Activity, 'month'> {
  const found = activity.find(({ month }) => month === place);
  if (!found) return nothing;
  const { month: _, ...rest } = found;
  return rest;
}

function monthFigures(
  month: string,
  activity: Omit<Activity, 'month'>,
  rates: readonly RateIndicator[],
  rateIn: (rate: RateIndicator) => number | null,
): MonthFigures {
  const value = (figure: RateIndicator['figure']) => {
    const rate = rates.find(one => one.figure === figure);
    return rate ? rateIn(rate) : null;
  };
  return {
    month,
    ...activity,
    timelyRate: value('timelyRate'),
    satisfactionRate: value('satisfactionRate'),
    complaintRate: value('complaintRate'),
  };
}
