import type { Calendar } from '#engine/calendar/calendar.ts';
import { calendarsOf, compile } from '#engine/compile.ts';
import { loadKept } from '#engine/pack/load-pack.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { CivilDate, EpochMs } from '#kernel/time.ts';
import { readCalendars, standardCalendar } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Regulations } from '#road/road.ts';
import { countEditions, type EditionRow, readEditions } from './store.ts';

/** The editions of a company, compiled when they are first asked for. */
export interface Registry extends Regulations {
  /** Reads editions and calendars anew: at the start, and after one was enacted. */
  load(db: Db): Promise<void>;
  /** The edition in force, and until when; undefined before the company is set up. */
  current(): { readonly edition: EditionRow; readonly until: CivilDate | null } | undefined;
  /** All editions, in the order in which they come into force. */
  editions(): readonly EditionRow[];
  /** Reads editions anew when another process has published one. */
  refresh(db: Db): Promise<void>;
  /** Whether an edition was enacted by the company, and not brought in with an imported log. */
  isOfCompany(edition: string): boolean;
}

export interface RegistryOptions {
  readonly vocabulary: Vocabulary;
  readonly now: () => EpochMs;
  /** IANA zone of the company, in which its days begin. */
  readonly zone: () => string;
}

export function createRegistry({ vocabulary, now, zone }: RegistryOptions): Registry {
  let editions: readonly EditionRow[] = [];
  let calendars: readonly Calendar[] = [];
  /** What could not be compiled is remembered too: the next who asks need not wait for the same failure. */
  const compiled = new Map<string, CompiledRegulation | Error>();
  const load = async (db: Db) => {
    [editions, calendars] = await Promise.all([readEditions(db), readCalendars(db)]);
    compiled.clear();
  };

  const placeAt = (at: EpochMs) => {
    const day = civilDay(at, zone());
    return editions.findLastIndex(({ inForceFrom }) => inForceFrom <= day);
  };
  const isOfCompany = (edition: string) => editions.some(({ id }) => id === edition);
  const current = () => {
    const place = placeAt(now());
    const edition = editions[place];
    return edition && { edition, until: editions[place + 1]?.inForceFrom ?? null };
  };
  const compiledNow = (id: string): CompiledRegulation | Error => {
    const edition = editions.find(row => row.id === id);
    if (!edition) throw new RangeError(`there is no edition "${id}"`);
    return compileEdition(edition, vocabulary, calendars);
  };

  return {
    vocabulary,
    current,
    editions: () => editions,
    isOfCompany,
    editionAt: (before, at) => {
      if (editions.length < 2 || !isOfCompany(before)) return before;
      return editions[placeAt(at)]?.id ?? before;
    },
    inForce: () => {
      const id = current()?.edition.id;
      if (id === undefined) throw new Error('no regulation is in force');
      return id;
    },
    book: {
      edition: id => {
        const known = compiled.get(id) ?? compiledNow(id);
        compiled.set(id, known);
        if (known instanceof Error) throw known;
        return known;
      },
    },
    load,
    refresh: async db => {
      if ((await countEditions(db)) !== editions.length) await load(db);
    },
  };
}

/** The product may know more words than when the edition was enacted, never fewer: what was executable stays so. */
function compileEdition(
  { id, files }: EditionRow,
  vocabulary: Vocabulary,
  calendars: readonly Calendar[],
): CompiledRegulation | Error {
  const loaded = loadKept(files, vocabulary);
  if (!loaded.ok) return new Error(`edition "${id}": ${JSON.stringify(loaded.problems.slice(0, 5))}`);
  const result = compile({
    edition: id,
    regulation: loaded.regulation,
    vocabulary,
    calendars: calendarsOf(calendars, { standard: standardCalendar, fact: 'branch.calendar' }),
  });
  if (!result.ok) return new Error(`edition "${id}": ${JSON.stringify(result.faults.slice(0, 5))}`);
  return result.regulation;
}
