import type { Pool } from 'pg';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { type Book, bookOf, calendarsOf, compile } from '#engine/compile.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import { type HistorySet, historySets } from '#modules/history/index.ts';
import { readCalendars, standardCalendar } from '#modules/organisation/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { createDb } from '#platform/database/kysely.ts';
import type { Judges } from './count-chunk.ts';

export interface JudgesOptions {
  readonly pool: Pool;
  readonly registry: Pick<Registry, 'current' | 'editions'>;
  /** The editions of the company and of imported sets. */
  readonly past: Book;
  readonly vocabulary: Vocabulary;
  readonly draft: Regulation;
}

const draftId = 'draft';

/**
 * Who judges what. The company's own cases are judged by the draft in the company's calendars. The cases of an imported
 * set are judged, in the set's calendar, by a draft of the regulation that the set came with.
 */
export async function judgesOf({ pool, registry, past, vocabulary, draft }: JudgesOptions): Promise<Judges> {
  const [calendars, sets] = await Promise.all([readCalendars(createDb(pool)), historySets(pool)]);
  const ofDraft = sets.filter(({ pack }) => pack === draft.pack);
  const isForeign = ofDraft.length > 0 && registry.current()?.edition.pack !== draft.pack;
  const compiling = { draft, vocabulary };
  const own = isForeign ? [] : [compiled(draftId, calendars, compiling)];
  const ofSets = ofDraft.map(set => compiled(idOf(set), [calendarOf(set)], compiling));
  const ofCompany = registry.editions().map(({ id }) => id);
  const judged = isForeign ? [] : ofCompany.map(id => [id, draftId] as const);
  return {
    past,
    draft: bookOf(...own, ...ofSets),
    standIns: new Map([...judged, ...ofDraft.map(set => [set.edition, idOf(set)] as const)]),
    goingOn: new Set(ofCompany),
  };
}

function idOf({ name }: HistorySet): string {
  return `${draftId}/${name}`;
}

function calendarOf({ name, calendar }: HistorySet): Calendar {
  const made = compileCalendar(calendar);
  if (!made.ok) throw new Error(`the calendar of the imported set "${name}" cannot be read`);
  return made.calendar;
}

interface Compiling {
  readonly draft: Regulation;
  readonly vocabulary: Vocabulary;
}

/** Throws for a draft that was not checked. */
function compiled(
  edition: string,
  calendars: readonly Calendar[],
  { draft, vocabulary }: Compiling,
): CompiledRegulation {
  const standard = calendars.length === 1 ? (calendars[0]?.id ?? standardCalendar) : standardCalendar;
  const result = compile({
    edition,
    regulation: draft,
    vocabulary,
    calendars: calendarsOf(calendars, { standard, fact: 'branch.calendar' }),
  });
  if (!result.ok) throw new Error(`draft: ${JSON.stringify(result.faults.slice(0, 5))}`);
  return result.regulation;
}
