import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { csvOf } from '#contract/price-table.ts';
import type { Locale } from '#kernel/locale.ts';
import { rejectRows, type TakeoverRecord } from '#modules/takeover/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { say } from '../say.ts';

export interface RejectsFile {
  readonly db: Db;
  readonly path: string;
  readonly locale: Locale;
}

/** Writes the rows that stay out, each with its line and why: mended, the file is a register again. */
export async function writeRejects(
  takeover: TakeoverRecord,
  { db, path, locale }: RejectsFile,
): Promise<void> {
  const [head, ...rows] = await rejectRows(db, takeover, locale);
  const told = rows.map(({ line, cells }) => [
    ...cells.slice(0, -1),
    say('takeover_why', { line, why: cells.at(-1) ?? '' }),
  ]);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, csvOf([head?.cells ?? [], ...told]));
}
