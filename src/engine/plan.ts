import { type Approval, gatesOf } from './controls/approval.ts';
import type { Calendars } from './controls/calendars.ts';
import type { Charge } from './controls/charge.ts';
import type { Matcher, Test } from './controls/condition.ts';
import type { Consequence } from './controls/consequence.ts';
import type { Deadline } from './controls/deadline.ts';
import type { Duty } from './controls/duty.ts';
import type { Gate } from './controls/gate.ts';
import type { Grading } from './controls/grade.ts';
import type { Guideline } from './controls/guideline.ts';
import type { EventMeasure, Indicator, VerdictMeasure } from './controls/indicator.ts';
import type { Paper } from './controls/paper.ts';
import type { Form } from './controls/record.ts';
import type { Regulation } from './regulation.ts';
import type { Values, Vocabulary } from './vocabulary.ts';

/** What one event type may do to the clocks of a deadline; a role that it does not have is undefined. */
export interface Reaction {
  readonly deadline: Deadline;
  readonly from: Test | undefined;
  readonly to: Test | undefined;
  readonly cancel: Test | undefined;
  readonly pause: Test | undefined;
  readonly resume: Test | undefined;
  readonly reopen: Test | undefined;
}

/** Everything in an edition that one event type may concern. */
export interface EventPlan {
  readonly reactions: readonly Reaction[];
  readonly forms: readonly Form[];
  readonly measures: readonly EventMeasure[];
  readonly triggers: readonly Consequence[];
}

export interface ActionPlan {
  readonly gates: readonly Gate[];
  readonly forms: readonly Form[];
  readonly guidelines: readonly Guideline[];
  /** Approvals that are used up by the action. */
  readonly usedUp: readonly string[];
}

/** An executable edition, indexed so that an event or action that no clause names costs one lookup. */
export interface CompiledRegulation {
  readonly edition: string;
  readonly source: Regulation;
  readonly settings: Values;
  readonly calendars: Calendars;
  /** The words it was compiled with, for explanations. */
  readonly vocabulary: Vocabulary;
  readonly events: ReadonlyMap<string, EventPlan>;
  readonly actions: ReadonlyMap<string, ActionPlan>;
  /** Deadlines by clause, at the index of the control. */
  readonly deadlines: ReadonlyMap<string, readonly (Deadline | undefined)[]>;
  readonly indicators: readonly Indicator[];
  readonly gradings: readonly Grading[];
  readonly guidelines: readonly Guideline[];
  /** Forms of the pack by id. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** By `<clause>/<control>`. */
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly duties: readonly Duty[];
  /** In the order of the document. */
  readonly charges: readonly Charge[];
  /** Sanctions and rewards by `<clause>/<control>`. */
  readonly consequences: ReadonlyMap<string, Consequence>;
  /** Sanctions that a broken occasion of a clause proposes. */
  readonly breaches: ReadonlyMap<string, readonly Consequence[]>;
  /** Which parts of indicators count the verdicts of a clause. */
  readonly verdicts: ReadonlyMap<string, readonly VerdictMeasure[]>;
  /** Facts whose change makes a limit or a grade be worked out again. */
  readonly watched: ReadonlySet<string>;
}

interface EventLists {
  readonly reactions: Reaction[];
  readonly forms: Form[];
  readonly measures: EventMeasure[];
  readonly triggers: Consequence[];
}

interface ActionLists {
  readonly gates: Gate[];
  readonly forms: Form[];
  readonly guidelines: Guideline[];
  readonly usedUp: string[];
}

/** An edition while it is being compiled. */
export interface Plan extends CompiledRegulation {
  readonly events: Map<string, EventLists>;
  readonly actions: Map<string, ActionLists>;
  readonly deadlines: Map<string, (Deadline | undefined)[]>;
  readonly indicators: Indicator[];
  readonly gradings: Grading[];
  readonly guidelines: Guideline[];
  readonly papers: Map<string, Paper>;
  readonly approvals: Map<string, Approval>;
  readonly duties: Duty[];
  readonly charges: Charge[];
  readonly consequences: Map<string, Consequence>;
  readonly breaches: Map<string, Consequence[]>;
  readonly verdicts: Map<string, VerdictMeasure[]>;
  readonly watched: Set<string>;
}

