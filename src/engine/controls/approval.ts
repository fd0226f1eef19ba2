import type { Fen } from '#kernel/money.ts';
import type { Scope } from '../expression/expression.ts';
import type { ApprovalControl, ApprovalStep } from '../obligation.ts';
import type { DeadlineControl } from '../regulation.ts';
import type { Value, Values } from '../vocabulary.ts';
import type { Calendars } from './calendars.ts';
import {
  type Condition,
  type ControlPlace,
  checkName,
  checkRoles,
  condition,
  quantity,
} from './condition.ts';
import { compileDeadline, type Deadline } from './deadline.ts';
import { amountFen, percentOf } from './figures.ts';
import type { Gate } from './gate.ts';
import { type Paper, paperNamed, printedName } from './paper.ts';

/** A compiled `approval` control. */
export interface Approval {
  readonly clause: string;
  readonly control: number;
  /** `<clause>/<control>`: by this name events and the state of a subject know it. */
  readonly key: string;
  readonly spec: ApprovalControl;
  /** The form of the pack; undefined where only its printed name is known. */
  readonly paper: Paper | undefined;
  readonly printed: string;
  readonly applies: Condition;
  readonly steps: readonly ChainStep[];
  /** The clocks of its steps; undefined where none has a limit. */
  readonly deadline: Deadline | undefined;
}

export interface ChainStep {
  /** Counted from 1, as in the clause. */
  readonly no: number;
  readonly spec: ApprovalStep;
  /** Percent of the voices that must approve; 0: one is enough. */
  readonly share: number;
  readonly applies: (scope: Scope) => boolean;
}

export function compileApproval(spec: ApprovalControl, place: ControlPlace, calendars: Calendars): Approval {
  const { clause, control } = place;
  const paper = paperNamed(spec.form, place);
  for (const [i, name] of spec.actions.entries()) checkName(place, 'actions', { name, path: `action.${i}` });
  checkRoles(place, spec.askedBy, 'askedBy');
  checkRoles(place, spec.override, 'override');
  const at = { path: 'when', events: [], form: paper?.facts };
  const amount = amountOf(spec, place, paper);
  const steps = spec.chain.map((step, i) => stepOf(step, i, { place, paper, amount }));
  checkReach(spec, steps, place);
  return {
    clause,
    control,
    key: `${clause}/${control}`,
    spec,
    paper,
    printed: printedName(spec.form, paper),
    applies: condition(place, spec.when, at),
    steps,
    deadline: clocksOf(spec, place, calendars),
  };
}

type Quantity = (scope: Scope) => Value;

/** What `above` is compared with: as written, or the only money field of the form. */
function amountOf(
  spec: ApprovalControl,
  place: ControlPlace,
  paper: Paper | undefined,
): Quantity | undefined {
  const written = spec.amount ?? onlyMoneyField(paper);
  if (written !== undefined)
    return quantity(place, written, { path: 'amount', events: [], form: paper?.facts });
  const step = spec.chain.findIndex(({ above }) => above !== undefined);
  if (step < 0) return undefined;
  const expected = { written: 'amount: form.…' };
  place.fault({ path: `chain.${step}.above`, code: 'amount_unsaid', expected });
  return undefined;
}

function onlyMoneyField(paper: Paper | undefined): string | undefined {
  const fields = paper?.spec.fields.filter(({ type }) => type === 'money') ?? [];
  return fields.length === 1 ? `form.${fields[0]?.name}` : undefined;
}

interface Chain {
  readonly place: ControlPlace;
  readonly paper: Paper | undefined;
  readonly amount: Quantity | undefined;
}

function stepOf(spec: ApprovalStep, i: number, { place, paper, amount }: Chain): ChainStep {
  const path = `chain.${i}`;
  checkRoles(place, spec.roles, `${path}.role`);
  const { holds } = condition(place, spec.when, { path: `${path}.when`, events: [], form: paper?.facts });
  const above = spec.above === undefined ? undefined : amountFen(spec.above, place, `${path}.above`);
  return {
    no: i + 1,
    spec,
    share: shareOf(spec, place, path),
    applies: scope => holds(scope) && isAbove(amount, scope, above),
  };
}

