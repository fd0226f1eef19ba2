import type { EpochMs } from '#kernel/time.ts';
import type { Draft } from './draft.ts';
import type { Judged, Measured, Outcome } from './effect.ts';
import type { Scope } from './expression/expression.ts';
import type { CompiledRegulation, EventPlan } from './plan.ts';
import type { Clock } from './state.ts';

/** A verdict with the instant whose period it counts in. */
interface Verdict {
  readonly clause: string;
  readonly outcome: Outcome;
  readonly at: EpochMs;
}

/** What a clock has come to so far: kept at its stop, broken from its limit on. */
function verdictOf({ clause, status, stoppedAt, dueAt }: Clock): Verdict | undefined {
  if (status === 'kept') return { clause, outcome: 'kept', at: stoppedAt ?? dueAt };
  return status === 'broken' ? { clause, outcome: 'broken', at: dueAt } : undefined;
}

/** Counts a clock's new verdict for the indicators of its edition, and takes the one before away. */
export function countClock(draft: Draft, was: Clock, is: Clock): void {
  const regulation = draft.book.edition(is.edition);
  if (!regulation.verdicts.has(is.clause)) return;
  const [before, after] = [verdictOf(was), verdictOf(is)];
  if (before) draft.effects.push(...counted(regulation, before, -1));
  if (after) draft.effects.push(...counted(regulation, after, 1));
}

/** What the verdict of a gate or record adds to indicators. */
export function countJudged(regulation: CompiledRegulation, { clause, outcome, at }: Judged): Measured[] {
  return counted(regulation, { clause, outcome, at }, 1);
}

function counted(regulation: CompiledRegulation, verdict: Verdict, amount: 1 | -1): Measured[] {
  const measures = regulation.verdicts.get(verdict.clause) ?? [];
  return measures
    .filter(({ outcomes }) => outcomes.has(verdict.outcome))
    .map(({ clause, control, part }) => ({
      type: 'measured',
      clause,
      control,
      part,
      amount,
      at: verdict.at,
    }));
}

/** Counts an event for the indicators that sum over such events. */
export function measureEvent(draft: Draft, { measures }: EventPlan, scope: Scope, type: string): void {
  for (const { clause, control, part, match, amount } of measures) {
    if (!match.get(type)?.(scope)) continue;
    const added = amount(scope);
    if (typeof added !== 'number' || added === 0) continue;
    draft.effects.push({ type: 'measured', clause, control, part, amount: added, at: scope.at });
  }
}
