import { type EpochMs, hourMs } from '#kernel/time.ts';
import type { Judgement } from './judge-log.ts';
import type { LogEntry } from './log-stream.ts';
import type { JudgedCase } from './tallies.ts';

/** How many engineers were on the road at once in an hour: as it was, and had every visit met its limit. */
export interface RoadHour {
  driven: number;
  before: number;
  after: number;
}

/** Visits by the hour, counted from the epoch. */
export type RoadLoad = Map<number, RoadHour>;

/** The busiest hour of one way of counting. */
export interface Busiest {
  readonly engineers: number;
  readonly at: EpochMs | null;
}

const arrival = 'work_order.checked_in';
const departure = 'work_order.departed';
const completion = 'work_order.completed';

/** Counts the visits of a case; a late visit is moved forward so that it would have arrived at its limit. */
export function addVisits(load: RoadLoad, { log, before, after }: JudgedCase): void {
  for (const visit of visitsIn(log.entries)) {
    occupy(load, visit, { as: 'driven', earlier: 0 });
    occupy(load, visit, { as: 'before', earlier: latenessOf(visit.arrivedAt, before.state.clocks) });
    occupy(load, visit, { as: 'after', earlier: latenessOf(visit.arrivedAt, after.state.clocks) });
  }
}

interface Visit {
  readonly leftAt: EpochMs;
  readonly arrivedAt: EpochMs;
  readonly doneAt: EpochMs;
}

function visitsIn(entries: readonly LogEntry[]): Visit[] {
  const visits: Visit[] = [];
  let leftAt: EpochMs | undefined;
  let arrivedAt: EpochMs | undefined;
  for (const { event } of entries) {
    if (event.type === departure) leftAt = event.at;
    else if (event.type === arrival) arrivedAt = event.at;
    else if (event.type === completion && arrivedAt !== undefined) {
      visits.push({ leftAt: leftAt ?? arrivedAt, arrivedAt, doneAt: event.at });
      leftAt = undefined;
      arrivedAt = undefined;
    }
  }
  return visits;
}

/** How much later than the limit that it stopped; 0 where it was in time, or where no clause limits it. */
function latenessOf(arrivedAt: EpochMs, clocks: Judgement['state']['clocks']): number {
  let late = 0;
  for (const { stoppedBy, stoppedAt, dueAt } of clocks)
    if (stoppedBy === arrival && stoppedAt === arrivedAt) late = Math.max(late, arrivedAt - dueAt);
  return late;
}

interface Occupying {
  readonly as: keyof RoadHour;
  readonly earlier: number;
}

function occupy(load: RoadLoad, { leftAt, doneAt }: Visit, { as, earlier }: Occupying): void {
  const first = Math.floor((leftAt - earlier) / hourMs);
  const last = Math.floor((doneAt - earlier) / hourMs);
  for (let hour = first; hour <= last; hour++) {
    const counted = load.get(hour) ?? { driven: 0, before: 0, after: 0 };
    counted[as]++;
    load.set(hour, counted);
  }
}

/** The busiest hour; of several alike the earliest. */
export function busiest(load: RoadLoad, as: keyof RoadHour): Busiest {
  const [most] = busiestHours(load, as, 1);
  return most ? { engineers: most[as], at: most.at } : { engineers: 0, at: null };
}

/** The busiest hours, the busiest first; of several alike the earliest. */
export function busiestHours(
  load: RoadLoad,
  as: keyof RoadHour,
  howMany: number,
): (RoadHour & { readonly at: EpochMs })[] {
  const occupied = [...load].filter(([, hour]) => hour[as] > 0);
  const sorted = occupied.sort(([a, one], [b, other]) => other[as] - one[as] || a - b);
  return sorted.slice(0, howMany).map(([hour, counts]) => ({ at: hour * hourMs, ...counts }));
}
