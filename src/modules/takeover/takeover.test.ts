import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Takeover } from '#contract/takeover.ts';
import { findTakeover, unfinishedFor } from '#modules/takeover/index.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson } from '#testing/department.ts';
import { aTakeoverOffice, type TakeoverOffice } from '#testing/takeover-office.ts';

let database: TestDatabase;
let office: TakeoverOffice;
beforeEach(async () => {
  database = await testDatabase();
  office = await aTakeoverOffice(database);
});
afterEach(() => database.close());

const head = '报修时间,客户名称,联系人,电话,地址,机型,序列号,故障现象,处理结果,工程师,完成时间,状态,备注';
const closedRow =
  '2025-03-05 09:00,济南公交总公司,王队长,13800001380,山东省济南市历下区经十路1号,XB6105,LZY001,前门不开,更换门泵,陈工,2025-03-05 15:00,已完成,下雨天';
const openRow =
  '2026-11-15 10:00,青岛公交集团,李队长,13900001390,山东省青岛市市南区香港路2号,XB6125,LZY002,发动机报警,,,,待处理,';
const csv = (...rows: string[]) => [head, ...rows].join('\n');
const counted = ({ counts }: Takeover) => counts;
const whys = ({ problems }: Takeover) => problems.map(({ line, reason }) => [line, reason]);

async function requests() {
  const { rows } = await database.pool.query(
    `select q.state, q.description, q.resolution, c.name as customer, a.serial_no, s.adcode, n.text as note,
       to_char(q.registered_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at, x.next_tick_at is not null as ticks
     from service_request q join customer c on c.id = q.customer_id join site s on s.id = q.site_id
       join subject x on x.id = q.id left join asset a on a.id = q.asset_id
       left join service_request_note n on n.request_id = q.id
     order by q.registered_at, q.description`,
  );
  return rows;
}

async function clocks(state: string) {
  const { rows } = await database.pool.query(
    `select k.clause, k.status from clock k join service_request q on q.id = k.subject_id
     where q.state = $1 order by k.clause`,
    [state],
  );
  return rows.map(({ clause, status }) => [clause, status]);
}

