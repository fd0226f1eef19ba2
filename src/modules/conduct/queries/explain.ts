import { sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import { formatInstant } from '#kernel/time.ts';
import { translate } from '#platform/text/translate.ts';
import type { ReadContext } from '#road/route.ts';
import { measuresOf } from '../case-of.ts';
import { type ConductGround, clauseOf } from '../ground.ts';
import { withinSight } from '../sight.ts';
import { type CaseRow, findCase } from '../store.ts';
import { findingWords, measureWords, processWords, yuanText } from '../words.ts';

/** A violation or a merit with its arithmetic, in words. */
export interface ToldCase {
  readonly conductNo: string;
  readonly clause: string;
  readonly control: number;
  readonly edition: string;
  readonly status: string;
  readonly at: string;
  readonly lines: readonly string[];
}

/** Whose finding is asked for: of a case of service, or one by its id. */
export type OfCase = { readonly requestId: string } | { readonly id: string };

interface Reading extends Pick<ReadContext, 'db' | 'actor'> {
  /** How far the reader sees; undefined: nothing at all. */
  readonly reach: Reach | undefined;
}

/** What was found, within the reader's sight, each with what its measure comes to. */
export async function explainCases(
  ground: ConductGround,
  { db, actor, reach }: Reading,
  asked: OfCase,
): Promise<ToldCase[]> {
  if (!reach) return [];
  const named = 'id' in asked ? sql`c.id = ${asked.id}` : sql`c.request_id = ${asked.requestId}`;
  const { rows } = await sql<{ id: string }>`
    select c.id from conduct_case c where ${named} and ${withinSight({ actor, reach })}
    order by c.found_at, c.id`.execute(db);
  const cases = await Promise.all(rows.map(({ id }) => findCase(db, id)));
  const told = cases.map(row => row && tell(ground, { db, actor }, row));
  return (await Promise.all(told)).filter(one => one !== undefined);
}

async function tell(
  ground: ConductGround,
  { db, actor: { locale } }: Pick<Reading, 'db' | 'actor'>,
  row: CaseRow,
): Promise<ToldCase | undefined> {
  const clause = clauseOf(ground, row);
  if (!clause) return undefined;
  const zone = ground.zone();
  const measures = await measuresOf(db, row, { clause, zone });
  const { conductNo, control, edition, status, finding } = row;
  return {
    ...{ conductNo, clause: row.clause, control, edition, status },
    at: formatInstant(finding.at),
    lines: [
      ...findingWords(row, { clause, locale, zone }),
      ...measures.flatMap(measure => measureWords(measure, locale)),
      ...(row.fen === null ? [] : [translate(locale, 'explained:decided_sum', { yuan: yuanText(row.fen) })]),
      ...processWords(clause.consequence.dueProcess, { locale, zone }),
    ],
  };
}

/** Whether there is such a case that this reader may know of. */
export async function seesConduct(context: ReadContext, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from conduct_case c where c.id = ${id} and ${withinSight(context)}`.execute(context.db);
  return rows.length > 0;
}
