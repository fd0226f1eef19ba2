import type { LocalText } from '#kernel/locale.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Book } from './compile.ts';
import type { Gate } from './controls/gate.ts';
import type { Form } from './controls/record.ts';
import type { Effect, Judged } from './effect.ts';
import type { Scope } from './expression/expression.ts';
import { isJudgedByAction, judgeForm, judgeGate } from './judge.ts';
import { countJudged } from './measure.ts';
import type { SubjectState } from './state.ts';
import type { Values } from './vocabulary.ts';

/** Something that a person wants to do. */
export interface Attempt {
  readonly action: string;
  readonly at: EpochMs;
  /** The actor's roles. */
  readonly roles: readonly string[];
  /** Facts as they will be when the action is done, laid over those of the subject. */
  readonly facts?: Values;
  /** An authorised person's word that it may pass all the same. */
  readonly override?: { readonly roles: readonly string[]; readonly reason: string };
}

/** A refusal by a clause, with what the person is told and who may let it pass. */
export interface ClauseRefusal extends Refusal {
  readonly code:
    | 'clause.gate'
    | 'clause.approval_missing'
    | 'clause.record_incomplete'
    | 'clause.override_denied';
  readonly clause: string;
  readonly control: number;
  /** A gate's own words; null for a record or an approval. */
  readonly obstacle: LocalText | null;
  /** Roles that may override it, giving a reason. */
  readonly overridableBy: readonly string[];
  /** Facts that a record lacks, and the form where that was not filed. */
  readonly missing: readonly string[];
  /** What that form is called. */
  readonly formTitle?: LocalText;
}

export type Permission =
  /** `passed`: the verdicts of the gates, and what they add to indicators. */
  | { readonly allowed: true; readonly passed: readonly Effect[] }
  | { readonly allowed: false; readonly refusals: readonly ClauseRefusal[] };

/** Asks the gates, and the records that block, whether an action may be done now. */
export function permit(book: Book, state: SubjectState, attempt: Attempt): Permission {
  const regulation = book.edition(state.edition);
  const plan = regulation.actions.get(attempt.action);
  if (!plan) return { allowed: true, passed: [] };
  const scope = scopeOf(state, attempt, regulation.settings);
  const refusals: ClauseRefusal[] = [];
  const passed: Judged[] = [];
  for (const gate of plan.gates) {
    const judged = judgeGate(gate, scope, tested => mayOverride(tested, attempt));
    if (judged?.outcome === 'broken') refusals.push(gateRefusal(gate, attempt));
    else if (judged) passed.push(judged);
  }
  for (const form of plan.forms) {
    const judged = judgeForm(form, scope);
    if (judged?.outcome === 'broken') refusals.push(formRefusal(form, judged));
    else if (judged && isJudgedByAction(form)) passed.push(judged);
  }
  if (refusals.length > 0) return { allowed: false, refusals };
  return { allowed: true, passed: passed.flatMap(judged => [judged, ...countJudged(regulation, judged)]) };
}

function scopeOf({ facts, seen, grades, papers }: SubjectState, attempt: Attempt, settings: Values): Scope {
  const overlaid = attempt.facts ? { ...facts, ...attempt.facts } : facts;
  const { at, roles } = attempt;
  return { facts: overlaid, event: undefined, seen, grades, settings, at, roles, papers };
}

function mayOverride(gate: Gate, { override }: Attempt): boolean {
  if (!override || override.reason.trim() === '') return false;
  return override.roles.some(role => gate.spec.override.includes(role));
}

function gateRefusal({ clause, control, spec, obstacle }: Gate, { override }: Attempt): ClauseRefusal {
  const { lift, override: overridableBy } = spec;
  const common = { clause, control, lift, overridableBy, missing: [] };
  const isDenied = override !== undefined;
  if ('form' in obstacle) {
    const code = isDenied ? 'clause.override_denied' : 'clause.approval_missing';
    return { ...common, code, params: { form: obstacle.form }, obstacle: null };
  }
  return { ...common, code: isDenied ? 'clause.override_denied' : 'clause.gate', obstacle };
}

function formRefusal({ clause, control, spec, title }: Form, { missing }: Judged): ClauseRefusal {
  return {
    code: 'clause.record_incomplete',
    clause,
    control,
    params: { missing: missing.join(', ') },
    obstacle: null,
    lift: spec.lift,
    overridableBy: [],
    missing,
    ...(title && { formTitle: title }),
  };
}
