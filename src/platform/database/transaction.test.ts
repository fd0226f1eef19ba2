import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refuse } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { transaction } from './transaction.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query('create table kept (no integer primary key)');
});
afterAll(() => database.close());
beforeEach(() => database.pool.query('truncate kept'));

const insert = {
  name: 'test.insert',
  text: 'insert into kept (no) select no from jsonb_to_recordset($1) as r(no integer)',
};
const kept = async () => (await database.pool.query<{ no: number }>('select no from kept order by no')).rows;

test('rows that a transaction ends with are written together', async () => {
  await transaction(database.pool, async tx => {
    for (const no of [2, 1]) tx.finishWithRows(insert, [{ no }]);
    expect(await tx.run({ name: 'test.count', text: 'select no from kept' }, [])).toEqual([]);
  });
  expect(await kept()).toEqual([{ no: 1 }, { no: 2 }]);
});

test('rows that cannot be written undo the transaction', async () => {
  const work = transaction(database.pool, async tx => {
    await tx.run({ name: 'test.one', text: 'insert into kept values (1)' }, []);
    tx.finishWithRows(insert, [{ no: 1 }]);
  });
  await expect(work).rejects.toMatchObject({ code: '23505' });
  expect(await kept()).toEqual([]);
});

test('a refusal leaves nothing of rows that were to be written', async () => {
  const refused = await transaction(database.pool, async tx => {
    tx.finishWithRows(insert, [{ no: 1 }]);
    return refuse('subject.not_found');
  });
  expect(refused).toMatchObject({ refusals: [{ code: 'subject.not_found' }] });
  expect(await kept()).toEqual([]);
});
