import { conductEndpoints } from '#contract/conduct.ts';
import { proceed } from '#engine/controls/due-process.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import { type Command, command, happened, type Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import type { ConductGround } from '../ground.ts';
import { lookAt, waitingOf } from '../look-at.ts';
import { type CaseRow, keepCourse, keepLook, loadCase, systemId } from '../store.ts';
import { type Acting, actingOn } from './act.ts';

/**
 * Lets time take a case further: reminds those who have to act, tells that a limit has passed, and makes final what can
 * be appealed no more (S3.PEN.17, S3.PEN.19). What nobody answered is not decided by time.
 */
export function lookAtCase(ground: ConductGround): Command {
  return command({
    endpoint: conductEndpoints.look,
    kind: 'conduct',
    load: loadCase,
    change: async (tx, row, _input, { at, actor }) => {
      const acting = await actingOn(tx, row, ground);
      if (acting instanceof Refused) return acting;
      const { course, terms } = acting;
      const { dueAt, status } = course;
      const waiting = waitingOf(course);
      if (!waiting || dueAt === null) return refuse('conduct.state', { params: { status } });
      const isOver = at > dueAt;
      const isFinal = isOver && status === 'effective';
      const next = isFinal
        ? proceed(course, { act: 'close', by: systemId, roles: actor.roles, at }, terms)
        : course;
      if (next instanceof Refused) return next;
      if (isFinal) await keepCourse(tx, row.id, { course: next, at });
      else await keepLook(tx, row.id, lookAt(course, at));
      const { id, conductNo } = row;
      const type = isFinal ? 'conduct.became_final' : isOver ? 'conduct.overdue' : 'conduct.reminded';
      return happened({
        events: [{ type, facts: { 'conduct.status': next.status } }],
        reply: { id, conductNo, status: next.status },
        notices: toldOf(row, acting, { at, dueAt, isOver }),
      });
    },
  });
}

interface Passing {
  readonly at: EpochMs;
  readonly dueAt: EpochMs;
  readonly isOver: boolean;
}

/** Before a limit those who have to act; after it also those who confirm, and who answers for the personnel. */
function toldOf(row: CaseRow, { course, terms }: Acting, { at, dueAt, isOver }: Passing): Notice[] {
  const waiting = waitingOf(course);
  if (!waiting) return [];
  const { of, soon, late } = waiting;
  const above = isOver ? [...terms.process.confirmedBy, 'hr'] : [];
  const roles = of === 'person' ? above : [...of(terms.process), ...above];
  const isPersonTold = of === 'person' || (isOver && course.status === 'appealed');
  return [
    tells({
      ...{ topic: isOver ? late : soon, subjectId: row.id, at, dueAt },
      ...{ personIds: isPersonTold ? [course.person] : [], roles: [...new Set(roles)] },
    }),
  ];
}
