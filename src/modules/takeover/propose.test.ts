import { describe, expect, test } from 'vitest';
import { findHead } from './find-head.ts';
import { proposeReading } from './propose.ts';
import { readPhone } from './read-phone.ts';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line, place) => ({ line: place + 1, cells: line.split(',').map(cell => cell.trim()) }));

const proposed = (text: string, more = {}) =>
  proposeReading([{ sheet: '', rows: rowsOf(text) }], { branchId: 'b', ...more });
const columns = (text: string) => proposed(text).reading.columns;

describe('the columns of a register are known by their titles', () => {
  test('of a desk on the mainland', () => {
    expect(
      columns(`报修时间,客户名称,联系人,联系电话,机型,序列号,故障现象,处理结果,维修工程师,完成时间,状态,备注
2025-03-05,济南公交,王队长,13800001380,XB6105,LZY1,前门不开,换门泵,陈工,2025-03-06,已完成,`),
    ).toEqual({
      ...{
        reported_at: '报修时间',
        customer: '客户名称',
        contact: '联系人',
        phone: '联系电话',
        model: '机型',
      },
      ...{ serial_no: '序列号', fault: '故障现象', resolution: '处理结果', engineer: '维修工程师' },
      ...{ finished_at: '完成时间', state: '状态', note: '备注' },
    });
  });

  test('of a desk in Taiwan', () => {
    expect(
      columns(`叫修日期,客戶名稱,聯絡人,聯絡電話,機種,機台序號,故障狀況,處理結果,維修人員,結案日期,進度
2025/3/5,台中客運,陳先生,0912345678,A1,S1,不啟動,更換零件,林工,2025/3/6,結案`),
    ).toMatchObject({
      ...{
        reported_at: '叫修日期',
        customer: '客戶名稱',
        contact: '聯絡人',
        phone: '聯絡電話',
        model: '機種',
      },
      ...{
        serial_no: '機台序號',
        fault: '故障狀況',
        engineer: '維修人員',
        finished_at: '結案日期',
        state: '進度',
      },
    });
  });

  test('in English, with units and marks behind them', () => {
    expect(
      columns(`Ticket No.,Date Reported,Customer Name,Phone (mobile),Model,Serial Number,Problem,Status,Closed At,Technician
1,2025-03-05,Jinan Bus,13800001380,X,S1,door,Closed,2025-03-06,Chen`),
    ).toMatchObject({
      ...{ request_no: 'Ticket No.', reported_at: 'Date Reported', customer: 'Customer Name' },
      ...{ phone: 'Phone (mobile)', fault: 'Problem', state: 'Status', finished_at: 'Closed At' },
    });
  });

  test('of machines and their customers', () => {
    const { reading } = proposed(
      '客户名称,客户等级,联系电话,地址,机型,出厂编号,购机日期,保修期至\n济南公交,A级,1,2,3,4,5,6',
    );
    expect(reading).toMatchObject({ kind: 'customers', words: { tier: { A级: 'A' } } });
    expect(reading.columns).toMatchObject({
      serial_no: '出厂编号',
      sold_on: '购机日期',
      warranty_until: '保修期至',
    });
  });

  test('and, where they say nothing, by what is in them', () => {
    const { columns: found } = proposed(
      '甲,客户,乙,故障\n2025年3月5日,济南公交,13800001380,前门\n2025年3月6日,青岛公交,13900001380,后门',
    );
    expect(found.map(({ field, because }) => [field, because])).toEqual([
      ['reported_at', 'values'],
      ['customer', 'title'],
      ['phone', 'values'],
      ['fault', 'title'],
    ]);
  });

  test('a field is proposed once', () => {
    expect(columns('报修时间,客户,客户,故障\n2025-03-05,a,b,c')).toEqual({
      ...{ reported_at: '报修时间', customer: '客户', fault: '故障' },
    });
  });
});

describe('the line of the titles is found', () => {
  const head = (text: string) => findHead(rowsOf(text), 'requests');

  test('below the name of the company and the month', () => {
    expect(
      head(
        '示例客车公司客户报修登记表,,,\n2025年3月,,制表：王工,\n报修时间,客户,电话,故障现象\n2025-03-01,a,1,b',
      ),
    ).toMatchObject({ line: 3, lines: 1 });
  });

  test('over two lines, where one title stands over several columns', () => {
    expect(head('报修时间,客户信息,,故障现象\n,名称,电话,\n2025-03-01,a,13800001380,b')).toEqual({
      line: 1,
      lines: 2,
      titles: ['报修时间', '客户信息 名称', '电话', '故障现象'],
    });
  });

  test('and another one can be named', () => {
    const asked = proposed('报修时间,客户,故障\nreported,customer,fault\n2025-03-01,a,b', { headLine: 2 });
    expect(asked.reading).toMatchObject({ headLine: 2, columns: { reported_at: 'reported' } });
  });
});

test('the sheet with the most rows is the register', () => {
  const short = { sheet: '选项', rows: rowsOf('状态\n完成') };
  const long = { sheet: '2025', rows: rowsOf('报修时间,客户,故障\n2025-03-01,a,b\n2025-03-01,a,b') };
  expect(proposeReading([short, long], { branchId: 'b' }).reading.sheet).toBe('2025');
});

test('the order of day and month is seen from days after the twelfth', () => {
  const dates = (day: string) => proposed(`报修时间,客户,故障\n${day},a,b`).reading.dates;
  expect(['2025-03-05', '25/03/2025', '03/25/2025'].map(dates)).toEqual(['iso', 'dmy', 'mdy']);
});

test.each([
  ['13800001380', { phone: '13800001380' }],
  ['１３８ ００００ １３８０', { phone: '138 0000 1380' }],
  ['0531-88881234转801', { phone: '0531-88881234 801' }],
  ['13800001380/13900001390', { phone: '13800001380' }],
  ['王队长 13800001380', { phone: '13800001380' }],
  ['1.3800001381E+10', { phone: '13800001381' }],
  ['1.38E+10', { problem: 'phone_rounded' }],
  ['无', { phone: null }],
  ['', { phone: null }],
  ['待补', { problem: 'phone' }],
])('a telephone number is read from "%s"', (text, wanted) => {
  expect(readPhone(text)).toEqual(wanted);
});
