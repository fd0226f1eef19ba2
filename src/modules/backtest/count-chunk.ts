import type { Pool } from 'pg';
import type { Book } from '#engine/compile.ts';
import type { EpochMs } from '#kernel/time.ts';
import { type Change, changesBetween } from './changes.ts';
import { type Found, judgeLog } from './judge-log.ts';
import { type CaseFilter, type CaseLog, type Chunk, readLogs } from './log-stream.ts';
import { monthsIn } from './months.ts';
import { addVisits, type RoadLoad } from './road-load.ts';
import { countCase, type JudgedCase, newTallies, type Pair, type Tallies } from './tallies.ts';
import type { Rest } from './unchanged.ts';

/** By what the history is judged, before and after. */
export interface Judges {
  /** The editions that judged. */
  readonly past: Book;
  readonly draft: Book;
  /** By editions that judged: the edition of `draft` that stands for them. The draft is not about other cases. */
  readonly standIns: ReadonlyMap<string, string>;
  /** By editions that judged: what the draft changes of them, so that only that is worked out anew. */
  readonly rests?: ReadonlyMap<string, Rest>;
  /** Editions whose cases go on while they are open; the cases of an imported log end with it. */
  readonly goingOn: ReadonlySet<string>;
}

export interface BacktestFilter extends CaseFilter {
  readonly productLine?: string;
}

/** What every chunk of a back-test has in common. Plain data, so that it may be told to another thread. */
export interface Counting {
  readonly filter: BacktestFilter;
  readonly now: EpochMs;
  /** Zone in which months begin. */
  readonly zone: string;
  /** The moment of the database that all chunks are read at. */
  readonly snapshot: string;
}

/** A chunk to be counted, with how many of its changes are asked for. */
export interface ChunkOrder {
  readonly chunk: Chunk;
  readonly changesWanted: number;
}

/** A case in which an occasion stands otherwise. */
export interface ChangedCase {
  readonly subjectId: string;
  readonly changes: readonly Change[];
}

/** What the cases of a chunk came to. Plain data. */
export interface ChunkCount {
  readonly tallies: Tallies;
  readonly road: RoadLoad;
  readonly changed: readonly ChangedCase[];
  /** In the order of the cases. */
  readonly found: Pair<readonly Found[]>;
}

/** Where a chunk is worked out: here or elsewhere, with the same result. */
export type CountChunk = (order: ChunkOrder) => Promise<ChunkCount>;

/** Works chunks out in this thread, on one connection of the pool; between cases it may `rest`. */
export function chunkCounter(
  pool: Pool,
  judges: Judges,
  counting: Counting,
  rest?: () => Promise<void>,
): CountChunk {
  const monthOf = monthsIn(counting.zone);
  return async ({ chunk, changesWanted }) => {
    const keeper = changesUpTo(changesWanted);
    const [before, after]: [Found[], Found[]] = [[], []];
    const counts = { tallies: newTallies(), road: new Map(), found: { before, after } };
    for await (const log of readLogs(pool, { ...counting.filter, chunk }, counting.snapshot)) {
      await rest?.();
      const judged = judgeCase(judges, log, counting);
      if (!judged) continue;
      countCase(counts.tallies, judged, monthOf);
      addVisits(counts.road, judged);
      keeper.add(judged);
      before.push(...judged.before.found);
      after.push(...judged.after.found);
    }
    return { ...counts, changed: keeper.changed };
  };
}

function changesUpTo(wanted: number) {
  const changed: ChangedCase[] = [];
  let left = wanted;
  const add = ({ log: { subjectId }, changes }: JudgedCase) => {
    if (left <= 0 || changes.length === 0) return;
    left -= changes.length;
    const plain = changes.map(({ occasion, before, after }) => ({ occasion, before, after }));
    changed.push({ subjectId, changes: plain });
  };
  return { changed, add };
}

/** A case under the editions that judged it and under the draft; undefined when the draft is not about it. */
export function judgeCase(
  { past, draft, standIns, rests, goingOn }: Judges,
  log: CaseLog,
  { now, filter }: Pick<Counting, 'now' | 'filter'>,
): JudgedCase | undefined {
  const recorded = log.entries[0]?.event.edition ?? '';
  const edition = standIns.get(recorded);
  if (edition === undefined) return undefined;
  const until = goingOn.has(recorded) ? now : null;
  const judging = { past, draft: { book: draft, edition }, rest: rests?.get(recorded), now: until };
  const { before, after } = judgeLog(log.entries, judging);
  const { productLine } = filter;
  if (productLine !== undefined && before.state.facts['asset.product_line'] !== productLine) return undefined;
  return { log, before, after, changes: changesBetween(before, after) };
}
