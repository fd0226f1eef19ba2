import type { DueProcess } from '../regulation.ts';
import { type ControlPlace, checkRoles } from './condition.ts';
import { settled } from './figures.ts';
import { paperNamed } from './paper.ts';
import { parseLimit } from './parse-limit.ts';

const limits = ['hearingWithin', 'servedWithin', 'appealWithin', 'answerWithin'] as const;
const roles = ['verifiedBy', 'proposedBy', 'confirmedBy', 'decidedBy', 'appealTo'] as const;

/** A due process names roles that exist, limits that can be read, and nobody who would judge the own decision. */
export function checkDueProcess(process: DueProcess | undefined, place: ControlPlace): void {
  if (!process) {
    const message = 'nothing says how it becomes final';
    place.fault({ path: 'dueProcess', message, expected: 'due_process, here or in the head of the pack' });
    return;
  }
  for (const key of roles) checkRoles(place, process[key], `dueProcess.${key}`);
  for (const key of limits) checkLimit(process[key], place, `dueProcess.${key}`);
  if (process.slip !== null) paperNamed(process.slip, place, 'dueProcess.slip');
  checkAppeal(process, place);
}

function checkLimit(written: string | null, place: ControlPlace, path: string): void {
  const text = written === null ? undefined : settled(written, place, path);
  if (text === undefined || parseLimit(text)) return;
  place.fault({ path, message: `"${text}" is no limit`, expected: '3d, 5wd, 1mo' });
}

/** With one and the same role for all there must be somebody else of that role; with nobody there is no answer. */
function checkAppeal({ appealWithin, appealTo }: DueProcess, place: ControlPlace): void {
  if (appealWithin === null || appealTo.length > 0) return;
  place.fault({ path: 'dueProcess.appealTo', message: 'nobody answers an appeal', expected: 'a role' });
}