export function emptyPlan(
  head: Pick<Plan, 'edition' | 'source' | 'settings' | 'calendars' | 'vocabulary'>,
): Plan {
  return {
    ...head,
    events: new Map(),
    actions: new Map(),
    deadlines: new Map(),
    indicators: [],
    gradings: [],
    guidelines: [],
    papers: new Map(),
    approvals: new Map(),
    duties: [],
    charges: [],
    consequences: new Map(),
    breaches: new Map(),
    verdicts: new Map(),
    watched: new Set(),
  };
}

export function addDeadline(plan: Plan, deadline: Deadline): void {
  const { from, to, cancel, pause, resume, reopen } = deadline;
  for (const type of typesOf(from, to, cancel, pause, resume, reopen))
    eventLists(plan, type).reactions.push({
      deadline,
      from: from.get(type),
      to: to.get(type),
      cancel: cancel.get(type),
      pause: pause.get(type),
      resume: resume.get(type),
      reopen: reopen.get(type),
    });
  const ofClause = plan.deadlines.get(deadline.clause) ?? [];
  ofClause[deadline.control] = deadline;
  plan.deadlines.set(deadline.clause, ofClause);
  if (deadline.spec.recalculate) for (const fact of deadline.facts) plan.watched.add(fact);
}

export function addGate(plan: Plan, gate: Gate): void {
  actionLists(plan, gate.spec.action).gates.push(gate);
}

export function addForm(plan: Plan, form: Form): void {
  for (const type of typesOf(form.at)) eventLists(plan, type).forms.push(form);
  if (form.spec.blocks !== undefined) actionLists(plan, form.spec.blocks).forms.push(form);
}

export function addIndicator(plan: Plan, indicator: Indicator): void {
  plan.indicators.push(indicator);
  for (const measure of indicator.ofEvents)
    for (const type of typesOf(measure.match)) eventLists(plan, type).measures.push(measure);
  for (const measure of indicator.ofVerdicts)
    for (const clause of measure.clauses)
      plan.verdicts.set(clause, [...(plan.verdicts.get(clause) ?? []), measure]);
}

export function addGrading(plan: Plan, grading: Grading): void {
  plan.gradings.push(grading);
  for (const fact of grading.facts) plan.watched.add(fact);
}

export function addGuideline(plan: Plan, guideline: Guideline): void {
  plan.guidelines.push(guideline);
  const { before } = guideline.spec;
  if (before !== undefined) actionLists(plan, before).guidelines.push(guideline);
}

export function addApproval(plan: Plan, approval: Approval): void {
  plan.approvals.set(approval.key, approval);
  if (approval.deadline) addDeadline(plan, approval.deadline);
  for (const gate of gatesOf(approval)) addGate(plan, gate);
  if (approval.spec.serves === 'one')
    for (const action of approval.spec.actions) actionLists(plan, action).usedUp.push(approval.key);
}

export function addDuty(plan: Plan, duty: Duty): void {
  plan.duties.push(duty);
  addDeadline(plan, duty.deadline);
}

export function addConsequence(plan: Plan, consequence: Consequence): void {
  plan.consequences.set(consequence.key, consequence);
  for (const type of typesOf(consequence.on)) eventLists(plan, type).triggers.push(consequence);
  for (const clause of consequence.breachOf)
    plan.breaches.set(clause, [...(plan.breaches.get(clause) ?? []), consequence]);
}

function typesOf(...matchers: readonly Matcher[]): Set<string> {
  return new Set(matchers.flatMap(matcher => [...matcher.keys()]));
}

function eventLists(plan: Plan, type: string): EventLists {
  const lists = plan.events.get(type) ?? { reactions: [], forms: [], measures: [], triggers: [] };
  plan.events.set(type, lists);
  return lists;
}

function actionLists(plan: Plan, action: string): ActionLists {
  const lists = plan.actions.get(action) ?? { gates: [], forms: [], guidelines: [], usedUp: [] };
  plan.actions.set(action, lists);
  return lists;
}
