import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createLog } from '../log/log.ts';
import { type Handler, type Jobs, startJobs } from './jobs.ts';
import { startLoop } from './loop.ts';

let database: TestDatabase;
let jobs: Jobs | undefined;
const logged: string[] = [];
const log = createLog({ level: 'info', format: 'json', stream: { write: text => logged.push(text) } });

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await database.close();
});

async function start(topics: Record<string, Handler>): Promise<Jobs> {
  const { connection, schema, pool } = database;
  jobs = await startJobs({ connection, schema, pool, log, topics, schedules: [] });
  return jobs;
}

const tell = (topic: string, payload: object) =>
  database.db.insertInto('outbox').values({ topic, payload }).execute();
const waiting = async () => {
  const rows = await database.db
    .selectFrom('outbox')
    .select('topic')
    .where('dispatchedAt', 'is', null)
    .execute();
  return rows.map(({ topic }) => topic);
};

test('a notice reaches its handler once, one that nobody waits for stays', async () => {
  const heard: unknown[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  await tell('nobody.listens', {});
  await tell('request.registered', { no: 'SR-20261122-0001' });
  const started = await start({
    'request.registered': async payload => void resolve(void heard.push(payload)),
  });
  started.wake();
  await promise;
  expect(heard).toEqual([{ no: 'SR-20261122-0001' }]);
  expect(await waiting()).toEqual(['nobody.listens']);
});

test('a handler that fails is logged and the job is kept for another attempt', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await tell('mail.send', { to: 'someone' });
  const failing = async () => {
    resolve();
    throw new Error('the mail server is away');
  };
  (await start({ 'mail.send': failing })).wake();
  await promise;
  await jobs?.stop();
  jobs = undefined;
  const { rows } = await database.pool.query(
    `select state::text, retry_count from guiju_jobs.job where name = 'mail.send'`,
  );
  expect(rows).toEqual([{ state: 'retry', retry_count: 0 }]);
  expect(logged.some(line => line.includes('the mail server is away'))).toBe(true);
});

test('a loop goes on after a failed round, repeats at once while there is more, and stops between rounds', async () => {
  const outcomes = [async () => Promise.reject(new Error('first')), async () => true, async () => false];
  const { promise, resolve } = Promise.withResolvers<void>();
  let rounds = 0;
  const loop = startLoop({
    name: 'test',
    everyMs: 1,
    log,
    round: async () => {
      const outcome = outcomes[rounds++];
      if (!outcome) resolve();
      return outcome ? outcome() : false;
    },
  });
  await promise;
  await loop.stop();
  const ended = rounds;
  loop.wake();
  expect(rounds).toBe(ended);
});
