import { type EpochMs, hourMs } from '#kernel/time.ts';
import type { Judgement } from './judge-log.ts';
import type { LogEntry } from './log-stream.ts';

/** How many engineers were on the road at once in the busiest hour. */
export interface Busiest {
  readonly engineers: number;
  readonly at: EpochMs | null;
}

/** Visits by the hour: as they were driven, and as they would have been had every limit of arrival been met. */
export interface RoadLoad {
  add(entries: readonly LogEntry[], judgement: Judgement): void;
  /** As it was. */
  driven(): Busiest;
  /** With every late visit moved forward so that it arrives at its limit. */
  needed(): Busiest;
}

const arrival = 'work_order.checked_in';
const departure = 'work_order.departed';
const completion = 'work_order.completed';

export function roadLoad(): RoadLoad {
  const driven = new Map<number, number>();
  const needed = new Map<number, number>();
  return {
    add: (entries, { state }) => {
      for (const visit of visitsIn(entries)) {
        const late = latenessOf(visit.arrivedAt, state.clocks);
        occupy(driven, visit, 0);
        occupy(needed, visit, late);
      }
    },
    driven: () => busiest(driven),
    needed: () => busiest(needed),
  };
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
  const late = clocks
    .filter(clock => clock.stoppedBy === arrival && clock.stoppedAt === arrivedAt)
    .map(({ dueAt }) => arrivedAt - dueAt);
  return Math.max(0, ...late);
}

function occupy(hours: Map<number, number>, { leftAt, doneAt }: Visit, earlier: number): void {
  const first = Math.floor((leftAt - earlier) / hourMs);
  const last = Math.floor((doneAt - earlier) / hourMs);
  for (let hour = first; hour <= last; hour++) hours.set(hour, (hours.get(hour) ?? 0) + 1);
}

function busiest(hours: ReadonlyMap<number, number>): Busiest {
  let most: Busiest = { engineers: 0, at: null };
  for (const [hour, engineers] of hours)
    if (engineers > most.engineers) most = { engineers, at: hour * hourMs };
  return most;
}
