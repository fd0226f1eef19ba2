import type { ClauseCase, complianceEndpoints } from '#contract/compliance.ts';
import { Refused } from '#kernel/refusal.ts';
import { translate } from '#platform/text/translate.ts';
import { explanationOf } from '#road/clock-views.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { readCaseCursor, writeCaseCursor } from '../case-cursor.ts';
import { type CaseRow, caseRows } from '../case-rows.ts';

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
  const { subjectId, requestNo, customerName, branchName, personName, outcome, amount } = row;
  return {
    ...{ subjectId, requestNo, customerName, branchName, personName, outcome, amount },
    at: row.at.toString(),
    dueAt: row.dueAt?.toString() ?? null,
    explanation: wordsOf(row, context),
  };
}

function wordsOf(row: CaseRow, context: ReadContext): string[] {
  if (row.isClock) return clockWords(row, context);
  return row.outcome === 'numerator' || row.outcome === 'denominator'
    ? tallyWords(row, context)
    : verdictWords(row, context);
}

function clockWords({ state, tie }: CaseRow, { road, actor, now }: ReadContext): string[] {
  const reading = { regulations: road.regulations, locale: actor.locale, now, zone: road.zone };
  return state ? explanationOf(state, { id: tie }, reading) : [];
}

function verdictWords(
  { outcome, missing, reason }: CaseRow,
  { road, actor: { locale } }: ReadContext,
): string[] {
  const names = missing?.map(name => road.regulations.vocabulary.facts[name]?.meaning[locale] ?? name) ?? [];
  const lacks = names.length > 0 ? [translate(locale, 'compliance:lacks', { facts: names.join(', ') })] : [];
  const given = reason === null ? [] : [translate(locale, 'compliance:reason', { reason })];
  return [translate(locale, `compliance:verdict.${outcome}`), ...lacks, ...given];
}

/** What was counted, or taken away again because a late report withdrew the verdict. */
function tallyWords({ eventType, amount }: CaseRow, { road, actor: { locale } }: ReadContext): string[] {
  const event = road.regulations.vocabulary.events[eventType ?? '']?.meaning[locale] ?? eventType ?? '';
  const key = amount < 0 ? 'compliance:taken_away' : 'compliance:counted';
  return [translate(locale, key, { event, amount: Math.abs(amount) })];
}