describe('an old register of requests', () => {
  test('is tried out first, and nothing is changed by that', async () => {
    const tried = await office.tried(csv(closedRow, openRow, '2025-13-40,谁,,,,,,坏了,,,,,'));
    expect(tried).toMatchObject({ state: 'tried', total: 3, kind: 'requests' });
    expect(counted(tried)).toMatchObject({ taken: 2, open: 1, customers: 2, assets: 2, rejected: 1 });
    expect(whys(tried)).toEqual([[4, 'instant']]);
    expect(await requests()).toEqual([]);
  });

  test('comes in with customers, machines, and what else it says', async () => {
    const done = await office.taken(csv(closedRow, openRow));
    expect(done).toMatchObject({ state: 'done', counts: { taken: 2, open: 1, customers: 2, assets: 2 } });
    expect(await requests()).toEqual([
      {
        ...{ state: 'closed', description: '前门不开', resolution: '更换门泵', customer: '济南公交总公司' },
        ...{
          serial_no: 'LZY001',
          adcode: '370102',
          note: '下雨天\n陈工',
          at: '2025-03-05 09:00',
          ticks: false,
        },
      },
      {
        ...{ state: 'registered', description: '发动机报警', resolution: null, customer: '青岛公交集团' },
        ...{ serial_no: 'LZY002', adcode: '370202', note: null, at: '2026-11-15 10:00', ticks: true },
      },
    ]);
  });

  test('S0.DISC.21: what is ended is judged by its own times; what is open has its limits, and nobody is warned', async () => {
    await office.taken(csv(closedRow, openRow));
    expect(await clocks('closed')).toEqual([
      ['S0.DISC.21', 'broken'],
      ['S4.TECH.08', 'kept'],
    ]);
    expect(await clocks('registered')).toEqual([
      ['S0.DISC.21', 'broken'],
      ['S4.TECH.08', 'running'],
    ]);
    const { rows } = await database.pool.query('select distinct topic from outbox');
    expect(rows).toEqual([{ topic: 'takeover.asked' }]);
  });

  test('changes nothing when it comes a second time, in whatever file', async () => {
    await office.taken(csv(closedRow, openRow));
    const again = await office.taken(csv(openRow, closedRow.replace('2025-03-05 09:00', '2025年3月5日 9点')));
    expect(counted(again)).toMatchObject({ taken: 0, repeated: 2, customers: 0, assets: 0 });
    expect(await requests()).toHaveLength(2);
  });

  test('mended rows come in, those that were there stay', async () => {
    const bad = openRow.replace('2026-11-15 10:00', '前天');
    expect(counted(await office.taken(csv(closedRow, bad)))).toMatchObject({ taken: 1, rejected: 1 });
    const mended = await office.taken(csv(closedRow, openRow));
    expect(counted(mended)).toMatchObject({ taken: 1, repeated: 1, rejected: 0 });
  });

  test('goes on after a break where it was', async () => {
    const { id } = await office.tried(csv(closedRow, openRow));
    await office.run(id);
    await database.db.updateTable('takeover').set({ state: 'failed' }).where('id', '=', id).execute();
    const done = await office.run(id);
    expect(done).toMatchObject({ state: 'done', counts: { taken: 2, open: 1, repeated: 0, customers: 2 } });
    expect(await requests()).toHaveLength(2);
  });

  test('that somebody stops brings nothing more, and goes on when it is asked for', async () => {
    const { id } = await office.tried(csv(closedRow));
    await database.db.updateTable('takeover').set({ state: 'stopping' }).where('id', '=', id).execute();
    await office.work(id);
    expect(await office.read(id)).toMatchObject({ state: 'stopped' });
    expect(await requests()).toEqual([]);
    expect(await office.run(id)).toMatchObject({ state: 'done', counts: { taken: 1 } });
  });

  test('finds customers and machines that are here: by telephone, by name, by serial number', async () => {
    const { db, branchId } = office;
    const here = await aCustomer(db, { branchId, name: '济南公交总公司', phone: '0531-88881234' });
    const rows = [
      `2025-03-05 09:00,别的写法,,053188881234,,,,一`,
      `2025-03-05 09:00,济南公交 总公司,,13800001380,,,,二`,
      `2025-03-05 09:00,不知道是谁,,,,,${here.serialNo.toLowerCase()},三`,
    ];
    const done = await office.taken(csv(...rows));
    expect(counted(done)).toMatchObject({ taken: 3, customers: 0, assets: 0 });
    expect((await requests()).map(({ customer }) => customer)).toEqual(Array(3).fill('济南公交总公司'));
  });

  test('two people of one name are two customers, told apart by their telephones', async () => {
    const done = await office.taken(
      csv('2025-03-05,王小明,,13800001380,,,,一', '2025-03-05,王小明,,13900001390,,,,二'),
    );
    expect(counted(done)).toMatchObject({ taken: 2, customers: 2 });
  });

  test('of a manager brings nothing to customers of another branch', async () => {
    const other = await aBranch(office.db, 'Qingdao');
    await aCustomer(office.db, { branchId: other, name: '青岛公交集团', phone: '13900001390' });
    expect(whys(await office.tried(csv(closedRow, openRow)))).toEqual([[3, 'branch']]);
    const elsewhere = await aPerson(office.db, 'manager', { branchId: other });
    const { id } = await office.tried(csv(closedRow));
    expect(await office.read(id, elsewhere)).toMatchObject({ refusals: [{ code: 'subject.not_found' }] });
  });
});

