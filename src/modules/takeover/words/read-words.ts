import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What people say, by what we say. */
export type Said = Readonly<Record<string, readonly string[]>>;

/** Columns that our own files add and that mean nothing when they come back. */
export const ownTitles: readonly string[] = ['未导入原因', '未匯入原因', 'Why not taken in'];

let titles: Said | undefined;
let values: Readonly<Record<string, Said>> | undefined;

/** What people call the columns, by field; read with the first call. */
export function titleWords(): Said {
  titles ??= read('titles.yaml') as Said;
  return titles;
}

/** What people write into the columns of words, by field and meaning; read with the first call. */
export function valueWords(): Readonly<Record<string, Said>> {
  values ??= read('values.yaml') as Readonly<Record<string, Said>>;
  return values;
}

function read(file: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}
