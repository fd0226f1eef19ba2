import { type Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { DueProcess } from '../regulation.ts';
import type { ConductAct, Doing, Terms } from './conduct-act.ts';
import type { ConductCourse, Decided, Proposal } from './conduct-course.ts';

/** What the roles and the person must be for an act. */
export function notEntitled(
  course: ConductCourse,
  act: ConductAct,
  { process }: Pick<Terms, 'process'>,
): Refused | undefined {
  const isOwn = act.by === course.person;
  const own: readonly ConductAct['act'][] = ['sign', 'appeal'];
  if (own.includes(act.act)) return isOwn ? undefined : refuse('conduct.not_entitled');
  if (isOwn && act.act !== 'refuse_signature') return refuse('conduct.own_case');
  const roles = rolesFor(act.act, process);
  return !roles || roles.some(role => act.roles.includes(role)) ? undefined : refuse('conduct.not_entitled');
}

/** Null: whoever the product lets; the regulation does not say. */
function rolesFor(act: ConductAct['act'], process: DueProcess): readonly string[] | null {
  switch (act) {
    case 'verify':
      return process.verifiedBy.length > 0 ? process.verifiedBy : process.confirmedBy;
    case 'propose':
      return [...process.proposedBy, 'system'];
    case 'confirm':
    case 'excuse':
    case 'dismiss':
      return process.confirmedBy;
    case 'decide':
      return process.decidedBy;
    case 'answer':
      return process.appealTo;
    case 'withdraw':
      return ['system', ...process.confirmedBy];
    case 'close':
      return ['system'];
    default:
      return null;
  }
}

/** Why an act cannot be done now, beyond who does it. */
export function obstacleTo(course: ConductCourse, act: ConductAct, terms: Terms): Refused | undefined {
  switch (act.act) {
    case 'propose':
      return proposalObstacle(course, act.proposal, terms);
    case 'excuse':
      return excuseObstacle(act, terms.process);
    case 'dismiss':
      return hasWords(act) ? undefined : refuse('conduct.reason_missing', { field: 'words' });
    case 'decide':
      return decisionObstacle(course, act.decision, terms.process);
    case 'sign':
      return signatureObstacle(course);
    case 'refuse_signature':
      return signatureObstacle(course) ?? witnessObstacle(course, act, terms.process);
    case 'appeal':
      return appealObstacle(course, act, terms.process);
    case 'answer':
      return answerObstacle(course, act);
    case 'settle':
    case 'close':
      return settlingObstacle(course, act.at, terms.process);
    default:
      return undefined;
  }
}

function hasWords({ words = '' }: Doing): boolean {
  return words.trim() !== '';
}

function proposalObstacle(
  course: ConductCourse,
  { measures }: Omit<Proposal, 'by'>,
  { process, isRepeated }: Terms,
): Refused | undefined {
  if (process.verifiedBy.length > 0 && !course.verified) return refuse('conduct.unverified');
  const isEducation = measures.every(measure => measure === 'education');
  if (process.educationFirst && !isRepeated && !isEducation) return refuse('conduct.education_first');
  return measures.length > 0 ? undefined : refuse('conduct.no_measure', { field: 'measures' });
}

function excuseObstacle(
  act: Extract<ConductAct, { act: 'excuse' }>,
  { excuses }: DueProcess,
): Refused | undefined {
  if (act.excuse.trim() === '') return refuse('conduct.reason_missing', { field: 'excuse' });
  if (excuses.length === 0 || excuses.includes(act.excuse)) return undefined;
  return refuse('conduct.unknown_excuse', { field: 'excuse', params: { excuses: excuses.join(', ') } });
}

/** The amount lies in the bounds that were computed, and the measures are those proposed. */
function decisionObstacle(
  { proposed, heard }: ConductCourse,
  { fen, measures }: Omit<Decided, 'by'>,
  { hearingWithin }: DueProcess,
): Refused | undefined {
  if (hearingWithin !== null && !heard) return refuse('conduct.not_heard');
  if (!proposed || measures.some(measure => !proposed.measures.includes(measure)))
    return refuse('conduct.no_measure', { field: 'measures' });
  const isBelow = proposed.fromFen !== null && fen < proposed.fromFen;
  const isAbove = proposed.toFen !== null && fen > proposed.toFen;
  if (fen < 0 || isBelow || isAbove) return refuse('conduct.amount_outside', { field: 'fen' });
  return undefined;
}

/** A slip is signed once, though an appeal may come before the signature or after it. */
function signatureObstacle({ signature, status }: ConductCourse): Refused | undefined {
  return signature === null ? undefined : refuse('conduct.state', { params: { status } });
}

/** Witnesses are others than the person, the one who proposed and the one who decided. */
function witnessObstacle(
  course: ConductCourse,
  { witnesses, follows }: Extract<ConductAct, { act: 'refuse_signature' }>,
  process: DueProcess,
): Refused | undefined {
  const concerned = [course.person, course.proposed?.by, course.decided?.by];
  if (witnesses.some(witness => concerned.includes(witness))) return refuse('conduct.witness_concerned');
  if (new Set(witnesses).size < process.witnesses)
    return refuse('conduct.witnesses_missing', { params: { needed: process.witnesses } });
  if (follows !== undefined && !process.onRefusal.includes(follows)) return refuse('conduct.no_measure');
  return undefined;
}

function appealObstacle(
  { servedAt, appeal, dueAt }: ConductCourse,
  act: Doing,
  { appealWithin }: DueProcess,
): Refused | undefined {
  if (appealWithin === null || appeal) return refuse('conduct.no_appeal');
  if (!hasWords(act)) return refuse('conduct.reason_missing', { field: 'words' });
  if (servedAt !== null && dueAt !== null && act.at > dueAt) return refuse('conduct.appeal_late');
  return undefined;
}

/** An appeal is answered by somebody who neither proposed nor decided, with reasons, and never to the worse. */
function answerObstacle(
  { proposed, decided }: ConductCourse,
  act: Extract<ConductAct, { act: 'answer' }>,
): Refused | undefined {
  if (act.by === proposed?.by || act.by === decided?.by) return refuse('conduct.same_person');
  const { answer } = act;
  const isHarsher =
    typeof answer === 'object' &&
    (answer.fen > (decided?.fen ?? 0) || answer.points > (decided?.points ?? 0));
  if (isHarsher) return refuse('conduct.answer_harsher', { field: 'answer' });
  return hasWords(act) ? undefined : refuse('conduct.reason_missing', { field: 'words' });
}

/** Nothing is final or taken from the pay while an appeal is possible. */
function settlingObstacle(
  { status, dueAt }: ConductCourse,
  at: EpochMs,
  { appealWithin }: DueProcess,
): Refused | undefined {
  const isOpen = status === 'effective' && appealWithin !== null && (dueAt === null || at <= dueAt);
  return isOpen ? refuse('conduct.appeal_open') : undefined;
}
