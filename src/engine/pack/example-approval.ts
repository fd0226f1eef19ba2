import type { Refused } from '#kernel/refusal.ts';
import { apply } from '../apply.ts';
import type { Book } from '../compile.ts';
import type { Approval } from '../controls/approval.ts';
import { type ApprovalCourse, decide, type Moved, submit, withdraw } from '../controls/approval-course.ts';
import type { Effect } from '../effect.ts';
import type { EngineEvent } from '../event.ts';
import type { SubjectState } from '../state.ts';
import { type Example, exampleEdition, instantOf, type WrittenDecision } from './examples.ts';
import { readValues } from './written-value.ts';

/** What became of the form that an example submits. */
export interface Asked {
  readonly state: SubjectState;
  readonly effects: readonly Effect[];
  /** Roles of the steps. */
  readonly steps: readonly string[];
  readonly status: string;
  /** Code of the last refusal; empty where there was none. */
  readonly refusal: string;
}

interface Asking {
  readonly state: SubjectState;
  readonly zone: string;
}

/** Submits the form of an example and decides on it; its events go on in the state. */
export function ask(book: Book, example: Example, { state, zone }: Asking): Asked {
  const nothing = { state, effects: [], steps: [], status: 'not accepted', refusal: '' };
  const approval = approvalOf(book, example);
  if (!approval) return nothing;
  const begun = submitted(book, { example, approval, state, zone });
  if ('refusals' in begun) return { ...nothing, refusal: codeOf(begun) };
  const events = [...begun.events];
  let course = begun.course;
  let refusal = '';
  for (const decision of example.circumstances.decide ?? []) {
    const moved = decidedBy(approval, course, { decision, zone });
    if ('refusals' in moved) refusal = codeOf(moved);
    else {
      course = moved.course;
      events.push(...moved.events);
    }
  }
  const steps = course.steps.map(({ no }) => approval.steps[no - 1]?.spec.roles.join(' + ') ?? '');
  return { ...played(book, state, events), steps, status: course.status, refusal };
}

function approvalOf(book: Book, { clause, circumstances: { submit: asked } }: Example): Approval | undefined {
  if (!asked) return undefined;
  const { approvals } = book.edition(exampleEdition);
  return [...approvals.values()].find(approval => approval.clause === clause);
}

interface Submission extends Asking {
  readonly example: Example;
  readonly approval: Approval;
}

function submitted(book: Book, { example, approval, state, zone }: Submission): Moved | Refused {
  const { submit: asked, holders = {} } = example.circumstances;
  const { by = '', at = '1970-01-01 00:00', form = {} } = asked ?? {};
  const { settings } = book.edition(exampleEdition);
  const { facts, seen, grades, papers } = state;
  return submit(approval, {
    applicant: `${by}#1`,
    roles: [by],
    values: readValues(form, approval.paper?.facts ?? {}, zone),
    scope: { facts, event: undefined, seen, grades, papers, settings, at: instantOf(at, zone), roles: [by] },
    edition: exampleEdition,
    version: 1,
    holders: role => personsOf(role, holders[role] ?? (role === by ? 2 : 1)),
  });
}

function personsOf(role: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${role}#${i + 1}`);
}

interface Deciding {
  readonly decision: WrittenDecision;
  readonly zone: string;
}

function decidedBy(
  approval: Approval,
  course: ApprovalCourse,
  { decision, zone }: Deciding,
): Moved | Refused {
  const { by, says, for: other } = decision;
  const at = instantOf(decision.at, zone);
  if (says === 'withdraw') return withdraw(approval, course, { person: personOf(by, course), at });
  return decide(approval, course, {
    person: personOf(by, course),
    ...(other !== undefined && { for: personOf(other, course) }),
    says,
    reason: 'shown by example',
    version: course.version,
    at,
  });
}

/** A role alone is its first holder who is not the applicant, or the applicant where that is meant by withdrawing. */
function personOf(written: string, { applicant, turn, steps }: ApprovalCourse): string {
  if (written.includes('#')) return written;
  const asked = steps[turn ?? -1]?.seats.flatMap(({ persons }) => persons) ?? [];
  return asked.find(person => person.startsWith(`${written}#`)) ?? firstOf(written, applicant);
}

function firstOf(role: string, applicant: string): string {
  return applicant.startsWith(`${role}#`) ? applicant : `${role}#1`;
}

function played(
  book: Book,
  state: SubjectState,
  events: readonly EngineEvent[],
): Pick<Asked, 'state' | 'effects'> {
  const effects: Effect[] = [];
  let now = state;
  for (const event of events) {
    const applied = apply(book, now, event);
    now = applied.state;
    effects.push(...applied.effects);
  }
  return { state: now, effects };
}

function codeOf({ refusals }: Refused): string {
  return refusals[0]?.code ?? '';
}
