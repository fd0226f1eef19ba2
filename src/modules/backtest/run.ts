import type { Pool } from 'pg';
import type { Book } from '#engine/compile.ts';
import type { EpochMs } from '#kernel/time.ts';
import { changesBetween } from './changes.ts';
import { type Found, judgeLog } from './judge-log.ts';
import { type CaseFilter, type CaseLog, estimateEvents, readLogs } from './log-stream.ts';
import { monthsIn } from './months.ts';
import { penaltyCounter } from './penalties.ts';
import { placesOf } from './places.ts';
import { type Busiest, roadLoad } from './road-load.ts';
import { type Counting, countCase, type JudgedCase, newTallies, type Pair, type Tallies } from './tallies.ts';

/** By what the history is judged, before and after. */
export interface Judges {
  /** The editions that judged. */
  readonly past: Book;
  readonly draft: Book;
  /** The edition of `draft` that stands for one that judged; undefined for cases that the draft is not about. */
  readonly standIn: (edition: string) => string | undefined;
  /** Whether time goes on for what is still open; the cases of an imported log end with it. */
  readonly goesOn: (edition: string) => boolean;
}

export interface BacktestOptions {
  readonly pool: Pool;
  readonly judges: Judges;
  readonly filter: CaseFilter & { readonly productLine?: string };
  readonly now: EpochMs;
  /** Zone in which months begin. */
  readonly zone: string;
  /** Told every few thousand events how many there were, and how many there are about. */
  readonly progress?: (events: number, of: number) => void;
  /** Is given every case in which an occasion stands otherwise. */
  readonly changed?: (one: JudgedCase) => Promise<void> | void;
}

/** What the history came to. */
export interface Outcome {
  readonly tallies: Tallies;
  /** Engineers on the road in the busiest hour: as it was, and had every visit been in time. */
  readonly road: Pair<Busiest> & { readonly driven: Busiest };
}

const eventsBetweenSteps = 5_000;

/** Runs a draft over the history. Reads only, on one connection; memory does not grow with the history. */
export async function runBacktest(options: BacktestOptions): Promise<Outcome> {
  const { pool, filter, judges, progress, changed } = options;
  const tallies = newTallies();
  const before = roadLoad();
  const after = roadLoad();
  const counting = countingOf(options);
  const of = await estimateEvents(pool);
  let told = 0;
  for await (const log of readLogs(pool, filter)) {
    const judged = judgeCase(judges, log, options);
    if (!judged) continue;
    countCase(tallies, judged, counting);
    before.add(log.entries, judged.before);
    after.add(log.entries, judged.after);
    if (judged.changes.length > 0) await changed?.(judged);
    if (tallies.events - told >= eventsBetweenSteps) {
      told = tallies.events;
      progress?.(told, Math.max(of, told));
    }
  }
  progress?.(tallies.events, tallies.events);
  return { tallies, road: { driven: before.driven(), before: before.needed(), after: after.needed() } };
}

function countingOf({ judges: { past, draft }, zone }: BacktestOptions): Counting {
  const placeIn = (book: Book) => (found: Found) => placesOf(book.edition(found.edition)).of(found.finding);
  return {
    monthOf: monthsIn(zone),
    penalties: { before: penaltyCounter(past, zone), after: penaltyCounter(draft, zone) },
    placeOf: { before: placeIn(past), after: placeIn(draft) },
  };
}

/** A case under the editions that judged it and under the draft; undefined when the draft is not about it. */
export function judgeCase(
  { past, draft, standIn, goesOn }: Judges,
  log: CaseLog,
  { now, filter }: Pick<BacktestOptions, 'now' | 'filter'>,
): JudgedCase | undefined {
  const recorded = log.entries[0]?.event.edition ?? '';
  const edition = standIn(recorded);
  if (edition === undefined) return undefined;
  const until = goesOn(recorded) ? now : null;
  const before = judgeLog(log.entries, { book: past, now: until });
  const { productLine } = filter;
  if (productLine !== undefined && before.state.facts['asset.product_line'] !== productLine) return undefined;
  const after = judgeLog(log.entries, { book: draft, edition, now: until });
  return { log, before, after, changes: changesBetween(before, after) };
}
