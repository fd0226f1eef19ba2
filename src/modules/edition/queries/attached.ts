import { hash } from 'node:crypto';
import { sql } from 'kysely';
import type { AttachedBacktest, BacktestResult } from '#contract/backtest.ts';
import type { PackFile } from '#engine/pack/document.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { DraftRow } from '../store.ts';

interface Row {
  readonly id: string;
  readonly askedByName: string;
  readonly askedAt: Temporal.Instant;
  readonly from: string | null;
  readonly to: string | null;
  readonly branchName: string | null;
  readonly productLine: string | null;
  readonly files: readonly PackFile[];
  readonly result: BacktestResult;
}

/** The latest finished back-test of a draft, which lies before whoever decides on it. */
export async function attachedBacktest(
  db: Db,
  draft: Pick<DraftRow, 'id' | 'files'>,
  locale: Locale,
): Promise<AttachedBacktest | null> {
  const { rows } = await sql<Row>`
    select t.id, t.asked_by_name, t.asked_at, t.from_day as "from", t.to_day as "to", b.name as branch_name,
      t.product_line, t.files, t.result
    from backtest t left join branch b on b.id = t.branch_id
    where t.draft_id = ${draft.id}::uuid and t.state = 'done' order by t.asked_at desc limit 1`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { files, result, askedAt, ...asked } = row;
  const [triedText, text] = [digestOf(files), digestOf(draft.files)];
  return {
    ...asked,
    askedAt: askedAt.toString(),
    triedText,
    text,
    isOfDraftAsItIs: triedText === text,
    ...summaryOf(result, locale),
  };
}

/** The latest finished back-test by its id alone. */
export async function attachedId(db: Db, draftId: string): Promise<string | null> {
  const row = await db
    .selectFrom('backtest')
    .select('id')
    .where('draftId', '=', draftId)
    .where('state', '=', 'done')
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The same as the log of a draft tells of each change of its text. */
function digestOf(files: readonly PackFile[]): string {
  return hash('sha256', JSON.stringify(files));
}

const clausesShown = 5;

function summaryOf(result: BacktestResult, locale: Locale) {
  const { cases, events, changes, changedCases, road, sanctions } = result;
  const most = result.clauses.filter(one => one.changes > 0).sort((a, b) => b.changes - a.changes);
  const engineers = (of: 'driven' | 'before' | 'after') => road[of].engineers;
  return {
    ...{ cases, events, changes, changedCases },
    clauses: most.slice(0, clausesShown).map(({ key, clauseNo, name, before, after, changes: changed }) => ({
      ...{ key, clauseNo, name: name[locale], changes: changed },
      before: { kept: before.kept, broken: before.broken },
      after: { kept: after.kept, broken: after.broken },
    })),
    sanctions: { before: costOf(sanctions, 'before'), after: costOf(sanctions, 'after') },
    engineers: { driven: engineers('driven'), before: engineers('before'), after: engineers('after') },
  };
}

function costOf(sanctions: BacktestResult['sanctions'], side: 'before' | 'after') {
  const sum = (of: 'found' | 'fromFen' | 'toFen' | 'open') =>
    sanctions.reduce((total, one) => total + one[side][of], 0);
  return { found: sum('found'), fromFen: sum('fromFen'), toFen: sum('toFen'), open: sum('open') };
}
