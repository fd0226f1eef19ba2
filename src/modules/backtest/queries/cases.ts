import { sql } from 'kysely';
import type { BacktestCase, backtestEndpoints } from '#contract/backtest.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Locale } from '#kernel/locale.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Query } from '#road/route.ts';
import { placeOfOccasion } from '../changes.ts';
import { type Place, placesOf } from '../places.ts';
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
    const places = placesFor(registry, backtest);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(row => caseView(row, places, locale)),
      nextCursor: last ? String(last.place) : null,
    };
  };
}

/** Controls of the draft, and of the edition in force those that the draft no longer has. */
function placesFor(registry: Registry, { files }: BacktestRow): ReadonlyMap<string, Place> {
  const loaded = loadPack(files, registry.vocabulary);
  const current = registry.current();
  const old = current ? placesOf(registry.book.edition(current.edition.id)).all : [];
  const own = loaded.ok ? placesOf({ source: loaded.regulation }).all : [];
  return new Map([...old, ...own].map(place => [place.key, place]));
}

function caseView(
  { place: _, ...row }: Row,
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): BacktestCase {
  const found = places.get(placeOfOccasion(row.occasion));
  const { clause, control } = found ?? {};
  const name = control && 'name' in control ? control.name[locale] : (clause?.text[locale] ?? row.clause);
  return { ...row, clauseNo: clause?.no ?? row.clause, name };
}
