import type { Approval } from '#engine/controls/approval.ts';
import { type ApprovalCourse, type Decision, decide } from '#engine/controls/approval-course.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Told } from '#road/command.ts';
import {
  type Courses,
  type Delegation,
  openStep,
  type Pending,
  pendingOf,
  toldOf,
  withMoved,
} from './courses.ts';

export interface Deciding {
  readonly approvals: ReadonlyMap<string, Approval>;
  readonly delegations: readonly Delegation[];
  readonly says: Omit<Decision, 'for'>;
}

/** Uses every voice that the person has in the open steps. Refuses who has none. */
export function decideAll(courses: readonly ApprovalCourse[], deciding: Deciding): Courses | Refused {
  const { delegations, says } = deciding;
  const voices = courses
    .flatMap(course => pendingOf(course, delegations))
    .filter(({ personId }) => personId === says.person);
  if (voices.length === 0) return refusedVoice(courses, deciding);
  let now: readonly ApprovalCourse[] = courses;
  const events: Told[] = [];
  for (const voice of voices) {
    const moved = decideOne(now, voice, deciding);
    if (moved instanceof Refused) return moved;
    now = moved.courses;
    events.push(...moved.events);
  }
  return { courses: now, events };
}

function decideOne(
  courses: readonly ApprovalCourse[],
  { approval: key, forPersonId }: Pending,
  { approvals, delegations, says }: Deciding,
): Courses | Refused {
  const approval = approvals.get(key);
  const course = courses.find(one => one.approval === key);
  if (!approval || !course) return refuse('approval.ended');
  const isStillAsked = pendingOf(course, delegations).some(
    voice => voice.personId === says.person && voice.forPersonId === forPersonId,
  );
  if (!isStillAsked) return { courses, events: [] };
  const moved = decide(approval, course, {
    ...says,
    ...(forPersonId !== says.person && { for: forPersonId }),
  });
  if (moved instanceof Refused) return moved;
  return { courses: withMoved(courses, moved), events: moved.events.map(toldOf) };
}

/** Why somebody without a voice may not decide: asked before, never asked, or the applicant. */
function refusedVoice(courses: readonly ApprovalCourse[], { says, approvals }: Deciding): Refused {
  const pending = courses.find(course => openStep(course));
  const approval = pending && approvals.get(pending.approval);
  if (!pending || !approval) return refuse('approval.ended');
  if (says.version !== pending.version) return refuse('approval.changed');
  const wasAsked = courses.some(({ steps, turn }) =>
    steps
      .slice(0, (turn ?? steps.length) + 1)
      .some(
        ({ seats, votes }) =>
          votes.some(({ person }) => person === says.person) ||
          (votes.length > 0 && seats.some(({ persons }) => persons.includes(says.person))),
      ),
  );
  if (wasAsked) return refuse('approval.decided_already');
  const moved = decide(approval, pending, says);
  return moved instanceof Refused ? moved : refuse('approval.not_asked');
}
