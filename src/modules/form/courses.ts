import type { Approval } from '#engine/controls/approval.ts';
import type { ApprovalCourse, Moved, OpenStep } from '#engine/controls/approval-course.ts';
import { submit, withdraw } from '#engine/controls/approval-course.ts';
import { freeSeat } from '#engine/controls/votes.ts';
import type { EngineEvent } from '#engine/event.ts';
import type { Scope } from '#engine/expression/expression.ts';
import type { Values } from '#engine/vocabulary.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Told } from '#road/command.ts';
import type { Declaration } from './declaration.ts';

/** A voice that was handed over. */
export interface Delegation {
  readonly fromPersonId: string;
  readonly toPersonId: string;
}

/** Whose decision a course waits for, and in whose place. */
export interface Pending {
  readonly approval: string;
  readonly personId: string;
  readonly forPersonId: string;
}

/** The step whose turn it is. */
export function openStep({ steps, turn, status }: ApprovalCourse): OpenStep | undefined {
  return status === 'pending' && turn !== null ? steps[turn] : undefined;
}

/** Everybody who may still decide in the open step. Whoever handed the voice over does not any more. */
export function pendingOf(course: ApprovalCourse, delegations: readonly Delegation[]): Pending[] {
  const step = openStep(course);
  if (!step) return [];
  const asked = [...new Set(step.seats.flatMap(({ persons }) => persons))];
  return asked
    .filter(person => freeSeat(step, person) !== undefined)
    .map(forPersonId => ({
      approval: course.approval,
      personId: deputyOf(forPersonId, delegations),
      forPersonId,
    }));
}

function deputyOf(person: string, delegations: readonly Delegation[]): string {
  return delegations.findLast(({ fromPersonId }) => fromPersonId === person)?.toPersonId ?? person;
}

export interface Submission {
  readonly applicant: string;
  readonly roles: readonly string[];
  readonly values: Values;
  readonly scope: Scope;
  readonly holders: (role: string) => readonly string[];
  readonly version: number;
}

export interface Courses {
  readonly courses: readonly ApprovalCourse[];
  readonly events: readonly Told[];
}

/** Begins every approval that clauses demand of this applicant for the form. */
export function beginCourses(declaration: Declaration, submission: Submission): Courses | Refused {
  const { approvals, edition } = declaration;
  const { roles } = submission;
  const asked = approvals.filter(({ spec }) => spec.askedBy.some(role => roles.includes(role)));
  if (approvals.length > 0 && asked.length === 0) return refuse('approval.not_entitled');
  const begun: Moved[] = [];
  for (const approval of asked) {
    const moved = submit(approval, { ...submission, edition });
    if (moved instanceof Refused) return moved;
    begun.push(moved);
  }
  return {
    courses: begun.map(({ course }) => course),
    events: begun.flatMap(({ events }) => events.map(toldOf)),
  };
}

/** One course after a move, in place of what it was. */
export function withMoved(courses: readonly ApprovalCourse[], { course }: Moved): ApprovalCourse[] {
  return courses.map(one => (one.approval === course.approval ? course : one));
}

export function toldOf({ type, data }: EngineEvent): Told {
  return { type, ...(data && { data }) };
}

/** Ends what still goes on, because the form was changed or another approval was refused. */
export function endOthers(
  courses: readonly ApprovalCourse[],
  how: 'changed' | 'refused' | 'returned',
): Courses {
  const ended = courses.filter(({ status }) => status === 'pending');
  return {
    courses: courses.map(course =>
      course.status === 'pending' ? { ...course, status: 'withdrawn' as const, turn: null } : course,
    ),
    events: ended.map(({ approval }) => ({ type: 'approval.ended', data: { approval, how } })),
  };
}

/** Takes back what still goes on; a clause may forbid it. */
export function withdrawAll(
  courses: readonly ApprovalCourse[],
  approvals: ReadonlyMap<string, Approval>,
  { person, at }: { readonly person: string; readonly at: EpochMs },
): Courses | Refused {
  const events: Told[] = [];
  const after: ApprovalCourse[] = [];
  for (const course of courses) {
    const approval = approvals.get(course.approval);
    const moved =
      approval && course.status === 'pending' ? withdraw(approval, course, { person, at }) : undefined;
    if (moved instanceof Refused) return moved;
    after.push(moved?.course ?? course);
    events.push(...(moved?.events ?? []).map(toldOf));
  }
  return { courses: after, events };
}

export type ChainStatus = 'none' | 'pending' | 'approved' | 'refused' | 'returned';

/** What all courses of a form come to together: one refusal or return is enough, an approval needs them all. */
export function statusOf(courses: readonly ApprovalCourse[]): ChainStatus {
  if (courses.some(({ status }) => status === 'refused')) return 'refused';
  if (courses.some(({ status }) => status === 'returned')) return 'returned';
  if (courses.some(({ status }) => status === 'pending')) return 'pending';
  return courses.some(({ steps }) => steps.length > 0) ? 'approved' : 'none';
}

export interface GivenApproval {
  /** In whose name it was given. */
  readonly roles: readonly string[];
  readonly person: string;
  readonly at: EpochMs;
}

/** The approvals that stand on a form: whoever gave one has signed with it. */
export function approvalsIn(courses: readonly ApprovalCourse[]): GivenApproval[] {
  return courses.flatMap(({ steps }) => steps.flatMap(approvalsOf));
}

function approvalsOf({ seats, votes }: OpenStep): GivenApproval[] {
  return votes
    .filter(({ says }) => says === 'approve')
    .map(({ seat, person, at }) => ({ roles: seats[seat]?.role.split(', ') ?? [], person, at }));
}

interface HandingOver {
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly delegations: readonly Delegation[];
  readonly person: string;
}

/** Why somebody may not hand the own voice over; undefined when they may. A voice that was received is not passed on. */
export function mayHandOver(
  courses: readonly ApprovalCourse[],
  { approvals, delegations, person }: HandingOver,
): Refused | undefined {
  const own = courses.filter(course =>
    pendingOf(course, delegations).some(
      ({ personId, forPersonId }) => personId === person && forPersonId === person,
    ),
  );
  if (own.length === 0) return refuse('approval.not_asked');
  const isLet = own.every(course => {
    const step = approvals.get(course.approval)?.steps.find(({ no }) => no === openStep(course)?.no);
    return step?.spec.mayDelegate ?? false;
  });
  return isLet ? undefined : refuse('approval.may_not_delegate');
}
