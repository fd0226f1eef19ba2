import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Explained } from '#contract/explanation.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import { hourMs } from '#kernel/time.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { explanationRoutes } from './index.ts';

let database: TestDatabase;
let asked: RoutesAsked;

type Asked = { readonly action?: string };

/** What a case answers to “why?” in a language. */
function explain(job: MainJob, id: string, locale: Locale = 'en', more: Asked = {}): Promise<Explained> {
  const reader = { ...job.manager.actor, locale };
  return asked.read<Explained>(reader, '/service-requests/:id/explain', { id, ...more });
}

const linesOf = ({ items }: Explained, kind: string, clause: string) =>
  items.find(item => item.kind === kind && item.clause === clause)?.lines.join('\n');

const inEach = <T>(said: Record<Locale, T>) => locales.map(locale => [locale, said[locale]] as const);

describe('under the regulation of the bus maker', () => {
  let job: MainJob;
  beforeAll(async () => {
    database = await testDatabase();
    job = await aMainJob(database);
    asked = askRoutes(job, explanationRoutes(job.regulations));
  });
  afterAll(() => database.close());

  test.each(
    inEach({
      'zh-CN': ['24 小时', '规则：'],
      'zh-TW': ['24 小時', '規則：'],
      en: ['24 h', 'The rule:'],
    }),
  )('S2.BUS.05: a clock tells rule, event and arithmetic in %s', async (locale, said) => {
    const order = await anOrder(job);
    job.clock.set(noon + 3 * hourMs);
    const told = linesOf(await explain(job, order.requestId, locale), 'clock', 'S2.BUS.05');
    for (const words of said) expect(told).toContain(words);
  });

  test.each(
    inEach({
      'zh-CN': ['操作人：engineer', '服务报告已签字：2026-11-20', '遵守。'],
      'zh-TW': ['操作人：engineer', '服務報告已簽名：2026-11-20', '遵守。'],
      en: ['on what engineer did', 'signed the service report: 2026-11-20', 'Kept.'],
    }),
  )(
    'S2.BUS.10: a verdict tells on whose act and over which facts it was given, in %s',
    async (locale, said) => {
      const order = await anOrder(job);
      await carryOut(job, order, { last: 'work_order.complete', engineer: await anEngineer(job) });
      const told = linesOf(await explain(job, order.requestId, locale), 'verdict', 'S2.BUS.10');
      for (const words of said) expect(told).toContain(words);
    },
  );

  test.each(
    inEach({
      'zh-CN': ['服务报告已签字：尚未发生', '如何解除', '规则：'],
      'zh-TW': ['服務報告已簽名：尚未發生', '如何解除', '規則：'],
      en: ['signed the service report: has not happened', 'What lifts it', 'The rule:'],
    }),
  )('S2.BUS.10: a refusal tells rule, facts and what lifts it, in %s', async (locale, said) => {
    const order = await anOrder(job);
    const action = 'work_order.complete';
    const told = linesOf(await explain(job, order.requestId, locale, { action }), 'refusal', 'S2.BUS.10');
    for (const words of said) expect(told).toContain(words);
    const allowed = await explain(job, order.requestId, locale, { action: 'service_request.note' });
    expect(allowed.items.filter(({ kind }) => kind === 'refusal')).toEqual([]);
  });

  test('a manager of another branch is told of no such case', async () => {
    const { id } = await aRequest(job);
    const elsewhere = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'Qingdao') });
    const answer = await asked.read(elsewhere.actor, '/service-requests/:id/explain', { id });
    expect(codeOf(answer)).toBe('subject.not_found');
  });

  test.each(
    inEach({
      'zh-CN': ['规则：', '期间：2026-11-01 至 2026-11-30', '遵守', '仅限：Jinan'],
      'zh-TW': ['規則：', '期間：2026-11-01 至 2026-11-30', '遵守', '僅限：Jinan'],
      en: ['The rule:', 'Period: 2026-11-01 to 2026-11-30', 'kept ÷', 'Only: Jinan'],
    }),
  )('S2.BUS.10: a figure tells what it counts, its sums and its share, in %s', async (locale, said) => {
    const order = await anOrder(job);
    await carryOut(job, order, { last: 'work_order.complete', engineer: await anEngineer(job) });
    const place = { clause: 'S2.BUS.10', control: 0, from: '2026-11-01', to: '2026-11-30' };
    const reader = { ...job.manager.actor, locale };
    const path = '/compliance/explain';
    const answer = await asked.read<Explained>(reader, path, { ...place, branchId: job.branchId });
    const told = linesOf(answer, 'figure', 'S2.BUS.10');
    for (const words of said) expect(told).toContain(words);
  });

  test('a figure of a clause that is none, or of days that run backwards, is refused', async () => {
    const ask = (more: object) =>
      asked.read(job.manager.actor, '/compliance/explain', {
        ...{ clause: 'S2.BUS.10', control: 0, from: '2026-11-01', to: '2026-11-30' },
        ...more,
      });
    expect(codeOf(await ask({ clause: 'S9.NONE.01' }))).toBe('subject.not_found');
    expect(codeOf(await ask({ to: '2026-10-01' }))).toBe('input.invalid');
  });
});

describe('under the regulation distance-tier', () => {
  let other: TestDatabase;
  let job: MainJob;
  beforeAll(async () => {
    other = await testDatabase();
    job = await aMainJob(other, { pack: 'distance-tier' });
    asked = askRoutes(job, explanationRoutes(job.regulations));
  });
  afterAll(() => other.close());

  test.each(
    inEach({
      'zh-CN': [
        '由客户承担 100%',
        '优惠价',
        '用户按《产品使用说明书》使用、维护、保养：否',
        '维修前须用户同意',
      ],
      'zh-TW': ['由客戶負擔 100%', '優惠價', '：否', '維修前須經使用者同意'],
      en: ['Paid by the customer: 100 %', 'preferential price', ': no', 'agrees to plan and price'],
    }),
  )('S2.TIER.09: a charge tells payer, prices and facts in %s', async (locale, said) => {
    const customer = await aCustomer(job.db, { branchId: job.branchId, warrantyUntil: '2028-01-01' });
    const { id } = await aRequest(job, { customer });
    const judged = { id, isGranted: false, cause: 'misuse', isManualFollowed: false };
    bodyOf(await job.act(job.support.actor, 'warranty.decide', judged));
    const told = linesOf(await explain(job, id, locale), 'charge', 'S2.TIER.09');
    for (const words of said) expect(told).toContain(words);
  });

  test.each(
    inEach({ 'zh-CN': '最先符合：第二类', 'zh-TW': '最先符合：第二類', en: 'the first that holds: Class 2' }),
  )('S2.TIER.07: a class tells the band that holds, in %s', async (locale, said) => {
    const customer = await aCustomer(job.db, { branchId: job.branchId, warrantyUntil: '2028-01-01' });
    const ofAgent = { soldByAgent: true, isOwnProduct: true };
    await job.db.updateTable('asset').set(ofAgent).where('id', '=', customer.assetId).execute();
    const { id } = await aRequest(job, { customer });
    expect(linesOf(await explain(job, id, locale), 'grade', 'S2.TIER.07')).toContain(said);
  });
});