function shareOf({ together }: ApprovalStep, place: ControlPlace, path: string): number {
  if (together === 'any') return 0;
  if (together === 'all') return 100;
  const share = percentOf(together.share, place, `${path}.together.share`);
  if (share <= 100) return share;
  place.fault({ path: `${path}.together.share`, code: 'share_impossible', params: { share } });
  return 100;
}

/** An amount that nobody knows is not let pass by those who decide on large ones. */
function isAbove(amount: Quantity | undefined, scope: Scope, above: Fen | undefined): boolean {
  if (above === undefined || !amount) return true;
  const value = amount(scope);
  return typeof value !== 'number' || value > above;
}

/** Small amounts need somebody too. */
function checkReach({ chain }: ApprovalControl, steps: readonly ChainStep[], place: ControlPlace): void {
  const isForLargeOnly = ({ above, when }: ApprovalStep) => above !== undefined && when === undefined;
  if (steps.length === 0 || !chain.every(isForLargeOnly)) return;
  place.fault({ path: 'chain', code: 'small_amounts_left', expected: { word: 'open_step' } });
}

/** One clock for each step that has a limit, from when it is this step's turn until it has decided. */
function clocksOf(spec: ApprovalControl, place: ControlPlace, calendars: Calendars): Deadline | undefined {
  const rows = spec.chain.flatMap(({ within, warn, escalate }, i) =>
    within === undefined ? [] : [{ when: `event.step == ${i + 1}`, limit: within, warn, escalate }],
  );
  const [first] = spec.chain;
  if (rows.length === 0 || !first) return undefined;
  const where = `event.approval == "${place.clause}/${place.control}"`;
  const clock: DeadlineControl = {
    kind: 'deadline',
    name: spec.name,
    holder: first.roles[0] ?? '',
    from: [{ event: 'approval.step_opened', where }],
    to: [{ event: 'approval.step_decided', where }],
    cancel: [{ event: 'approval.ended', where }],
    within: rows,
    time: spec.time,
    warn: [],
    escalate: [],
    again: 'another',
    exactFit: 'closing',
    recalculate: false,
  };
  return compileDeadline(clock, stepPlace(spec, place), calendars);
}

/** Faults of a row of that clock are those of its step. */
function stepPlace({ chain }: ApprovalControl, place: ControlPlace): ControlPlace {
  const timed = chain.flatMap(({ within }, i) => (within === undefined ? [] : i));
  return {
    ...place,
    fault: ({ path, ...fault }) => {
      const [, row = '0', rest = ''] = /^within\.(\d+)\.(?:limit|(.*))$/.exec(path) ?? [];
      place.fault({ ...fault, path: `chain.${timed[Number(row)] ?? 0}.${rest || 'within'}` });
    },
  };
}

/**
 * The gates that it is before its actions. Whether it is needed at all may depend on the form, which no action knows:
 * then it is asked for, and given at once to a form that needs nobody.
 */
export function gatesOf(approval: Approval): Gate[] {
  const { clause, control, key, spec, applies, printed } = approval;
  return spec.actions.map(action => ({
    clause,
    control,
    spec: { action, lift: [], override: spec.override },
    obstacle: { form: printed },
    facts: applies.facts,
    events: applies.events,
    applies: applies.readsForm ? () => true : applies.holds,
    holds: scope => scope.papers?.[key] !== undefined,
  }));
}

/** The steps that decide on a form as it is filled in. */
export function stepsFor(approval: Approval, values: Values, scope: Scope): readonly ChainStep[] {
  const seen = { ...scope, form: values };
  return approval.steps.filter(step => step.applies(seen));
}

/** Whether it must be approved at all. */
export function isNeeded({ applies }: Approval, values: Values, scope: Scope): boolean {
  return applies.holds({ ...scope, form: values });
}
