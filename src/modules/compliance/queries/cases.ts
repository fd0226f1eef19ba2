import type { ClauseCase, complianceEndpoints } from '#contract/compliance.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { readCaseCursor, writeCaseCursor } from '../case-cursor.ts';
import { type CaseRow, caseRows } from '../case-rows.ts';
import { caseWords } from '../case-words.ts';

const usualLimit = 50;

/** The cases behind a figure, the latest first, each with the reckoning that led to its verdict. */
export const readCases: Query<typeof complianceEndpoints.cases> = async (context, asked) => {
  const after = readCaseCursor(asked.cursor);
  if (after instanceof Refused) return after;
  const limit = asked.limit ?? usualLimit;
  const rows = await caseRows({ context, asked, after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const nextCursor =
    rows.length > limit && last ? writeCaseCursor({ ...last, at: last.at.toString() }) : null;
  return { items: items.map(row => caseView(row, context)), nextCursor };
};

function caseView(row: CaseRow, context: ReadContext): ClauseCase {
  const { subjectId, subjectKind, subjectNo, customerName, branchName, personName, outcome, amount } = row;
  return {
    ...{ subjectId, subjectKind, subjectNo, customerName, branchName, personName, outcome, amount },
    subjectTitle: titleOf(row, context),
    at: row.at.toString(),
    dueAt: row.dueAt?.toString() ?? null,
    explanation: caseWords(row, context),
  };
}

function titleOf(row: CaseRow, { road, actor: { locale } }: ReadContext): string | null {
  if (row.duty === null) return row.formTitle?.[locale] ?? null;
  return dutyName(row.duty, clausesOf(road.regulations.book.edition(row.edition)), locale);
}

function dutyName(duty: string, clauses: ReturnType<typeof clausesOf>, locale: Locale): string {
  const cut = duty.lastIndexOf('/');
  const control = clauses.get(duty.slice(0, cut))?.controls[Number(duty.slice(cut + 1))];
  return control?.kind === 'duty' ? control.name[locale] : duty;
}
