import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aTrial, smallMap, smallRegulation, type Trial } from '#testing/replay-trial.ts';

let trial: Trial;
beforeEach(async () => {
  trial = await aTrial();
  trial.file('small.regulation.yaml', smallRegulation);
});
afterEach(() => trial.close());

const head = '编号,时间,状态,级别,内容';

function replayed(content: string | Uint8Array, { map = smallMap, name = 'log.csv' } = {}) {
  return trial.run(trial.file(name, content), trial.file('small.yaml', map));
}

async function told() {
  const { rows } = await trial.database.pool.query<{ case_id: string; description: string; at: string }>(
    `select h.case_id as case_id, q.description, to_char(q.registered_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at
     from history_case h join service_request q on q.id = h.subject_id order by h.case_id`,
  );
  return rows.map(row => Object.values(row));
}

describe('a row that cannot be taken is told by its line, and the others arrive:', () => {
  const good = 'A1,2026-01-05 09:00,开始,高,门坏';
  const alsoGood = 'A2,2026-01-05 09:30,开始,低,灯坏';

  test.each([
    ['without a case', ',2026-01-05 09:10,开始,高,x', 'case_missing', { column: '编号' }],
    ['without an instant', 'B,,开始,高,x', 'instant', { column: '时间', found: '' }],
    [
      'with a day that there is not',
      'B,2026-02-30 09:00,开始,高,x',
      'instant',
      { found: '2026-02-30 09:00' },
    ],
    [
      'with a word that the map does not have',
      'B,2026-01-05 09:10,开始,中,x',
      'word',
      { column: '级别', found: '中' },
    ],
    ['with a column too few', 'B,2026-01-05 09:10,开始,高', 'columns', {}],
    ['with a column too many', 'B,2026-01-05 09:10,开始,高,x,y', 'columns', {}],
    ['with a quote inside a word', 'B,2026-01-05 09:10,开始,高,a"b"c', 'quotes', {}],
    ['with a number longer than any', `${'B'.repeat(101)},2026-01-05 09:10,开始,高,x`, 'case_missing', {}],
  ])('%s', async (_what, bad, reason, params) => {
    const result = await replayed([head, good, bad, alsoGood].join('\n'));
    expect(result).toMatchObject({ rows: 3, cases: 2, rejected: 1 });
    expect(result.rejects).toEqual([{ line: 3, text: bad, reason, params: expect.objectContaining(params) }]);
    expect((await told()).map(([id]) => id)).toEqual(['A1', 'A2']);
  });

  test.each([
    ['at the end of the file', []],
    ['before rows that have quotes themselves', ['C1,2026-01-05 09:40,开始,低,"门, 灯"']],
    ['before many rows', Array.from({ length: 150 }, (_, i) => `C${100 + i},2026-01-05 09:40,开始,低,门`)],
  ])('with a quote that is never closed, %s', async (_where, more) => {
    const bad = 'B,2026-01-05 09:10,开始,高,"x';
    const result = await replayed([head, good, bad, alsoGood, ...more].join('\n'));
    expect(result.rejects).toMatchObject([{ line: 3, reason: 'quotes', text: bad }]);
    const arrived = (await told()).map(([id]) => id);
    expect(arrived).toEqual(['A1', 'A2', ...more.map(row => row.split(',')[0])]);
  });

  test('of another event that has an unreadable instant of its own', async () => {
    const map = smallMap.replace('state: registered }', 'at: 内容, state: registered }');
    const result = await replayed([head, good, 'B,2026-01-05 09:10,开始,高,2026-01-04'].join('\n'), { map });
    expect(result.rejects).toMatchObject([
      { line: 2, reason: 'instant', params: { column: '内容', found: '门坏' } },
    ]);
    expect(await told()).toEqual([['B', '2026-01-04', '2026-01-03 16:00']]);
  });
});

describe('a file is read', () => {
  const rows = `${head}\nA1,2026-01-05 09:00,开始,高,门坏\n`;
  const arrived = [['A1', '门坏', '2026-01-05 01:00']];

  test.each([
    ['in UTF-8', rows],
    ['with the mark that Windows puts before it', `\uFEFF${rows}`],
    ['with the line ends of Windows', rows.replaceAll('\n', '\r\n')],
    ['in GB18030, as older Chinese programs write', iconv.encode(rows, 'gb18030')],
    ['without an end to its last line', rows.trimEnd()],
    ['with empty lines', rows.replaceAll('\n', '\n\n')],
  ])('%s', async (_how, content) => {
    expect(await replayed(content)).toMatchObject({ rows: 1, rejected: 0 });
    expect(await told()).toEqual(arrived);
  });

  test('packed', async () => {
    expect(await replayed(gzipSync(rows), { name: 'log.csv.gz' })).toMatchObject({ rows: 1, rejected: 0 });
    expect(await told()).toEqual(arrived);
  });

  test('with texts over several lines and commas in quotes', async () => {
    const text = '第一行, 门\n第二行""坏""';
    expect(await replayed(`${head}\nA1,2026-01-05 09:00,开始,高,"${text}"\n`)).toMatchObject({ rejected: 0 });
    expect(await told()).toEqual([['A1', '第一行, 门\n第二行"坏"', '2026-01-05 01:00']]);
  });

  test('and what is no text of either kind is told', async () => {
    const bytes = Buffer.concat([Buffer.from(rows), Buffer.from([0xff, 0xfe, 0xff]), Buffer.from(',,,,\n')]);
    const result = await replayed(bytes);
    expect(result.rejects).toMatchObject([{ line: 3, reason: 'encoding' }]);
    expect(await told()).toEqual(arrived);
  });

  test('with each row as a case of its own, also of rows that say the same', async () => {
    const map = smallMap.replace('case: 编号', 'case: line\ncasePrefix: S-');
    const row = 'A1,2026-01-05 09:00,开始,高,门坏';
    expect(await replayed([head, row, row].join('\n'), { map })).toMatchObject({ cases: 2, repeated: 0 });
    expect((await told()).map(([id]) => id)).toEqual(['S-2', 'S-3']);
  });

  test.each(['编号', '时间', '级别', '状态', '内容'])(
    'not without the column %s, which is named',
    async column => {
      const cut = head.split(',').map(name => (name === column ? '别的' : name));
      await expect(replayed(`${cut.join(',')}\n`)).rejects.toMatchObject({
        code: 'replay.columns_missing',
        params: expect.objectContaining({ missing: column }),
      });
    },
  );
});
