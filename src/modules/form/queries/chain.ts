import type { FormSignature, FormStep, FormVoice } from '#contract/form.ts';
import type { Approval } from '#engine/controls/approval.ts';
import type { ApprovalCourse, OpenStep } from '#engine/controls/approval-course.ts';
import { freeSeat, isCarried, type Seat } from '#engine/controls/votes.ts';
import type { Locale } from '#kernel/locale.ts';
import { formatInstant } from '#kernel/time.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Regulations } from '#road/road.ts';
import { approvalsIn, type Delegation } from '../courses.ts';
import type { StandingForm } from '../standing.ts';

export interface Showing {
  readonly regulations: Regulations;
  readonly locale: Locale;
  /** Names of persons by their id. */
  readonly names: ReadonlyMap<string, string>;
  readonly delegations: readonly Delegation[];
}

/** The steps of a course, those decided, the one whose turn it is, and those to come. */
export function stepsOf(course: ApprovalCourse, showing: Showing): FormStep[] {
  const edition = showing.regulations.book.edition(course.edition);
  const approval = edition.approvals.get(course.approval);
  if (!approval) return [];
  const clauseNo = clausesOf(edition).get(approval.clause)?.no ?? approval.clause;
  return course.steps.map((step, place) => {
    const spot = { place, share: shareOf(approval, step) };
    return {
      version: course.version,
      position: place + 1,
      name: approval.spec.chain[step.no - 1]?.name?.[showing.locale] ?? null,
      clause: approval.clause,
      clauseNo,
      share: spot.share,
      state: stateOf(course, spot),
      decidedAt: decidedAt(course, spot),
      voices: step.seats.map((seat, at) => voiceOf(step, { seat, at }, showing)),
    };
  });
}

interface Spot {
  /** Of the step in its course. */
  readonly place: number;
  readonly share: number;
}

function shareOf({ steps }: Approval, { no }: OpenStep): number {
  return steps.find(step => step.no === no)?.share ?? 0;
}

function stateOf({ steps, turn, status }: ApprovalCourse, { place, share }: Spot): FormStep['state'] {
  if (status === 'approved') return 'approved';
  if (turn !== null) return place < turn ? 'approved' : place === turn ? 'open' : 'waiting';
  const last = steps.findLastIndex(({ votes }) => votes.length > 0);
  if (place < last) return 'approved';
  if (place > last) return 'ended';
  if (status === 'refused' || status === 'returned') return status;
  const step = steps[place];
  return step && isCarried(step, { share }) ? 'approved' : 'ended';
}

function decidedAt(course: ApprovalCourse, spot: Spot): string | null {
  const state = stateOf(course, spot);
  const last = course.steps[spot.place]?.votes.at(-1);
  return last && (state === 'approved' || state === 'refused' || state === 'returned')
    ? formatInstant(last.at)
    : null;
}

function voiceOf(
  step: OpenStep,
  { seat, at }: { readonly seat: Seat; readonly at: number },
  { names, delegations }: Showing,
): FormVoice {
  const vote = step.votes.find(one => one.seat === at);
  const [only, ...others] = seat.persons;
  const person = vote?.for ?? (others.length === 0 ? only : undefined);
  const deputy = delegations.findLast(({ fromPersonId }) => fromPersonId === person);
  const isHandedOver = vote ? vote.for !== vote.person : deputy !== undefined;
  return {
    role: seat.role,
    personName: vote ? nameOf(names, vote.person) : asked(step, seat, { names, delegations }),
    delegatedByName: isHandedOver && person !== undefined ? nameOf(names, person) : null,
    decision: vote?.says ?? null,
    comment: vote?.reason ?? null,
    decidedByName: vote ? nameOf(names, vote.person) : null,
    decidedAt: vote ? formatInstant(vote.at) : null,
  };
}

/** Names of those any of whom may use the voice. */
function asked(
  step: OpenStep,
  { persons }: Seat,
  { names, delegations }: Pick<Showing, 'names' | 'delegations'>,
) {
  const free = persons.filter(person => freeSeat(step, person) !== undefined);
  const deputies = free.map(
    person => delegations.findLast(({ fromPersonId }) => fromPersonId === person)?.toPersonId ?? person,
  );
  return [...new Set(deputies)].map(id => nameOf(names, id)).join(' / ');
}

function nameOf(names: ReadonlyMap<string, string>, id: string): string {
  return names.get(id) ?? id;
}

/** The signatures on a form and those still to come; who approved has signed with that. */
export function signaturesFor(
  { declaration, signatures, courses }: StandingForm,
  names: ReadonlyMap<string, string>,
): FormSignature[] {
  const approvals = approvalsIn(courses);
  return declaration.paper.spec.signedBy.map(role => {
    const given = signatures.find(signature => signature.role === role);
    const approval = given ? undefined : approvals.find(({ roles }) => roles.includes(role));
    return {
      role,
      signedByName: given?.signedByName ?? (approval ? nameOf(names, approval.person) : null),
      signedAt: given?.signedAt.toString() ?? (approval ? formatInstant(approval.at) : null),
      fileId: given?.fileId ?? null,
      isByApproval: approval !== undefined,
    };
  });
}

/** Ids of all who are named in courses. */
export function personsIn(courses: readonly ApprovalCourse[], delegations: readonly Delegation[]): string[] {
  const seats = courses.flatMap(({ steps }) =>
    steps.flatMap(step => step.seats.flatMap(seat => seat.persons)),
  );
  const votes = courses.flatMap(({ steps }) =>
    steps.flatMap(step => step.votes.flatMap(v => [v.person, v.for])),
  );
  return [...new Set([...seats, ...votes, ...delegations.map(({ toPersonId }) => toPersonId)])];
}
