import { sql } from 'kysely';
import type { BacktestResult, BacktestView } from '#contract/backtest.ts';
import type { PackFile } from '#engine/pack/document.ts';
import type { Db } from '#platform/database/kysely.ts';
import { placeOfOccasion } from './changes.ts';
import type { ChangedCase } from './count-chunk.ts';

export interface BacktestRow extends Omit<BacktestView, 'askedAt'> {
  readonly askedAt: Temporal.Instant;
  readonly files: readonly PackFile[];
}

/** Back-tests with whether the draft is still the text that was tried. Results are left out of lists. */
export async function readBacktests(
  db: Db,
  { where, withResult }: { where: ReturnType<typeof sql>; withResult: boolean },
): Promise<BacktestRow[]> {
  const result = withResult ? sql`t.result` : sql`null::jsonb`;
  const { rows } = await sql<BacktestRow>`
    select t.id, t.draft_id, t.state, t.progress, t.asked_by_name, t.asked_at, t.from_day as "from", t.to_day as "to",
      t.branch_id, t.product_line, t.files, t.files = d.files as is_of_draft_as_it_is, ${result} as result
    from backtest t join edition_draft d on d.id = t.draft_id
    where ${where} order by t.asked_at desc`.execute(db);
  return rows;
}

export async function readBacktest(db: Db, id: string): Promise<BacktestRow | undefined> {
  const [row] = await readBacktests(db, { where: sql`t.id = ${id}::uuid`, withResult: true });
  return row;
}

/** Begins, or begins anew after a crash: what an interrupted run has left is taken away. */
export async function begin(db: Db, id: string): Promise<void> {
  await db.deleteFrom('backtestChange').where('backtestId', '=', id).execute();
  await db.updateTable('backtest').set({ state: 'running', progress: 0 }).where('id', '=', id).execute();
}

export async function setProgress(db: Db, id: string, progress: number): Promise<void> {
  await db.updateTable('backtest').set({ progress }).where('id', '=', id).execute();
}

export async function finish(db: Db, id: string, result: BacktestResult): Promise<void> {
  await db
    .updateTable('backtest')
    .set({ state: 'done', progress: 1, result: JSON.stringify(result) })
    .where('id', '=', id)
    .execute();
}

export async function fail(db: Db, id: string): Promise<void> {
  await db.updateTable('backtest').set({ state: 'failed' }).where('id', '=', id).execute();
}

/** As many changed occasions are kept for people to look at; the figures count all of them. */
export const keptAtMost = 20_000;
const rowsAtOnce = 1_000;

/** Collects the changed cases and writes them in batches. */
export function changeKeeper(db: Db, backtestId: string) {
  let place = 0;
  let waiting: object[] = [];
  const write = async () => {
    if (waiting.length === 0) return;
    const rows = JSON.stringify(waiting);
    waiting = [];
    await sql`insert into backtest_change (backtest_id, place, subject_id, occasion, clause, before, after)
      select ${backtestId}::uuid, place, subject, occasion, clause, before, after
      from jsonb_to_recordset(${rows}::jsonb) as r(place integer, subject uuid, occasion text, clause text,
        before text, after text)`.execute(db);
  };
  const add = async ({ subjectId, changes }: ChangedCase) => {
    for (const { occasion, before, after } of changes.slice(0, Math.max(0, keptAtMost - place))) {
      const [clause] = placeOfOccasion(occasion).split('/');
      waiting.push({ place: ++place, subject: subjectId, occasion, clause, before, after });
    }
    if (waiting.length >= rowsAtOnce) await write();
  };
  return { add, write };
}
