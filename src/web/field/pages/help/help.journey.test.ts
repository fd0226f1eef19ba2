import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incidentEndpoints } from '#contract/incident.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';
import { workUntilOnSite } from '#testing/journey/work.ts';

const measure = '先离开现场，王经理半小时内到场';

let journey: PhoneJourney;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  const { company, job } = journey;
  await workUntilOnSite(company, job);
  ({ phone, page } = journey);
  const { username, password } = company.engineer;
  await phone.request.post(`${company.origin}/api/v1/session`, { data: { username, password } });
  await page.goto(`/field/jobs/${job.orderId}/help`);
  await page.getByText('有危险时先离开现场，再报告。').waitFor();
});

afterAll(() => journey?.end());

async function look(name: string): Promise<void> {
  await screenshot(page, `field-help-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

const told = async () => {
  const { dispatcher } = journey.company;
  return (await dispatcher.call(incidentEndpoints.list, { params: { id: journey.job.orderId } })).items;
};

test('S1.EXP.27: an engineer in danger tells the centre by one tap; tapped twice it is told once', async () => {
  await page.getByRole('button', { name: '用户使用暴力' }).click();
  await page.getByText('先保证自身安全，离开现场').waitFor();
  await page.getByRole('button', { name: '报告中心' }).dblclick();
  await page.getByText('已报告', { exact: true }).waitFor();
  await expect.poll(told).toMatchObject([{ situation: 'violence', takenOverAt: null }]);
  const ownReports = page.getByRole('region', { name: '已报告中心的情况' });
  await ownReports.getByText('尚无人介入').waitFor();
  await look('told');
});

test('S1.EXP.27: reads on the same page what the centre does, and is told of it', async () => {
  const [incident] = await told();
  const { dispatcher } = journey.company;
  await dispatcher.call(incidentEndpoints.takeOver, {
    params: { id: incident?.id ?? '' },
    body: { measure },
  });
  await page.getByText(measure).waitFor();
  await page.getByText(/^周调度 于 .+ 介入$/).waitFor();
  await look('answered');
  await page.goto('/field/notices');
  await page.getByText(`中心对现场情况的答复：${measure}`).waitFor();
});
