import { compileCalendar } from './calendar/calendar.ts';
import type { CalendarSpec } from './calendar/spec.ts';
import { calendarsOf, compile } from './compile.ts';
import type { Calendars } from './controls/calendars.ts';
import type { CompiledRegulation } from './plan.ts';
import type { Regulation } from './regulation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An executable edition as plain data, from which another thread makes the same. */
export interface Portable extends Pick<Calendars, 'standard' | 'fact'> {
  readonly edition: string;
  readonly source: Regulation;
  readonly calendars: readonly CalendarSpec[];
}

export function portableOf({ edition, source, calendars }: CompiledRegulation): Portable {
  const { byId, standard, fact } = calendars;
  return { edition, source, standard, fact, calendars: [...byId.values()].map(({ spec }) => spec) };
}

/** Throws for what was not executable, in these words, where it came from. */
export function executableFrom(
  { edition, source, standard, fact, calendars }: Portable,
  vocabulary: Vocabulary,
): CompiledRegulation {
  const made = calendars.map(spec => compileCalendar(spec)).flatMap(one => (one.ok ? one.calendar : []));
  const input = { edition, regulation: source, vocabulary, calendars: calendarsOf(made, { standard, fact }) };
  const result = compile(input);
  if (!result.ok) throw new RangeError(`edition "${edition}": ${JSON.stringify(result.faults.slice(0, 5))}`);
  return result.regulation;
}
