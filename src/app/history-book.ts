import type { Pool } from 'pg';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { type Book, calendarsOf, compile } from '#engine/compile.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { loadKept } from '#engine/pack/load-pack.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { type HistorySet, historySets } from '#modules/history/index.ts';
import { vocabulary } from './vocabulary.ts';

/** The editions of the company together with those by which imported cases are judged. */
export interface HistoryBook extends Book {
  /** Learns of sets that were imported since. */
  refresh(pool: Pool): Promise<void>;
}

export function historyBook(company: Book): HistoryBook {
  let editions: ReadonlyMap<string, CompiledRegulation> = new Map();
  return {
    edition: id => editions.get(id) ?? company.edition(id),
    refresh: async pool => {
      const sets = await historySets(pool);
      const unknown = sets.filter(({ edition }) => !editions.has(edition));
      if (unknown.length > 0) editions = new Map([...editions, ...unknown.map(entryOf)]);
    },
  };
}

function entryOf(set: HistorySet): [string, CompiledRegulation] {
  return [set.edition, compileSet(set)];
}

/** Throws when a set that was once imported no longer compiles: its verdicts could not be explained. */
function compileSet({ edition, regulation, calendar }: HistorySet): CompiledRegulation {
  const pack = loadKept(JSON.parse(regulation) as PackFile[], vocabulary);
  const made = compileCalendar(calendar);
  if (!pack.ok || !made.ok) throw new Error(`the imported edition "${edition}" cannot be read`);
  const calendars = calendarsOf([made.calendar], { standard: calendar.id, fact: 'branch.calendar' });
  const result = compile({ edition, regulation: pack.regulation, vocabulary, calendars });
  if (!result.ok) throw new Error(`the imported edition "${edition}" cannot be compiled`);
  return result.regulation;
}
