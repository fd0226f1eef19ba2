import { compileCalendar } from '../calendar/calendar.ts';
import { calendarsOf, compile } from '../compile.ts';
import type { CompileFault } from '../controls/condition.ts';
import { nearest } from '../expression/nearest.ts';
import type { Regulation } from '../regulation.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PackProblem, Path } from './problem.ts';
import { type WrittenPack, writtenControls } from './written.ts';

/** Tries to compile the regulation, and tells each fault by its line: unknown names, wrong types, bad limits. */
export function checkExecutable(
  pack: WrittenPack,
  regulation: Regulation,
  vocabulary: Vocabulary,
): PackProblem[] {
  const compiled = compile({ edition: 'check', regulation, vocabulary, calendars: anyCalendar() });
  if (compiled.ok) return [];
  return compiled.faults.flatMap(fault => problemOf(fault, pack, vocabulary));
}

/** Which calendar a company has does not matter to whether a clause can be executed. */
function anyCalendar() {
  const compiled = compileCalendar({ id: 'any', zone: 'UTC', weekly: {}, holidays: [], alwaysOpen: true });
  return calendarsOf(compiled.ok ? [compiled.calendar] : [], { standard: 'any', fact: 'branch.calendar' });
}

function problemOf(fault: CompileFault, pack: WrittenPack, vocabulary: Vocabulary): PackProblem[] {
  return pack.documents.flatMap(document => {
    const control = writtenControls(document).find(
      ({ clause, index }) => clause === fault.clause && index === fault.control,
    );
    if (!control) return [];
    const { message, expected, position: offset = 0 } = fault;
    const path = [...control.path, ...writtenPath(fault.path)];
    const near = expected === undefined ? meant(message, vocabulary) : undefined;
    return [document.place({ path, offset, message, expected, nearest: near })];
  });
}

/** The engine's names of a control's parts as the file writes them. */
function writtenPath(path: string): Path {
  return path.split('.').map(step => {
    if (/^\d+$/.test(step)) return Number(step);
    return step === 'match' ? 'events' : step.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  });
}

function meant(message: string, vocabulary: Vocabulary): string | undefined {
  const [, kind, name = ''] = /^unknown (event|action|fact|role) "(.*)"$/.exec(message) ?? [];
  switch (kind) {
    case 'event':
      return nearest(name, Object.keys(vocabulary.events));
    case 'action':
      return nearest(name, Object.keys(vocabulary.actions));
    case 'fact':
      return nearest(name, Object.keys(vocabulary.facts));
    case 'role':
      return nearest(name, vocabulary.roles);
    default:
      return undefined;
  }
}
