import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { ConductAct, Doing, Terms } from './conduct-act.ts';
import type { ConductCourse, ConductStatus } from './conduct-course.ts';
import { notEntitled, obstacleTo } from './conduct-obstacles.ts';

type Name = ConductAct['act'];

/** Which acts a course allows, by its status. */
export const conductLifecycle: Readonly<Record<ConductStatus, readonly Name[]>> = {
  found: ['verify', 'propose', 'excuse', 'dismiss', 'withdraw'],
  proposed: ['verify', 'confirm', 'excuse', 'dismiss', 'withdraw'],
  confirmed: ['hear', 'decide', 'excuse', 'dismiss', 'withdraw'],
  decided: ['serve', 'withdraw'],
  served: ['sign', 'refuse_signature', 'appeal', 'withdraw'],
  effective: ['appeal', 'close', 'settle', 'expire', 'withdraw'],
  appealed: ['answer', 'sign', 'refuse_signature', 'withdraw'],
  final: ['settle', 'expire', 'withdraw'],
  settled: ['expire'],
  excused: [],
  dismissed: [],
  annulled: [],
  expired: [],
  withdrawn: [],
};

/** Does one act. What is not allowed, not yet, not by this person or too late is refused and changes nothing. */
export function proceed(course: ConductCourse, act: ConductAct, terms: Terms): ConductCourse | Refused {
  if (!conductLifecycle[course.status].includes(act.act))
    return refuse('conduct.state', { params: { status: course.status } });
  const obstacle = notEntitled(course, act, terms) ?? obstacleTo(course, act, terms);
  if (obstacle) return obstacle;
  const { by, at, words = null } = act;
  return { ...changed(course, act, terms), acts: [...course.acts, { act: act.act, by, at, words }] };
}

function changed(course: ConductCourse, act: ConductAct, terms: Terms): ConductCourse {
  switch (act.act) {
    case 'verify':
      return { ...course, verified: true };
    case 'propose':
      return { ...course, status: 'proposed', proposed: { ...act.proposal, by: act.by } };
    case 'confirm':
      return { ...course, status: 'confirmed', dueAt: limitAfter(terms.process.hearingWithin, act, terms) };
    case 'excuse':
      return { ...course, status: 'excused', dueAt: null };
    case 'dismiss':
      return { ...course, status: 'dismissed', dueAt: null };
    case 'hear':
      return { ...course, heard: true, dueAt: null };
    case 'decide':
      return {
        ...course,
        status: 'decided',
        ...decidedBy(act),
        dueAt: limitAfter(terms.process.servedWithin, act, terms),
      };
    case 'serve':
      return served(course, act, terms);
    case 'sign':
      return { ...course, status: signedStatus(course, act), signature: 'signed' };
    case 'refuse_signature':
      return { ...course, status: signedStatus(course, act), ...witnessed(course, act) };
    case 'appeal':
      return {
        ...course,
        status: 'appealed',
        appeal: { at: act.at, words: act.words ?? '' },
        dueAt: limitAfter(terms.process.answerWithin, act, terms),
      };
    case 'answer':
      return answered(course, act);
    case 'close':
      return { ...course, status: 'final', dueAt: null };
    case 'settle':
      return { ...course, status: 'settled', dueAt: null };
    case 'expire':
      return { ...course, status: 'expired' };
    case 'withdraw':
      return { ...course, status: 'withdrawn', dueAt: null };
  }
}

function limitAfter(limit: string | null, { at }: Doing, { after }: Terms): EpochMs | null {
  return limit === null ? null : after(limit, at);
}

function decidedBy({ decision, by }: Extract<ConductAct, { act: 'decide' }>): Pick<ConductCourse, 'decided'> {
  return { decided: { ...decision, by } };
}

/** With the slip the term of appeal begins; where nobody need sign, it is effective at once. */
function served(course: ConductCourse, act: Doing, terms: Terms): ConductCourse {
  const { process, expiry } = terms;
  const dueAt = limitAfter(process.appealWithin, act, terms);
  const common = { ...course, servedAt: act.at, dueAt, expiresAt: expiry(process.expiresAfter, act.at) };
  if (process.signedByPerson) return { ...common, status: 'served' };
  return { ...common, status: process.appealWithin === null ? 'final' : 'effective', signature: 'not_asked' };
}

/** An appeal that was written before the signature goes on; where none is possible any more, it is final at once. */
function signedStatus({ status, dueAt }: ConductCourse, { at }: Doing): ConductStatus {
  if (status === 'appealed') return status;
  return dueAt === null || at > dueAt ? 'final' : 'effective';
}

function witnessed(
  { decided }: ConductCourse,
  { witnesses, follows }: Extract<ConductAct, { act: 'refuse_signature' }>,
): Pick<ConductCourse, 'signature' | 'witnesses' | 'decided'> {
  const more =
    follows === undefined || !decided ? decided : { ...decided, measures: [...decided.measures, follows] };
  return { signature: 'witnessed', witnesses, decided: more };
}

function answered(
  course: ConductCourse,
  { answer, by }: Extract<ConductAct, { act: 'answer' }>,
): ConductCourse {
  if (answer === 'annulled') return { ...course, status: 'annulled', dueAt: null };
  const decided = answer === 'upheld' ? course.decided : { ...answer, by };
  return { ...course, status: 'final', decided, dueAt: null };
}