describe('a row that cannot come in is told with what to do:', () => {
  const row = (more: Record<string, string>) => {
    const names = head.split(',');
    const cells = { ...Object.fromEntries(closedRow.split(',').map((cell, i) => [names[i], cell])), ...more };
    return names.map(name => cells[name] ?? '').join(',');
  };

  test.each([
    ['without a customer', { 客户名称: '' }, 'missing'],
    ['without a fault', { 故障现象: '' }, 'missing'],
    ['with a time that is none', { 报修时间: '三月初' }, 'instant'],
    ['of the future', { 报修时间: '2027-01-01', 完成时间: '' }, 'to_come'],
    ['finished before it was reported', { 完成时间: '2025-03-01' }, 'too_early'],
    ['finished without a time', { 完成时间: '' }, 'not_finished'],
    ['with a telephone that has lost its end', { 电话: '1.38E+10' }, 'phone_rounded'],
    ['with a word that nobody knows', { 状态: '看情况' }, 'word'],
  ])('%s', async (_what, more, reason) => {
    const tried = await office.tried(csv(row(more)));
    expect(whys(tried)).toEqual([[2, reason]]);
    expect(counted(tried)).toMatchObject({ taken: 0, rejected: 1 });
  });

  test('the same machine at the same time, unless these are two requests', async () => {
    const rows = csv(closedRow, row({ 故障现象: '后门不关' }));
    expect(whys(await office.tried(rows))).toEqual([[3, 'twin']]);
    expect(counted(await office.taken(rows, { areTwinsTaken: true }))).toMatchObject({ taken: 2, assets: 1 });
  });

  test('a machine that is somebody else’s', async () => {
    await office.taken(csv(closedRow));
    const rows = csv(row({ 客户名称: '青岛公交集团', 电话: '13900001390', 故障现象: '后门不关' }));
    expect(whys(await office.tried(rows))).toEqual([[2, 'serial_of_other']]);
  });

  test('a word comes in once somebody says what it means', async () => {
    const rows = csv(row({ 状态: '看情况', 完成时间: '' }));
    const tried = await office.tried(rows);
    expect(tried.unknownWords).toEqual({ state: ['看情况'] });
    const told = await office.taken(rows, { words: { state: { 看情况: 'waiting' } } });
    expect(counted(told)).toMatchObject({ taken: 1, rejected: 0 });
    expect(await requests()).toMatchObject([{ state: 'waiting' }]);
  });
});

describe('a file as people keep it', () => {
  test('with the company above, blank lines, a total, and titles printed again', async () => {
    const done = await office.taken(
      ['示例公司报修台账,,,', ',,,', head, closedRow, '', head, openRow, '合计,2,,', ',,'].join('\n'),
    );
    expect(counted(done)).toMatchObject({ rows: 4, taken: 2, skipped: 2, rejected: 0 });
  });

  test('as a spreadsheet with titles over two lines, numbers as telephones and real dates', async () => {
    const rows = [
      ['客户报修登记表'],
      ['报修时间', '客户信息', null, '设备', null, '故障现象', '完成时间'],
      [null, '客户名称', '联系电话', '机型', '序列号', null, null],
      [
        new Date(Date.UTC(2025, 2, 5, 9)),
        ' 济南公交总公司 ',
        13_800_001_380,
        'XB',
        'ＬＺＹ００１',
        '前门',
        45_722,
      ],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['先读我']] },
        { name: '2025', rows, columns: [{ numFmt: 'yyyy/m/d h:mm' }] },
      ],
    });
    const done = await office.taken(bytes);
    expect(done.reading).toMatchObject({ sheet: '2025', headLine: 2, headLines: 2 });
    expect(counted(done)).toMatchObject({ taken: 1, rejected: 0, assets: 1 });
    expect(await requests()).toMatchObject([
      { state: 'closed', at: '2025-03-05 09:00', serial_no: 'LZY001', customer: '济南公交总公司' },
    ]);
  });

  test('with columns of its own, which are kept as a note', async () => {
    await office.taken('报修时间,客户,故障,天气\n2025-03-05,济南公交总公司,前门,小雨');
    expect(await requests()).toMatchObject([{ note: '天气: 小雨', serial_no: null, adcode: '' }]);
  });

  test('what is no table is refused', async () => {
    const refused = (content: string | Uint8Array) =>
      office.call(office.manager, '/takeovers', {}, { name: 'a.xlsx', content: Buffer.from(content) });
    expect(await refused('只有一行')).toMatchObject({ refusals: [{ code: 'table.unreadable' }] });
    expect(await refused(Buffer.from('504b030400000000', 'hex'))).toMatchObject({
      refusals: [{ code: 'table.unreadable' }],
    });
    expect(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatchObject({
      refusals: [{ code: 'table.locked' }],
    });
  });
});

