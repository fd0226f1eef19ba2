import { sql } from 'kysely';
import type { BacktestCase, backtestEndpoints } from '#contract/backtest.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Locale } from '#kernel/locale.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Query } from '#road/route.ts';
import { namesOfOccasions, type OccasionName } from '../places.ts';
import { type BacktestRow, readBacktest } from '../store.ts';

interface Row extends Omit<BacktestCase, 'clauseNo' | 'name'> {
  readonly place: number;
}

/** The cases whose verdict changes, in the order in which they were found. */
export function listChangedCases(registry: Registry): Query<typeof backtestEndpoints.cases> {
  return async ({ db, actor: { locale } }, { id, clause, cursor, limit = 50 }) => {
    const backtest = await readBacktest(db, id);
    if (!backtest) return refuse('subject.not_found');
    const after = cursor === undefined ? 0 : Number(cursor);
    if (!Number.isSafeInteger(after)) return refuse('input.invalid', { field: 'cursor' });
    const ofClause = clause === undefined ? sql`true` : sql`x.clause = ${clause}`;
    const { rows } = await sql<Row>`
      select x.place, x.subject_id as id, q.request_no, c.name as customer_name, b.name as branch_name, x.occasion, x.clause,
        x.before, x.after
      from backtest_change x join service_request q on q.id = x.subject_id
        join customer c on c.id = q.customer_id join branch b on b.id = q.branch_id
      where x.backtest_id = ${id}::uuid and x.place > ${after} and ${ofClause}
      order by x.place limit ${limit + 1}`.execute(db);
    const named = namesFor(registry, backtest, locale);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(row => caseView(row, named(row.occasion))),
      nextCursor: last ? String(last.place) : null,
    };
  };
}

/** By the controls of the draft, and by those of the edition in force that the draft no longer has. */
function namesFor(registry: Registry, { files }: BacktestRow, locale: Locale) {
  const loaded = loadPack(files, registry.vocabulary);
  const current = registry.current();
  const old = current ? [registry.book.edition(current.edition.id).source] : [];
  return namesOfOccasions([...old, ...(loaded.ok ? [loaded.regulation] : [])], locale);
}

function caseView({ place: _, ...row }: Row, { clauseNo, name }: OccasionName): BacktestCase {
  return { ...row, clauseNo, name };
}
