import type { WorkOrderRow } from '#contract/work-order-shape.ts';

interface Day {
  /** `2026-11-22`, in the company's zone. */
  readonly today: string;
  readonly dateOf: (at: string) => string;
}

const urgency = { overdue: 0, at_risk: 1, none: 2 } as const;

/** What is for today: all but what has been agreed for a later day and is not late. The next one first. */
export function jobsOfToday(jobs: readonly WorkOrderRow[], { today, dateOf }: Day): WorkOrderRow[] {
  const isLater = ({ appointmentFrom, risk }: WorkOrderRow) =>
    risk !== 'overdue' && appointmentFrom !== null && dateOf(appointmentFrom) > today;
  return jobs.filter(job => !isLater(job)).toSorted(byUrgency);
}

/** Late ones, then by the time agreed or due, whichever comes first. */
function byUrgency(one: WorkOrderRow, other: WorkOrderRow): number {
  return urgency[one.risk] - urgency[other.risk] || timeOf(one) - timeOf(other);
}

function timeOf({ appointmentFrom, dueAt }: WorkOrderRow): number {
  const times = [appointmentFrom, dueAt].filter(at => at !== null).map(at => Date.parse(at));
  return Math.min(Number.MAX_SAFE_INTEGER, ...times);
}
