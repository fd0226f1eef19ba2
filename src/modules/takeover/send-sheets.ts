import { csvOf } from '#contract/price-table.ts';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { type TakeoverKind, takeoverFields } from '#contract/takeover-reading.ts';
import { Refused } from '#kernel/refusal.ts';
import { writeWorkbook } from '#platform/table/write-workbook.ts';
import { translate } from '#platform/text/translate.ts';
import type { OpenContext } from '#road/route.ts';
import { headAt } from './find-head.ts';
import { mostRows } from './read-register.ts';
import { reasonOf } from './reason-of.ts';
import { allowed, visibleTakeover } from './sight.ts';
import { rejectsOf } from './store.ts';
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
  const { beginning, reading, fileName } = takeover;
  const sheet = beginning.find(one => one.sheet === reading.sheet);
  const { titles } = headAt(sheet?.rows ?? [], reading.headLine, reading.headLines);
  const { locale } = actor;
  const rows = (await rejectsOf(db, id, mostRows)).map(reject => [
    ...titles.map((_title, place) => reject.cells[place] ?? ''),
    reasonOf(locale, reject),
  ]);
  const why = translate(locale, 'takeover:why');
  const name = `${fileName.replace(/\.\w+$/, '')} ${translate(locale, 'takeover:rejects')}`;
  return send(context, {
    name,
    format: format === 'csv' ? 'csv' : 'xlsx',
    rows: [[...titles, why], ...rows],
  });
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
