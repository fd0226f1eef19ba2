import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createGroupCommit } from './group-commit.ts';
import type { Tx } from './transaction.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(
    'create table grouped (no integer primary key, tx bigint default txid_current())',
  );
});
afterAll(() => database.close());
beforeEach(() => database.pool.query('truncate grouped'));

const insert = {
  name: 'test.insert_grouped',
  text: 'insert into grouped (no) select no from jsonb_to_recordset($1) as r(no integer)',
};
const read = { name: 'test.read_grouped', text: 'select no from grouped' };

function writing(no: number) {
  return async (tx: Tx) => {
    await tx.run(read, []);
    tx.finishWithRows(insert, [{ no }]);
    return no;
  };
}

async function kept() {
  const { rows } = await database.pool.query<{ no: number; tx: number }>(
    'select no, tx from grouped order by no',
  );
  return { numbers: rows.map(({ no }) => no), transactions: new Set(rows.map(({ tx }) => tx)).size };
}

test('works that arrive together are committed together, each with its own answer', async () => {
  const together = createGroupCommit(database.pool);
  expect(await Promise.all([1, 2, 3].map(no => together('test', writing(no))))).toEqual([1, 2, 3]);
  expect(await kept()).toEqual({ numbers: [1, 2, 3], transactions: 1 });
});

test('works that ask in the same turn ask together, and each hears its own', async () => {
  const together = createGroupCommit(database.pool);
  const double = {
    name: 'test.double',
    text: `select n, no * 2 as double, count(*) over () as "askedTogether"
      from jsonb_to_recordset($1) as q(n integer, no integer) where no > 0`,
  };
  const asking = (no: number) => (tx: Tx) => tx.ask(double, { no });
  const heard = await Promise.all([3, 0, 5].map(no => together('test', asking(no))));
  expect(heard).toMatchObject([[{ double: 6, askedTogether: 2 }], [], [{ double: 10, askedTogether: 2 }]]);
});

test('many are done in groups of sixteen at most', async () => {
  const together = createGroupCommit(database.pool);
  const numbers = Array.from({ length: 40 }, (_, no) => no);
  expect(await Promise.all(numbers.map(no => together('test', writing(no))))).toEqual(numbers);
  expect(await kept()).toEqual({ numbers, transactions: 3 });
});

test('a refused work leaves nothing behind, and the others stand', async () => {
  const together = createGroupCommit(database.pool);
  const refusing = async (tx: Tx) => {
    tx.finishWithRows(insert, [{ no: 9 }]);
    tx.afterCommit(() => told(9));
    return refuse('subject.not_found');
  };
  const told = vi.fn();
  const telling = async (tx: Tx) => {
    tx.afterCommit(() => told(1));
    return writing(1)(tx);
  };
  const [refused, done] = await Promise.all([together('test', refusing), together('test', telling)]);
  expect(refused).toBeInstanceOf(Refused);
  expect(done).toBe(1);
  expect(await kept()).toMatchObject({ numbers: [1] });
  expect(told.mock.calls).toEqual([[1]]);
});

test.each([
  ['its code', async (): Promise<unknown> => Promise.reject(new TypeError('of its own'))],
  [
    'a statement',
    async (tx: Tx): Promise<unknown> =>
      tx.run({ name: 'test.fault', text: 'select 1 / (0 * $1::integer)' }, [1]),
  ],
  ['what it writes', async (tx: Tx): Promise<unknown> => tx.finishWithRows(insert, [{ no: null }])],
])('a work that fails by %s fails alone', async (_name, failing) => {
  const together = createGroupCommit(database.pool);
  const ended = await Promise.allSettled([
    together('test', writing(1)),
    together('test', failing),
    together('test', writing(2)),
  ]);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await kept()).toMatchObject({ numbers: [1, 2] });
});

test('of two that write the same, one fails', async () => {
  const together = createGroupCommit(database.pool);
  const ended = await Promise.allSettled([1, 1].map(no => together('test', writing(no))));
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await kept()).toMatchObject({ numbers: [1] });
});

test('where the line breaks at the commit, nobody is done again', async () => {
  const together = createGroupCommit(database.pool);
  const done = vi.fn();
  const breaking = {
    name: 'test.break',
    text: 'select pg_terminate_backend(pg_backend_pid()) from jsonb_to_recordset($1) as r(no integer)',
  };
  const work = (no: number) => async (tx: Tx) => {
    done(no);
    tx.finishWithRows(breaking, [{ no }]);
  };
  const ended = await Promise.allSettled([1, 2].map(no => together('test', work(no))));
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(done.mock.calls).toEqual([[1], [2]]);
});

test('kinds do not wait for each other', async () => {
  const together = createGroupCommit(database.pool);
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const held = ['a', 'b'].map(name => together('slow', () => gate.then(() => name)));
  expect(await together('quick', writing(1))).toBe(1);
  open();
  expect(await Promise.all(held)).toEqual(['a', 'b']);
});
