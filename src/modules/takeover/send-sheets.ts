import { csvOf } from '#contract/price-table.ts';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { type TakeoverKind, takeoverFields } from '#contract/takeover-reading.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { writeWorkbook } from '#platform/table/write-workbook.ts';
import { translate } from '#platform/text/translate.ts';
import type { OpenContext } from '#road/route.ts';
import { headAt } from './find-head.ts';
import { mostRows } from './read-register.ts';
import { reasonOf } from './reason-of.ts';
import { allowed, visibleTakeover } from './sight.ts';
import { rejectsOf, type TakeoverRecord } from './store.ts';
import type { TakeoverOptions } from './upload.ts';

const { action } = takeoverEndpoints.rejects;
const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
type Format = keyof typeof types;

/** The rows that did not come in, each with why, in the columns of the file: mended, they are a register again. */
export async function sendRejects(
  { db }: Pick<TakeoverOptions, 'db'>,
  context: OpenContext,
  { id, format }: { readonly id: string; readonly format: string },
) {
  const actor = allowed(context, action);
  if (actor instanceof Refused) return actor;
  const takeover = await visibleTakeover(db, { actor, action, id });
  if (takeover instanceof Refused) return takeover;
  const { locale } = actor;
  const name = `${takeover.fileName.replace(/\.\w+$/, '')} ${translate(locale, 'takeover:rejects')}`;
  const rows = (await rejectRows(db, takeover, locale)).map(row => row.cells);
  return send(context, { name, format: format === 'csv' ? 'csv' : 'xlsx', rows });
}

interface SheetRow {
  /** In the file; of the titles, their own. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The titles, then the rows that did not come in, each with why in a last column. */
export async function rejectRows(db: Db, takeover: TakeoverRecord, locale: Locale): Promise<SheetRow[]> {
  const { id, beginning, reading } = takeover;
  const sheet = beginning.find(one => one.sheet === reading.sheet);
  const { titles } = headAt(sheet?.rows ?? [], reading.headLine, reading.headLines);
  const head = { line: reading.headLine, cells: [...titles, translate(locale, 'takeover:why')] };
  const rejects = (await rejectsOf(db, id, mostRows)).map(reject => {
    const cells = titles.map((_title, place) => reject.cells[place] ?? '');
    return { line: reject.line, cells: [...cells, reasonOf(locale, reject)] };
  });
  return [head, ...rejects];
}

/** An empty register with the titles that are known for certain. */
export async function sendTemplate(context: OpenContext, { kind }: { readonly kind: string }) {
  const actor = allowed(context, action);
  if (actor instanceof Refused) return actor;
  const { locale } = actor;
  const of: TakeoverKind = kind === 'customers' ? 'customers' : 'requests';
  const titles = takeoverFields[of].map(field => translate(locale, `takeover:field.${field}`));
  return send(context, { name: translate(locale, `takeover:kind.${of}`), format: 'xlsx', rows: [titles] });
}

interface Sheet {
  readonly name: string;
  readonly format: Format;
  readonly rows: readonly (readonly string[])[];
}

async function send({ reply }: OpenContext, { name, format, rows }: Sheet) {
  const bytes = format === 'csv' ? Buffer.from(csvOf(rows)) : await writeWorkbook([{ name: 'Sheet1', rows }]);
  return reply
    .type(types[format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}
