import type { NoticeTopic } from '#contract/notice.ts';
import type { ConductCourse, ConductStatus } from '#engine/controls/conduct-course.ts';
import type { DueProcess } from '#engine/regulation.ts';
import type { EpochMs } from '#kernel/time.ts';

type Topic = Extract<NoticeTopic, `conduct.${string}`>;

/** What people are told of a limit, before it and when it has passed. */
interface Waiting {
  readonly soon: Topic;
  readonly late: Topic;
  /** Those who have to act: the person, or roles. */
  readonly of: 'person' | ((process: DueProcess) => readonly string[]);
}

/** Statuses in which time runs: until the hearing, the serving, the end of the term of appeal, the answer. */
const waitingFor: Readonly<Partial<Record<ConductStatus, Waiting>>> = {
  confirmed: {
    soon: 'conduct.hearing_due',
    late: 'conduct.hearing_late',
    of: ({ confirmedBy }) => confirmedBy,
  },
  decided: { soon: 'conduct.serving_due', late: 'conduct.serving_late', of: ({ decidedBy }) => decidedBy },
  served: { soon: 'conduct.appeal_ends', late: 'conduct.unsigned', of: 'person' },
  effective: { soon: 'conduct.appeal_ends', late: 'conduct.final', of: 'person' },
  appealed: { soon: 'conduct.answer_due', late: 'conduct.answer_late', of: ({ appealTo }) => appealTo },
};

/** What the case waits for; undefined where time alone changes nothing. */
export function waitingOf({ status }: Pick<ConductCourse, 'status'>): Waiting | undefined {
  return waitingFor[status];
}

const begins: readonly string[] = ['confirm', 'decide', 'serve', 'appeal'];

/**
 * When time alone takes a case further: a quarter of the term before its end people are reminded, and just after its end
 * it is over. Null where nothing is waited for.
 */
export function lookAt(course: ConductCourse, after: EpochMs): EpochMs | null {
  const { dueAt, acts } = course;
  if (dueAt === null || waitingOf(course) === undefined) return null;
  const begun = acts.findLast(({ act }) => begins.includes(act))?.at ?? after;
  const reminder = dueAt - Math.floor((dueAt - begun) / 4);
  if (reminder > after) return reminder;
  return dueAt >= after ? dueAt + 1 : null;
}
