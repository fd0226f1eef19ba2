import type { Measure, Term } from '#engine/controls/measure-of.ts';
import { explainFinding } from '#engine/explain-effect.ts';
import type { DueProcess } from '#engine/regulation.ts';
import { renderFinding } from '#engine/render-effect.ts';
import { renderLimit } from '#engine/render-explanation.ts';
import { instantText } from '#engine/rendering.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Fen } from '#kernel/money.ts';
import { translate } from '#platform/text/translate.ts';
import { renderingOf } from '#road/clock-views.ts';
import type { Clause } from './ground.ts';
import type { CaseRow } from './store.ts';

type Params = Readonly<Record<string, string | number>>;

const sayer =
  (locale: Locale) =>
  (key: string, params: Params = {}) =>
    translate(locale, `conduct:${key}`, params);

/** Yuan as people write them: 50 or 12.50. */
export function yuanText(fen: Fen): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

interface Telling {
  readonly clause: Clause;
  readonly locale: Locale;
  readonly zone: string;
}

/** What was found, in words: what happened, when, how late, by which facts. */
export function findingWords({ finding }: CaseRow, { clause, locale, zone }: Telling): string[] {
  const say = sayer(locale);
  const rendering = renderingOf({ locale, zone });
  const { at, cause, units } = finding;
  const found = cause
    ? renderFinding(explainFinding(clause.regulation, { ...finding, cause }), rendering)
    : [say('found_at', { when: instantText(at, rendering) }), say('by_report')];
  return [...found, ...(units === null ? [] : [say('units', { units })])];
}

/** How a measure was worked out, term by term. */
export function measureWords(measure: Measure, locale: Locale): string[] {
  const say = sayer(locale);
  const { count, fromCount, window, terms, per, units, toFen, cappedFrom, points, days } = measure;
  const windowText = window.startsWith('last ')
    ? say('window.last', {
        span: renderLimit(window.slice('last '.length), renderingOf({ locale, zone: 'UTC' })),
      })
    : say(`window.${window}`);
  return [
    say('counted', { count, fromCount, window: windowText }),
    ...terms.map(term => termWords(term, say)),
    ...(per === 'time' || units === null ? [] : [say('times_units', { units, per: say(`per.${per}`) })]),
    ...(cappedFrom === null || toFen === null
      ? []
      : [say('capped', { from: yuanText(cappedFrom), to: yuanText(toFen) })]),
    ...(points > 0 ? [say('points', { points })] : []),
    ...(days > 0 ? [say('days', { days })] : []),
  ];
}

function termWords(term: Term, say: ReturnType<typeof sayer>): string {
  switch (term.by) {
    case 'fixed':
      return say('term.fixed', { yuan: yuanText(term.fen) });
    case 'range':
      return say('term.range', { from: yuanText(term.from), to: yuanText(term.to) });
    case 'decided':
      return say('term.decided');
    case 'percent': {
      const { percent, of, base, fen } = term;
      const params = { percent, base: say(`base.${of}`) };
      if (base === null || fen === null) return say('term.percent_unknown', params);
      return say('term.percent', { ...params, baseYuan: yuanText(base), yuan: yuanText(fen) });
    }
  }
}

/** The due process as a list of sentences. */
export function processWords(
  process: DueProcess,
  { locale, zone }: Pick<Telling, 'locale' | 'zone'>,
): string[] {
  const say = sayer(locale);
  const span = (limit: string) => renderLimit(limit, renderingOf({ locale, zone }));
  const roles = (names: readonly string[]) =>
    names.map(name => translate(locale, `common:role.${name}`)).join(say('and'));
  const { verifiedBy, hearingWithin, servedWithin, appealWithin, witnesses, expiresAfter } = process;
  return [
    ...(verifiedBy.length > 0 ? [say('process.verified', { roles: roles(verifiedBy) })] : []),
    ...(process.educationFirst ? [say('process.education')] : []),
    say('process.proposed', { roles: roles(process.proposedBy) }),
    say('process.confirmed', { roles: roles(process.confirmedBy) }),
    ...(hearingWithin === null ? [] : [say('process.heard', { limit: span(hearingWithin) })]),
    say('process.decided', { roles: roles(process.decidedBy) }),
    ...(servedWithin === null ? [] : [say('process.served', { limit: span(servedWithin) })]),
    ...(process.signedByPerson ? [say('process.signed', { witnesses })] : []),
    appealWithin === null
      ? say('process.no_appeal')
      : say('process.appeal', {
          limit: span(appealWithin),
          roles: roles(process.appealTo),
          answer: span(process.answerWithin),
        }),
    ...(process.payroll === 'none' ? [] : [say(`process.payroll_${process.payroll}`)]),
    ...(process.paidInto ? [say('process.paid_into', { fund: process.paidInto[locale] })] : []),
    ...(expiresAfter === 'forever' ? [] : [say('process.expires', { span: span(expiresAfter) })]),
  ];
}
