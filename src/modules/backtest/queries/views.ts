import { sql } from 'kysely';
import type { BacktestView, backtestEndpoints } from '#contract/backtest.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { type BacktestRow, readBacktest, readBacktests } from '../store.ts';

export const listBacktests: Query<typeof backtestEndpoints.list> = async ({ db }, { draftId }) => {
  const rows = await readBacktests(db, { where: sql`t.draft_id = ${draftId}::uuid`, withResult: false });
  return { items: rows.map(shown) };
};

export const oneBacktest: Query<typeof backtestEndpoints.one> = async ({ db }, { id }) => {
  const row = await readBacktest(db, id);
  return row ? shown(row) : refuse('subject.not_found');
};

function shown({ files: _, askedAt, ...row }: BacktestRow): BacktestView {
  return { ...row, askedAt: askedAt.toString() };
}
