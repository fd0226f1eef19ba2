import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { EngineEvent } from '../event.ts';
import type { Scope } from '../expression/expression.ts';
import type { Values } from '../vocabulary.ts';
import { type Approval, type ChainStep, isNeeded, stepsFor } from './approval.ts';
import { blanksOf } from './paper.ts';
import { freeSeat, isCarried, isLost, type Seat, seatsOf, type Vote } from './votes.ts';

/** How one application goes its way. Plain data, kept beside the form: the same decisions give the same course. */
export interface ApprovalCourse {
  /** `<clause>/<control>` in the edition under which it was asked for. */
  readonly approval: string;
  readonly edition: string;
  readonly status: 'pending' | 'returned' | 'approved' | 'refused' | 'withdrawn';
  /** Id of the person. */
  readonly applicant: string;
  /** The version of the form that is decided on. Changed, it begins a new course, on which nobody has decided yet. */
  readonly version: number;
  /** The form as it was submitted. It is on these values that is decided. */
  readonly values: Values;
  readonly steps: readonly OpenStep[];
  /** Index of the step whose turn it is; null when it is nobody's. */
  readonly turn: number | null;
}

export interface OpenStep {
  /** Of the clause, counted from 1. */
  readonly no: number;
  readonly seats: readonly Seat[];
  readonly votes: readonly Vote[];
}

/** What became of it, with the events to append to the subject's log. */
export interface Moved {
  readonly course: ApprovalCourse;
  readonly events: readonly EngineEvent[];
}

export interface Application {
  readonly applicant: string;
  /** The applicant's. */
  readonly roles: readonly string[];
  readonly values: Values;
  /** What is known of the subject. */
  readonly scope: Scope;
  readonly edition: string;
  /** Of the form, counted from 1. */
  readonly version: number;
  /** Ids of the persons who hold a role now. */
  readonly holders: (role: string) => readonly string[];
}

/**
 * Submits a form. Refuses who may not ask for it, a form that is not complete, and one on which nobody would decide:
 * a chain that leaves no step, a step that only the applicant could decide.
 */
export function submit(approval: Approval, application: Application): Moved | Refused {
  const { roles, values, scope } = application;
  if (!approval.spec.askedBy.some(role => roles.includes(role))) return refuse('approval.not_entitled');
  const blanks = approval.paper ? blanksOf(approval.paper, values, scope) : [];
  const [blank] = blanks;
  if (blank)
    return refuse('form.incomplete', {
      field: blank.field,
      params: { fields: blanks.map(({ field }) => field).join(', ') },
    });
  const opened = openChain(approval, application);
  return 'refusals' in opened ? opened : begun(approval, application, opened);
}

function openChain(approval: Approval, application: Application): readonly OpenStep[] | Refused {
  const { values, scope, holders, applicant } = application;
  if (!isNeeded(approval, values, scope)) return [];
  const steps = stepsFor(approval, values, scope);
  if (steps.length === 0) return refuse('approval.no_step', { clause: approval.clause });
  const opened = steps.map(step => ({ no: step.no, seats: seatsOf(step, holders, applicant), votes: [] }));
  const empty = opened.find(
    ({ seats }) => seats.length === 0 || seats.some(({ persons }) => persons.length === 0),
  );
  return empty ? refuse('approval.nobody', { params: { step: empty.no } }) : opened;
}

function begun(approval: Approval, application: Application, steps: readonly OpenStep[]): Moved {
  const { applicant, values, edition, version, scope } = application;
  const [first] = steps;
  const course = {
    approval: approval.key,
    edition,
    applicant,
    version,
    values,
    steps,
  };
  if (!first)
    return { course: { ...course, status: 'approved', turn: null }, events: [approved(approval, scope.at)] };
  return { course: { ...course, status: 'pending', turn: 0 }, events: [turn(approval, scope.at, first.no)] };
}

export interface Decision {
  /** Id of the person who decides. */
  readonly person: string;
  /** For whom, where it was delegated. */
  readonly for?: string;
  readonly says: 'approve' | 'refuse' | 'return';
  readonly reason?: string;
  /** The version that the person has read. */
  readonly version: number;
  readonly at: EpochMs;
}

/**
 * Decides in the step whose turn it is. Refuses the applicant, who was not asked, a second decision of the same
 * person, one on another version than the present, and a refusal or return without a reason.
 */
