import { replaceClock } from './clocks.ts';
import { isDormant, isOpen, recalculate } from './controls/clock.ts';
import { type Grading, gradeOf } from './controls/grade.ts';
import { toldOverdue } from './controls/terms.ts';
import { type Draft, deadlineOf, scopeOf } from './draft.ts';
import type { EngineEvent } from './event.ts';
import type { Scope } from './expression/expression.ts';
import type { Clock } from './state.ts';

/** What is new since the last event, for all that is worked out from it. */
export interface Changes {
  readonly facts: ReadonlySet<string>;
  readonly event: EngineEvent;
  /** Nothing had happened to the subject before, or not under this edition. */
  readonly isFirst: boolean;
}

/** Gives grades anew where their facts changed; answers which clauses grade otherwise now. */
export function regrade(draft: Draft, { facts, event, isFirst }: Changes): ReadonlySet<string> {
  let regraded: Set<string> | undefined;
  for (const grading of draft.book.edition(draft.edition).gradings) {
    if (!isFirst && !isConcerned(grading, facts, event)) continue;
    const grade = gradeOf(grading, scopeOf(draft, event));
    if (grade === undefined || grade === draft.grades[grading.clause]) continue;
    draft.grades = { ...draft.grades, [grading.clause]: grade };
    draft.effects.push({ type: 'graded', clause: grading.clause, control: grading.control, grade });
    regraded = (regraded ?? new Set()).add(grading.clause);
  }
  return regraded ?? none;
}

const none: ReadonlySet<string> = new Set();

function isConcerned(grading: Grading, facts: ReadonlySet<string>, event: EngineEvent): boolean {
  if (grading.events.size > 0 && grading.events.has(event.type)) return true;
  return facts.size > 0 && !grading.facts.isDisjointFrom(facts);
}

/** Works out again the limits of open clocks whose table reads a fact or a grade that changed. */
export function recalculateClocks(draft: Draft, changed: Changes, regraded: ReadonlySet<string>): void {
  const { clocks } = draft;
  for (let i = 0; i < clocks.length; i++) {
    const clock = clocks[i];
    if (!clock || !(isOpen(clock) || isDormant(clock))) continue;
    const { spec, facts, grades } = deadlineOf(draft.book.edition(clock.edition), clock);
    if (!spec.recalculate) continue;
    if (facts.some(fact => changed.facts.has(fact)) || grades.some(clause => regraded.has(clause)))
      renew(draft, i, { clock, scope: scopeOf(draft, changed.event, clock.edition) });
  }
}

function renew(draft: Draft, index: number, { clock, scope }: { clock: Clock; scope: Scope }): void {
  const deadline = deadlineOf(draft.book.edition(clock.edition), clock);
  const renewed = recalculate(deadline, clock, scope);
  if (renewed.band < 0 && clock.band >= 0) draft.effects.push({ type: 'clock_cancelled', clock: renewed });
  if (renewed.band >= 0 && differs(clock, renewed))
    draft.effects.push({ type: 'clock_recalculated', clock: renewed, before: clock.dueAt });
  if (renewed.noticedAt !== null && clock.noticedAt === null)
    draft.effects.push({ type: 'clock_overdue', clock: renewed, roles: toldOverdue(deadline, renewed) });
  replaceClock(draft, index, renewed);
}

function differs(before: Clock, after: Clock): boolean {
  return before.dueAt !== after.dueAt || before.band !== after.band || before.calendar !== after.calendar;
}