describe('a register of customers and machines', () => {
  const titles = '客户名称,客户等级,客户类型,联系人,电话,现场,地址,序列号,产品线,机型,购机日期,保修期至';
  const first =
    '济南公交总公司,A级,终端用户,王队长,13800001380,北站,山东省济南市历下区经十路1号,S1,城市客车,XB6105,2024-05-01,2026-04-30';
  const second =
    '济南公交总公司,A级,终端用户,王队长,13800001380,南站,山东省济南市市中区英雄山路1号,S2,城市客车,XB6105,2024年5月1日,永久';
  const third = second.replace('永久', '2026-04-30');

  async function assets() {
    const { rows } = await database.pool.query(
      `select a.serial_no, s.name as site, c.tier, a.sold_on::text, a.warranty_until::text
       from asset a join site s on s.id = a.site_id join customer c on c.id = a.customer_id order by a.serial_no`,
    );
    return rows;
  }

  test('comes in with each machine at its site', async () => {
    const done = await office.taken([titles, first, third].join('\n'));
    expect(done).toMatchObject({ kind: 'customers', counts: { taken: 2, customers: 1, assets: 2 } });
    const dates = { sold_on: '2024-05-01', warranty_until: '2026-04-30' };
    expect(await assets()).toEqual([
      { serial_no: 'S1', site: '北站', tier: 'A', ...dates },
      { serial_no: 'S2', site: '南站', tier: 'A', ...dates },
    ]);
  });

  test('finds what came before: a further machine, a further site', async () => {
    await office.taken([titles, first].join('\n'));
    const done = await office.taken([titles, first, third].join('\n'));
    expect(counted(done)).toMatchObject({ taken: 1, repeated: 1, customers: 0, assets: 1 });
    expect((await assets()).map(({ site }) => site)).toEqual(['北站', '南站']);
  });

  test('tells a day that is none', async () => {
    expect(whys(await office.tried([titles, second].join('\n')))).toEqual([[2, 'day']]);
  });
});

test('rows that stay out are given back with why, and are a register again', async () => {
  const { id } = await office.taken(csv(closedRow, openRow.replace('2026-11-15 10:00', '前天')));
  const sent = await office.call<{ body: Buffer }>(office.manager, '/takeovers/:id/rejects/:format', {
    ...{ id, format: 'csv' },
  });
  const text = 'body' in sent ? sent.body.toString() : '';
  expect(text.split('\r\n')[0]).toBe(`\uFEFF${head},Why not taken in`);
  expect(text).toContain('is no time that can be read: 前天');
  const mended = await office.taken(text.replace('前天', '2026-11-15 10:00'));
  expect(counted(mended)).toMatchObject({ rows: 1, taken: 1 });
  expect((await requests()).at(-1)).toMatchObject({ note: null, description: '发动机报警' });
});

test('at the shell, what was begun with a file goes on; without that the file is new', async () => {
  const { id } = await office.tried(csv(closedRow));
  const again = async () => {
    const fresh = await findTakeover(office.db, await office.upload(csv(closedRow)));
    if (!fresh) throw new Error('it was not kept');
    return { fresh, begun: await unfinishedFor(office.db, fresh) };
  };
  expect((await again()).begun).toBeUndefined();
  await office.db.updateTable('takeover').set({ state: 'running' }).where('id', '=', id).execute();
  const { fresh, begun } = await again();
  expect(begun?.id).toBe(id);
  expect(await findTakeover(office.db, fresh.id)).toBeUndefined();
  expect(await office.run(id)).toMatchObject({ state: 'done', counts: { taken: 1 } });
});