export function decide(approval: Approval, course: ApprovalCourse, decision: Decision): Moved | Refused {
  const step = course.turn === null ? undefined : course.steps[course.turn];
  if (course.status !== 'pending' || !step) return refuse('approval.ended');
  if (decision.version !== course.version) return refuse('approval.changed');
  if (decision.person === course.applicant) return refuse('approval.own');
  const spec = approval.steps.find(({ no }) => no === step.no);
  if (!spec) return refuse('approval.ended');
  const seat = seatFor(decision, step, spec);
  return typeof seat === 'number' ? decided(approval, course, { step, spec, decision, seat }) : seat;
}

function seatFor(decision: Decision, step: OpenStep, { spec }: ChainStep): number | Refused {
  const voice = decision.for ?? decision.person;
  if (decision.for !== undefined && !spec.mayDelegate) return refuse('approval.may_not_delegate');
  if (!step.seats.some(({ persons }) => persons.includes(voice))) return refuse('approval.not_asked');
  if (decision.says !== 'approve' && (decision.reason ?? '').trim() === '')
    return refuse('approval.reason_missing', { field: 'reason' });
  return freeSeat(step, voice) ?? refuse('approval.decided_already');
}

interface Turn {
  readonly step: OpenStep;
  readonly spec: ChainStep;
  readonly decision: Decision;
  readonly seat: number;
}

function decided(approval: Approval, course: ApprovalCourse, { step, spec, decision, seat }: Turn): Moved {
  const { says, at, person, reason = null } = decision;
  const vote: Vote = { person, for: decision.for ?? person, seat, says, at, reason };
  const now = { ...step, votes: [...step.votes, vote] };
  const steps = course.steps.map(one => (one.no === step.no ? now : one));
  const moved = { ...course, steps };
  if (says === 'return') return over(approval, { ...moved, status: 'returned' }, { step: now, at, says });
  if (isLost(now, spec))
    return over(approval, { ...moved, status: 'refused' }, { step: now, at, says: 'refuse' });
  if (!isCarried(now, spec)) return { course: moved, events: [] };
  return advanced(approval, moved, { no: step.no, at });
}

interface Over {
  readonly step: OpenStep;
  readonly at: EpochMs;
  readonly says: 'refuse' | 'return';
}

function over(approval: Approval, course: ApprovalCourse, { step, at, says }: Over): Moved {
  const how = says === 'return' ? 'returned' : 'refused';
  return {
    course: { ...course, turn: null },
    events: [stepDecided(approval, at, { step: step.no, decision: says }), ended(approval, at, how)],
  };
}

function advanced(
  approval: Approval,
  course: ApprovalCourse,
  { no, at }: { readonly no: number; readonly at: EpochMs },
): Moved {
  const next = (course.turn ?? 0) + 1;
  const following = course.steps[next];
  const done = stepDecided(approval, at, { step: no, decision: 'approve' });
  if (!following)
    return { course: { ...course, status: 'approved', turn: null }, events: [done, approved(approval, at)] };
  return { course: { ...course, turn: next }, events: [done, turn(approval, at, following.no)] };
}

/** Takes an application back before it is decided; only the applicant may, and only where the clause lets it. */
export function withdraw(
  approval: Approval,
  course: ApprovalCourse,
  { person, at }: { readonly person: string; readonly at: EpochMs },
): Moved | Refused {
  if (course.status !== 'pending' && course.status !== 'returned') return refuse('approval.ended');
  if (person !== course.applicant || !approval.spec.mayWithdraw) return refuse('approval.may_not_withdraw');
  const events = course.status === 'pending' ? [ended(approval, at, 'withdrawn')] : [];
  return { course: { ...course, status: 'withdrawn', turn: null }, events };
}

function turn({ key }: Approval, at: EpochMs, step: number): EngineEvent {
  return { type: 'approval.step_opened', at, data: { approval: key, step } };
}

function stepDecided(
  { key }: Approval,
  at: EpochMs,
  { step, decision }: { readonly step: number; readonly decision: Decision['says'] },
): EngineEvent {
  return { type: 'approval.step_decided', at, data: { approval: key, step, decision } };
}

function approved({ key }: Approval, at: EpochMs): EngineEvent {
  return { type: 'approval.approved', at, data: { approval: key } };
}

function ended(
  { key }: Approval,
  at: EpochMs,
  how: 'refused' | 'returned' | 'withdrawn' | 'changed',
): EngineEvent {
  return { type: 'approval.ended', at, data: { approval: key, how } };
}
