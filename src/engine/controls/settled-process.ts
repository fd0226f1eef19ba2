import { dueProcessOf } from '../pack/normal-conduct.ts';
import type { DueProcess } from '../regulation.ts';
import { type ControlPlace, checkRoles } from './condition.ts';
import { settled } from './figures.ts';
import { paperNamed } from './paper.ts';
import { parseLimit } from './parse-limit.ts';

const roles = ['verifiedBy', 'proposedBy', 'confirmedBy', 'decidedBy', 'appealTo'] as const;

/**
 * A due process with its limits worked out where settings hold them. It names roles that exist, limits that can be
 * read, and somebody who answers an appeal; nobody decides where it was found missing.
 */
export function settledProcess(process: DueProcess | undefined, place: ControlPlace): DueProcess {
  if (!process) {
    place.fault({ path: 'dueProcess', code: 'due_process_unsaid', expected: { word: 'due_process' } });
    return dueProcessOf({});
  }
  for (const key of roles) checkRoles(place, process[key], `dueProcess.${key}`);
  if (process.slip !== null) paperNamed(process.slip, place, 'dueProcess.slip');
  checkAppeal(process, place);
  const { hearingWithin, servedWithin, appealWithin, answerWithin } = process;
  return {
    ...process,
    hearingWithin: limitOf(hearingWithin, place, 'dueProcess.hearingWithin'),
    servedWithin: limitOf(servedWithin, place, 'dueProcess.servedWithin'),
    appealWithin: limitOf(appealWithin, place, 'dueProcess.appealWithin'),
    answerWithin: limitOf(answerWithin, place, 'dueProcess.answerWithin'),
  };
}

function limitOf<Written extends string | null>(
  written: Written,
  place: ControlPlace,
  path: string,
): Written | string {
  const text = written === null ? undefined : settled(written, place, path);
  if (text === undefined) return written;
  if (!parseLimit(text))
    place.fault({ path, code: 'no_limit', params: { text }, expected: { word: 'limit' } });
  return text;
}

/** With one and the same role for all there must be somebody else of that role; with nobody there is no answer. */
function checkAppeal({ appealWithin, appealTo }: DueProcess, place: ControlPlace): void {
  if (appealWithin === null || appealTo.length > 0) return;
  place.fault({ path: 'dueProcess.appealTo', code: 'nobody_answers', expected: { word: 'roles' } });
}
