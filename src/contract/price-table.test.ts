import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { PriceContent } from './price-list.ts';
import { csvOf, priceColumns, priceRows, pricesOfRows } from './price-table.ts';

const rowsOfCsv = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: [',', '\t'], skip_empty_lines: true, relax_column_count: true });

const content: PriceContent = {
  labour: [{ kind: 'any', per: 'hour', fen: 12_050 }],
  travel: [
    { upToMetres: 50_500, per: 'time', fen: 10_000 },
    { upToMetres: null, per: 'km', fen: 300 },
  ],
  callOutFen: 5_000,
  partsMarkupPercent: 12.5,
  preferentialPercent: 80,
  parts: [{ partNo: 'MB-1', name: '门泵, "大"', costFen: 50_000, priceFen: null }],
};

test('prices go out to a spreadsheet and come back the same', () => {
  expect(pricesOfRows(rowsOfCsv(csvOf(priceRows(content))))).toEqual(content);
});

test('columns may stand in another order, with tabs between them', () => {
  const text = 'price\tcost\twhat\tcode\tname\tup_to_km\tper\n120\t\tlabour\tany\t\t\thour\n';
  expect(pricesOfRows(rowsOfCsv(text))).toMatchObject({
    labour: [{ kind: 'any', per: 'hour', fen: 12_000 }],
  });
});

describe('a wrong cell is told by row and column', () => {
  const head = priceColumns.join(',');
  test.each([
    ['a negative amount', 'call_out,,,,time,-5,', 'price'],
    ['a third decimal of money', 'call_out,,,,time,5.005,', 'price'],
    ['words for an amount', 'labour,any,,,hour,much,', 'price'],
    ['a kind that there is not', 'labour,cooking,,,hour,5,', 'code'],
    ['a unit that there is not', 'travel,,,10,mile,5,', 'per'],
    ['half a metre', 'travel,,,10.0005,km,5,', 'up_to_km'],
    ['a part without a name', 'part,MB-1,,,piece,5,', 'name'],
    ['something else', 'discount,,,,time,5,', 'what'],
  ])('%s', (_what, row, column) => {
    expect(pricesOfRows(rowsOfCsv(`${head}\n\n${row}\n`))).toMatchObject({ row: 2, column });
  });

  test('a table without one of its columns', () => {
    expect(pricesOfRows(rowsOfCsv('what,code\nlabour,any\n'))).toMatchObject({ row: 1, column: 'name' });
  });
});
