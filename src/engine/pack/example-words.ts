import { fenPerYuan, parseYuan } from '#kernel/money.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Book } from '../compile.ts';
import type { Base } from '../conduct.ts';
import { calendarFor } from '../controls/calendars.ts';
import { chargeOf, type Tariff } from '../controls/charge.ts';
import { type Consequence, namesCause } from '../controls/consequence.ts';
import { type Case, type Measure, measureOf, type Prior } from '../controls/measure-of.ts';
import { occasionsOf } from '../controls/occasions.ts';
import type { Effect, Finding } from '../effect.ts';
import type { SubjectState } from '../state.ts';
import { type ChargeWords, type Example, type Expectation, exampleEdition, instantOf } from './examples.ts';

/** An instant as people write it in examples. */
export function localTime(at: EpochMs, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return local.toString({ smallestUnit: local.second === 0 ? 'minute' : 'second' }).replace('T', ' ');
}

/** The occasions of the clause's duties in the period of the example. */
export function occasionsIn(
  book: Book,
  { clause, circumstances: { period }, facts }: Example,
  zone: string,
): NonNullable<Expectation['occasions']> {
  if (!period) return [];
  const { duties, calendars } = book.edition(exampleEdition);
  const [from, to] = [instantOf(period.from, zone), instantOf(period.to, zone)];
  const calendar = calendarFor(calendars, facts);
  return duties
    .filter(duty => duty.clause === clause)
    .flatMap(duty => occasionsOf(duty, calendar, from, to))
    .map(({ period: name, dueAt }) => ({ period: name, due: localTime(dueAt, zone) }));
}

/** Who pays for what by the clause of the example, where it is the one that decides. */
export function chargedIn(
  book: Book,
  { clause, attempt }: Example,
  { facts, seen, grades, at }: SubjectState,
): 'none' | ChargeWords {
  const regulation = book.edition(exampleEdition);
  const { settings } = regulation;
  const known = { ...facts, ...attempt?.facts };
  const charged = chargeOf(regulation, { facts: known, event: undefined, seen, grades, settings, at });
  if (charged?.clause !== clause) return 'none';
  const { payers, parts, labour, travel } = charged;
  const [only, ...others] = payers;
  const shares = payers.map(({ payer, percent }) => `${payer} ${percent}`).join(' + ');
  return {
    payer: only && others.length === 0 ? only.payer : shares,
    parts: tariffWords(parts),
    labour: tariffWords(labour),
    ...(travel && { travel: tariffWords(travel) }),
  };
}

function tariffWords(tariff: Tariff): string {
  switch (tariff.by) {
    case 'yuan':
      return `${tariff.fen / fenPerYuan} yuan per ${tariff.per}`;
    case 'percent':
      return `${tariff.percent}% of ${tariff.of}`;
    default:
      return tariff.by;
  }
}

interface Findings {
  readonly effects: readonly Effect[];
  readonly zone: string;
}

/** What the clause found, or a person reports by it, and what the last of it comes to. */
export function findingsIn(
  book: Book,
  example: Example,
  { effects, zone }: Findings,
): Required<Pick<Expectation, 'violations' | 'merits' | 'measures'>> {
  const violations = [
    ...standing(effects, 'violation_found'),
    ...reported(book, example, { kind: 'sanction', zone }),
  ];
  const merits = [...standing(effects, 'merit_found'), ...reported(book, example, { kind: 'reward', zone })];
  const last = [...merits, ...violations].at(-1);
  return {
    violations: violations.length,
    merits: merits.length,
    measures: last ? measuresOf(book, example, { found: last, zone }) : [],
  };
}

type Occasion = Pick<Finding, 'clause' | 'control'> & Case['finding'];

/** By id, the latest telling of each, without those taken back. */
function standing(effects: readonly Effect[], type: 'violation_found' | 'merit_found'): readonly Occasion[] {
  const found = new Map<string, Finding>();
  for (const effect of effects) {
    if (effect.type === type) found.set(effect.id, effect);
    else if (effect.type === 'violation_withdrawn') found.delete(effect.id);
  }
  return [...found.values()];
}

/** A report knows nothing of facts, as in the product: rows with a condition do not hold for it. */
function reported(
  book: Book,
  { clause, circumstances: { report } }: Example,
  { kind, zone }: { readonly kind: Consequence['spec']['kind']; readonly zone: string },
): readonly Occasion[] {
  if (!report) return [];
  const told = { at: instantOf(report.at, zone), grounds: {}, lateMs: null, units: null };
  return [...book.edition(exampleEdition).consequences.values()]
    .filter(({ spec, ...own }) => own.clause === clause && spec.kind === kind)
    .filter(({ spec }) => namesCause(spec, report.cause))
    .map(({ control }) => ({ clause, control, ...told }));
}

function measuresOf(
  book: Book,
  { circumstances: { prior = 0, bases = {} } }: Example,
  { found, zone }: { readonly found: Occasion; readonly zone: string },
): string[] {
  const { consequences, settings } = book.edition(exampleEdition);
  const consequence = consequences.get(`${found.clause}/${found.control}`);
  if (!consequence) return [];
  const known = Object.entries(bases).map(([base, yuan]) => [base, parseYuan(yuan) ?? 0]);
  const amounts: Readonly<Partial<Record<Base, number>>> = Object.fromEntries(known);
  const priors = priorsOf(prior, found.at, zone);
  return measureOf(consequence, { finding: found, priors, bases: amounts, zone, settings }).map(measureWords);
}

function priorsOf(prior: NonNullable<Example['circumstances']['prior']>, at: EpochMs, zone: string): Prior[] {
  if (typeof prior === 'number') return Array.from({ length: prior }, () => ({ at, fen: 0 }));
  return prior.map(one =>
    typeof one === 'string'
      ? { at: instantOf(one, zone), fen: 0 }
      : { at: instantOf(one.at, zone), fen: parseYuan(one.amount) ?? 0 },
  );
}

/** `criticism + deduction, 200 yuan`; `points, 2 points`; `deduction, 50-100 yuan`; `deduction, as decided`. */
function measureWords(measure: Measure): string {
  const { measures, points, days } = measure;
  return [
    measures.join(' + '),
    ...amountWords(measure),
    ...(points > 0 ? [`${points} points`] : []),
    ...(days > 0 ? [`${days} days`] : []),
  ].join(', ');
}

function amountWords({ terms, fromFen, toFen }: Measure): string[] {
  if (terms.length === 0) return [];
  if (fromFen === null || toFen === null)
    return [terms.some(({ by }) => by === 'decided') ? 'as decided' : 'amount unknown'];
  const [from, to] = [fromFen / fenPerYuan, toFen / fenPerYuan];
  return [from === to ? `${to} yuan` : `${from}-${to} yuan`];
}
