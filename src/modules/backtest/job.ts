import type { Pool } from 'pg';
import type { Book } from '#engine/compile.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { secondMs } from '#kernel/time.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Clock } from '#platform/clock.ts';
import { createDb } from '#platform/database/kysely.ts';
import { judgesOf } from './judges.ts';
import { periodOfCases } from './period.ts';
import { resultOf } from './result.ts';
import { type Helping, runBacktest } from './run.ts';
import {
  type BacktestRow,
  begin,
  changeKeeper,
  finish,
  keptAtMost,
  readBacktest,
  setProgress,
} from './store.ts';

export interface BacktestGround {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly registry: Registry;
  /** The editions of the company and of imported sets. */
  readonly past: Book;
  readonly vocabulary: Vocabulary;
  readonly zone: string;
  /** Others that work beside this thread. */
  readonly helpers?: Helping;
}

/** Does a back-test that was asked for and keeps what it found. Once done, it stays as it is. */
export async function doBacktest(ground: BacktestGround, id: string): Promise<void> {
  const db = createDb(ground.pool);
  const asked = await readBacktest(db, id);
  if (!asked || asked.state === 'done') return;
  await begin(db, id);
  const loaded = loadPack(asked.files, ground.vocabulary);
  if (!loaded.ok) throw new Error(`the text of back-test ${id} cannot be read`);
  const { regulation: draft } = loaded;
  const { registry, past, clock, pool, zone } = ground;
  const changes = changeKeeper(db, id);
  const begun = clock.now();
  const outcome = await runBacktest({
    pool,
    judges: await judgesOf({ ...ground, draft }),
    now: begun,
    zone,
    filter: filterOf(asked, zone),
    progress: teller(share => setProgress(db, id, share)),
    changed: changes.add,
    changesWanted: keptAtMost,
    ...(ground.helpers && { helpers: ground.helpers }),
  });
  await changes.write();
  const current = registry.current();
  const inForce = current && past.edition(current.edition.id);
  const seconds = (clock.now() - begun) / secondMs;
  await finish(db, id, resultOf(outcome, { draft: { source: draft }, inForce }, seconds));
}

function filterOf({ from, to, branchId, productLine }: BacktestRow, zone: string) {
  return {
    ...periodOfCases({ from: from ?? undefined, to: to ?? undefined, zone }),
    ...(branchId !== null && { branchId }),
    ...(productLine !== null && { productLine }),
  };
}

const shareBetween = 0.02;

/** Tells of progress when it has got on by a fiftieth: each telling is a row to be written. */
function teller(tell: (share: number) => Promise<void>) {
  let told = 0;
  return (events: number, of: number) => {
    const share = of === 0 ? 1 : events / of;
    if (share - told < shareBetween) return;
    told = share;
    // The last word is the result's; a progress that could not be written is told by the next one.
    tell(Math.min(0.99, share)).catch(() => undefined);
  };
}
