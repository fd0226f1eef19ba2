import { open } from 'node:fs/promises';
import type { Regulation } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { type ChangedCase, caseNumbers, namesOfOccasions } from '#modules/backtest/index.ts';
import type { Db } from '#platform/database/kysely.ts';

export interface ChangesFile {
  add(one: ChangedCase): Promise<void>;
  end(): Promise<void>;
}

interface Changes {
  readonly db: Db;
  readonly path: string;
  /** Those that may name an occasion, the draft last. */
  readonly regulations: readonly Regulation[];
  readonly locale: Locale;
}

const casesAtOnce = 500;

/** A CSV file with a line for each verdict that changes: ids for programs, numbers and names for people. */
export async function changesFile({ db, path, regulations, locale }: Changes): Promise<ChangesFile> {
  const file = await open(path, 'w');
  const named = namesOfOccasions(regulations, locale);
  let waiting: ChangedCase[] = [];
  const write = async () => {
    const numbers = await caseNumbers(
      db,
      waiting.map(({ subjectId }) => subjectId),
    );
    const rows = waiting.flatMap(({ subjectId, changes }) =>
      changes.map(({ occasion, before, after }) => {
        const { clauseNo, name } = named(occasion);
        return [subjectId, numbers.get(subjectId), occasion, clauseNo, name, before, after];
      }),
    );
    waiting = [];
    await file.write(rows.map(lineOf).join(''));
  };
  await file.write('case,case_no,occasion,clause_no,name,before,after\n');
  return {
    add: async one => {
      waiting.push(one);
      if (waiting.length >= casesAtOnce) await write();
    },
    end: async () => {
      await write();
      await file.close();
    },
  };
}

function lineOf(cells: readonly (string | null | undefined)[]): string {
  return `${cells.map(cell => field(cell ?? '')).join(',')}\n`;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
