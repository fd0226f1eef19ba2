import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Explained } from '#contract/explanation.ts';
import { hourMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';
import { explainSubject } from './explained.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const explain = (id: string, more: { action?: string; locale?: 'zh-CN' | 'zh-TW' | 'en' } = {}) => {
  const { action, locale = 'en' } = more;
  const { regulations, zone } = job.road;
  const reader = { roles: ['engineer'] as const, locale };
  return explainSubject(database.db, id, { regulations, reader, now: job.clock.now(), zone, action });
};
const of = ({ items }: Explained, clause: string) => items.find(item => item.clause === clause);

test('a clock tells clause, events and arithmetic in the language of the reader', async () => {
  const order = await anOrder(job);
  job.clock.set(noon + 3 * hourMs);
  const english = of(await explain(order.requestId), 'S2.BUS.05');
  expect(english).toMatchObject({ kind: 'clock', status: 'running', name: 'On site' });
  expect(english?.lines.join('\n')).toContain('24 h');
  const chinese = of(await explain(order.requestId, { locale: 'zh-CN' }), 'S2.BUS.05');
  expect(chinese?.lines.join('\n')).toContain('24 小时');
});

test('a verdict tells by which clause and on whose act it was given', async () => {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.complete', engineer: await anEngineer(job) });
  const verdict = of(await explain(order.requestId), 'S2.BUS.10');
  expect(verdict).toMatchObject({ kind: 'verdict', status: 'kept' });
  expect(verdict?.lines.join('\n')).toContain('engineer');
  expect(verdict?.lines.at(-1)).toBe('Kept.');
});

test('a refusal tells its clause in words, what lifts it, and who may let it pass', async () => {
  const order = await anOrder(job);
  const refusal = of(await explain(order.requestId, { action: 'work_order.complete' }), 'S2.BUS.10');
  expect(refusal).toMatchObject({ kind: 'refusal', status: 'clause.gate' });
  expect(refusal?.lines.join('\n')).toContain('The user has not signed the service report yet.');
  expect(refusal?.lines.join('\n')).toContain('What lifts it');
  const allowed = await explain(order.requestId, { action: 'service_request.note' });
  expect(allowed.items.filter(({ kind }) => kind === 'refusal')).toEqual([]);
});
