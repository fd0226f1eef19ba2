import type { ClockView } from '#contract/clock.ts';
import { explain } from '#engine/explain.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Clause } from '#engine/regulation.ts';
import {
  type ExplanationTexts,
  type Rendering,
  renderExplanation,
  renderLimit,
} from '#engine/render-explanation.ts';
import type { Clock, SubjectState } from '#engine/state.ts';
import type { Locale } from '#kernel/locale.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import { textsOf } from '#platform/text/translate.ts';
import { valueWord } from '#platform/text/value-word.ts';
import type { Regulations } from './road.ts';

interface Reading {
  readonly regulations: Regulations;
  readonly locale: Locale;
  readonly now: EpochMs;
  /** IANA zone in which the reader is shown instants. */
  readonly zone: string;
}

/** The clocks of a subject as screens show them: the open ones by their limit, then the ended ones. */
export function clockViews(state: SubjectState, reading: Reading): ClockView[] {
  const views = state.clocks.map(clock => clockView(state, clock, reading));
  return views.toSorted(
    (a, b) => Number(a.stoppedAt !== null) - Number(b.stoppedAt !== null) || compare(a.dueAt, b.dueAt),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function clockView(state: SubjectState, clock: Clock, reading: Reading): ClockView {
  const { regulations, locale, now } = reading;
  const edition = regulations.book.edition(clock.edition);
  const clause = clausesOf(edition).get(clock.clause);
  const control = clause?.controls[clock.control];
  return {
    id: clock.id,
    clause: clock.clause,
    clauseNo: clause?.no ?? clock.clause,
    name: control && 'name' in control ? control.name[locale] : clock.clause,
    status: clock.status,
    risk: riskOf(clock, control?.kind === 'deadline' ? control.warn.length : 0, now),
    startedAt: formatInstant(clock.startedAt),
    dueAt: formatInstant(clock.dueAt),
    stoppedAt: clock.stoppedAt === null ? null : formatInstant(clock.stoppedAt),
    limit: renderLimit(clock.limit, renderingOf(reading)),
    explanation: explanationOf(state, clock, reading),
  };
}

/** How it came to what a clock says, in words. */
export function explanationOf(
  state: SubjectState,
  { id }: Pick<Clock, 'id'>,
  { regulations, locale, zone }: Pick<Reading, 'regulations' | 'locale' | 'zone'>,
): string[] {
  const explanation = explain(regulations.book, state, id);
  if (!explanation) return [];
  return renderExplanation(explanation, renderingOf({ locale, zone }));
}

/** How this reader is told. */
export function renderingOf({ locale, zone }: Pick<Reading, 'locale' | 'zone'>): Rendering {
  return {
    locale,
    zone,
    texts: textsOf(locale, 'explain') as ExplanationTexts,
    word: (of, value) => valueWord(locale, of, value),
  };
}

/** Warnings that have passed leave the clock: fewer than the clause has means that one was given. */
function riskOf(clock: Clock, warnings: number, now: EpochMs): ClockView['risk'] {
  if (clock.stoppedAt !== null || clock.status === 'cancelled' || clock.status === 'paused') return 'none';
  if (clock.status === 'broken' || now > clock.dueAt) return 'overdue';
  const isWarned = clock.warnings.length < warnings || (clock.warnings[0] ?? clock.dueAt) <= now;
  return isWarned ? 'at_risk' : 'none';
}

const clauses = new WeakMap<CompiledRegulation, ReadonlyMap<string, Clause>>();

/** The clauses of an edition by id. */
export function clausesOf(edition: CompiledRegulation): ReadonlyMap<string, Clause> {
  let known = clauses.get(edition);
  if (!known) {
    const all = edition.source.chapters.flatMap(chapter => chapter.clauses);
    known = new Map(all.map(clause => [clause.id, clause]));
    clauses.set(edition, known);
  }
  return known;
}
