import type { Charged } from '#engine/controls/charge.ts';
import type { Values } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { hasText, translate } from '#platform/text/translate.ts';
import { explanationOf } from '#road/clock-views.ts';
import type { ReadContext } from '#road/route.ts';
import type { CaseRow } from './case-rows.ts';

/** Why a row counts as it does, in the reader's language. */
export function caseWords(row: CaseRow, context: ReadContext): string[] {
  return [...wordsOf(row, context), ...excusalWords(row, context.actor.locale)];
}

function wordsOf(row: CaseRow, context: ReadContext): string[] {
  const { locale } = context.actor;
  switch (row.source) {
    case 'clock':
      return clockWords(row, context);
    case 'verdict':
      return verdictWords(row, context);
    case 'tally':
      return tallyWords(row, context);
    case 'conduct':
      return [
        translate(locale, 'compliance:stands', { status: translate(locale, `conduct:status.${row.reason}`) }),
      ];
    case 'charge':
      return chargeWords(row, locale);
  }
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
  const judged = outcome === 'excused' ? 'broken' : outcome;
  return [translate(locale, `compliance:verdict.${judged}`), ...lacks, ...given];
}

/** What was counted, or taken away again because a late report withdrew the verdict. */
function tallyWords({ eventType, amount }: CaseRow, { road, actor: { locale } }: ReadContext): string[] {
  const event = road.regulations.vocabulary.events[eventType ?? '']?.meaning[locale] ?? eventType ?? '';
  const key = amount < 0 ? 'compliance:taken_away' : 'compliance:counted';
  return [translate(locale, key, { event, amount: Math.abs(amount) })];
}

function chargeWords({ reason }: CaseRow, locale: Locale): string[] {
  if (reason === null) return [];
  const { payers } = JSON.parse(reason) as Pick<Charged, 'payers'>;
  const shares = payers.map(({ payer, percent }) =>
    translate(locale, 'charge:share', { payer: translate(locale, `charge:payer.${payer}`), percent }),
  );
  return [translate(locale, 'compliance:paid_by', { payers: shares.join('; ') })];
}

/** Who excused it, why, and in which case of conduct. */
function excusalWords({ excusedBy, excusal }: CaseRow, locale: Locale): string[] {
  if (excusedBy === null || excusal === null) return [];
  return [
    translate(locale, 'compliance:excused', {
      name: excusedBy,
      reason: excuseName(excusal, locale),
      conductNo: String(excusal.conduct_no ?? ''),
    }),
  ];
}

function excuseName({ excuse }: Values, locale: Locale): string {
  const key = `conduct:excuse.${excuse}`;
  return hasText(locale, key) ? translate(locale, key) : String(excuse);
}
