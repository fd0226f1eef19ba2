import { fenPerYuan } from '#kernel/money.ts';
import { labourKinds, type PriceContent } from './price-list.ts';

/** First row of the table of prices, as spreadsheets show it. Money in yuan, distances in kilometres. */
export const priceColumns = ['what', 'code', 'name', 'up_to_km', 'per', 'price', 'cost'] as const;

const metresPerKm = 1_000;
const yuan = (fen: number | null) => (fen === null ? '' : (fen / fenPerYuan).toFixed(2));

/** The prices as rows of a spreadsheet. */
export function priceRows(content: PriceContent): string[][] {
  const { labour, travel, callOutFen, partsMarkupPercent, preferentialPercent, parts } = content;
  return [
    [...priceColumns],
    ['call_out', '', '', '', 'time', yuan(callOutFen), ''],
    ['markup', '', '', '', 'percent', String(partsMarkupPercent), ''],
    ['preferential', '', '', '', 'percent', String(preferentialPercent), ''],
    ...labour.map(({ kind, per, fen }) => ['labour', kind, '', '', per, yuan(fen), '']),
    ...travel.map(({ upToMetres, per, fen }) => {
      const km = upToMetres === null ? '' : String(upToMetres / metresPerKm);
      return ['travel', '', '', km, per, yuan(fen), ''];
    }),
    ...parts.map(({ partNo, name, costFen, priceFen }) => {
      return ['part', partNo, name, '', 'piece', yuan(priceFen), yuan(costFen)];
    }),
  ];
}

/** A cell that is not what its column holds: row counted as spreadsheets do, and the column. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

type Writable = { -readonly [K in keyof PriceContent]: PriceContent[K] };

/** Reads prices from rows of a spreadsheet, the first of which names the columns; or tells the first cell that is wrong. */
export function pricesOfRows(rows: readonly (readonly string[])[]): PriceContent | CellFault {
  const [head = [], ...body] = rows;
  const missing = priceColumns.find(name => !head.some(cell => cell.trim() === name));
  if (missing !== undefined) return { row: 1, column: missing, text: head.join(', ') };
  const content: Writable = {
    ...{ labour: [], travel: [], callOutFen: 0, partsMarkupPercent: 0 },
    ...{ preferentialPercent: 100, parts: [] },
  };
  for (const [i, cells] of body.entries()) {
    if (cells.every(cell => cell.trim() === '')) continue;
    const cell = (name: string) => (cells[head.findIndex(one => one.trim() === name)] ?? '').trim();
    const wrong = take(content, cell);
    if (wrong !== undefined) return { row: i + 2, column: wrong, text: cell(wrong) };
  }
  return content;
}

type Cell = (name: string) => string;

/** Takes a row over; answers with the column that is wrong. */
function take(content: Writable, cell: Cell): string | undefined {
  switch (cell('what')) {
    case 'call_out':
      return number(cell, 'price', fenPerYuan, fen => (content.callOutFen = fen));
    case 'markup':
      return number(cell, 'price', 1, percent => (content.partsMarkupPercent = percent));
    case 'preferential':
      return number(cell, 'price', 1, percent => (content.preferentialPercent = percent));
    case 'labour':
      return takeLabour(content, cell);
    case 'travel':
      return takeTravel(content, cell);
    case 'part':
      return takePart(content, cell);
    default:
      return 'what';
  }
}

function takeLabour(content: Writable, cell: Cell): string | undefined {
  const kind = labourKinds.find(one => one === cell('code'));
  const per = (['hour', 'time'] as const).find(one => one === cell('per'));
  if (!kind) return 'code';
  if (!per) return 'per';
  return number(cell, 'price', fenPerYuan, fen => {
    content.labour = [...content.labour, { kind, per, fen }];
  });
}

function takeTravel(content: Writable, cell: Cell): string | undefined {
  const per = (['time', 'km'] as const).find(one => one === cell('per'));
  const upToMetres = cell('up_to_km') === '' ? null : scaled(cell('up_to_km'), metresPerKm);
  if (upToMetres === undefined) return 'up_to_km';
  if (!per) return 'per';
  return number(cell, 'price', fenPerYuan, fen => {
    content.travel = [...content.travel, { upToMetres, per, fen }];
  });
}

function takePart(content: Writable, cell: Cell): string | undefined {
  const [priceFen, costFen] = ['price', 'cost'].map(column =>
    cell(column) === '' ? null : scaled(cell(column), fenPerYuan),
  );
  if (cell('code') === '') return 'code';
  if (cell('name') === '') return 'name';
  if (priceFen === undefined) return 'price';
  if (costFen === undefined) return 'cost';
  content.parts = [...content.parts, { partNo: cell('code'), name: cell('name'), costFen, priceFen }];
  return undefined;
}

function number(
  cell: Cell,
  column: string,
  factor: number,
  keep: (value: number) => unknown,
): string | undefined {
  const value = scaled(cell(column), factor);
  if (value === undefined) return column;
  keep(value);
  return undefined;
}

/** A number that is not negative and comes out whole in the smallest unit; undefined for anything else. */
function scaled(text: string, factor: number): number | undefined {
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(text)) return undefined;
  const value = Math.round(Number(text) * factor * 1_000) / 1_000;
  return factor === 1 || Number.isInteger(value) ? value : undefined;
}

/** Rows as CSV that spreadsheets open with the right letters. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `\uFEFF${rows.map(row => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}
