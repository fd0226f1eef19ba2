import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { openTable, type TableRow } from './open-table.ts';
import { writeWorkbook } from './write-workbook.ts';

async function read(bytes: Uint8Array, sheet?: string): Promise<TableRow[]> {
  const table = await openTable(bytes);
  return Array.fromAsync(table.rows(sheet ?? table.sheets[0] ?? ''));
}

const text = '维修台账\n报修时间,客户,电话\n\n2025年3月5日,济南公交，１２路,１３８００００１３８０ \n';
const rowsOfText = [
  { line: 1, cells: ['维修台账'] },
  { line: 2, cells: ['报修时间', '客户', '电话'] },
  { line: 4, cells: ['2025年3月5日', '济南公交,12路', '13800001380'] },
];

describe('a text file is read', () => {
  test.each([
    ['in UTF-8', Buffer.from(text)],
    ['with the mark of Windows', Buffer.from(`\uFEFF${text}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in GB18030', iconv.encode(text, 'gb18030')],
    ['with tabs', Buffer.from(text.replaceAll(/,(?!1)/g, '\t'))],
  ])('%s, whatever the rows are like', async (_how, bytes) => {
    expect(await read(bytes)).toEqual(rowsOfText);
  });

  test('and what is none is told', async () => {
    await expect(openTable(Buffer.from([1, 0, 2, 0, 0]))).rejects.toMatchObject({ code: 'unreadable' });
    await expect(openTable(Buffer.from(' \n'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('a spreadsheet is read', () => {
  test('with dates, numbers, full-width digits and cells of several lines as people read them', async () => {
    const rows = [
      ['时间', '电话', '说明'],
      [],
      [new Date(Date.UTC(2025, 2, 5, 14, 30)), 13_800_001_380, ' 前门\n不开 '],
      [new Date(Date.UTC(2025, 2, 6)), '１３８', true],
    ];
    const columns = [{ numFmt: 'yyyy-mm-dd hh:mm' }, {}, {}];
    const bytes = await writeXlsx({ sheets: [{ name: '一', columns, rows }] });
    expect(await read(bytes)).toEqual([
      { line: 1, cells: ['时间', '电话', '说明'] },
      { line: 3, cells: ['2025-03-05 14:30:00', '13800001380', '前门\n不开'] },
      { line: 4, cells: ['2025-03-06', '138', 'true'] },
    ]);
  });

  test('sheet by sheet, without those that are hidden', async () => {
    const sheets = [
      { name: '一', rows: [['a']] },
      { name: '二', rows: [['b']] },
    ];
    const bytes = await writeWorkbook(sheets);
    expect((await openTable(bytes)).sheets).toEqual(['一', '二']);
    expect(await read(bytes, '二')).toEqual([{ line: 1, cells: ['b'] }]);
  });

  test('no further than wanted', async () => {
    const bytes = await writeWorkbook([{ name: 'a', rows: Array.from({ length: 500 }, (_, i) => [`${i}`]) }]);
    const table = await openTable(bytes);
    expect((await Array.fromAsync(table.rows('a', 3))).map(({ cells }) => cells[0])).toEqual(['0', '1', '2']);
  });

  test('unless it has a password', async () => {
    const encryption = { password: 'x', spinCount: 10 };
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }], encryption });
    await expect(openTable(bytes)).rejects.toMatchObject({ code: 'locked' });
  });

  test('unless it is another zip, or a part of one', async () => {
    const other = await new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' });
    await expect(openTable(other)).rejects.toMatchObject({ code: 'unreadable' });
    const bytes = await writeWorkbook([{ name: 'a', rows: [['x']] }]);
    await expect(openTable(bytes.subarray(0, 300))).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('unless it would become a thousand times as large', async () => {
    const bytes = await writeWorkbook([{ name: 'a', rows: [['x']] }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(directory + 24, 450 * 1_024 * 1_024, true);
    await expect(openTable(bytes)).rejects.toMatchObject({ code: 'too_large' });
  });
});
