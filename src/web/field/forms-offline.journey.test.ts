import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FiledForm, type FormListed, formEndpoints } from '#contract/form.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import type { JourneyCompany, SentJob } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';

// An engineer files forms where there is no signal: each test goes on from the one before.

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, job, phone, page } = journey);
});

afterAll(() => journey?.end());

const fill = (label: string | RegExp, text: string) => page.getByLabel(label).fill(text);

async function look(name: string): Promise<void> {
  await screenshot(page, `forms-offline-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

async function ask<Found>(path: string): Promise<Found> {
  const answer = await phone.request.get(`${company.origin}/api/v1${path}`);
  return answer.json();
}

async function formsOfCase(): Promise<readonly FormListed[]> {
  return (await ask<{ items: FormListed[] }>(`/forms?requestId=${job.requestId}`)).items;
}

/** The state of a form as the phone took it along; null where it did not. */
function keptState(id = ''): Promise<string | null> {
  return page.evaluate(`new Promise(done => {
    const asked = indexedDB.databases();
    asked.then(all => {
      const opened = indexedDB.open(all.find(one => one.name.startsWith('guiju_field:')).name);
      opened.onsuccess = () => {
        const found = opened.result.transaction('parts').objectStore('parts').get('form:${id}');
        found.onsuccess = () => done(found.result?.body.state ?? null);
      };
    });
  })`);
}

test('the forms are on the phone before there is no signal', async () => {
  await page.goto('/field/');
  await fill('用户名', company.engineer.username);
  await fill('密码', company.engineer.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isKept = "caches.open('guiju-shell').then(kept => kept.match('/field/')).then(Boolean)";
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
  await phone.setOffline(true);
  await page.goto(`/field/jobs/${job.orderId}`);
  await page.getByRole('link', { name: '填写表单' }).click();
  await page.getByRole('button', { name: /借款单/ }).waitFor();
  await look('choice');
});

test('what is missing is said at once, and what is typed outlives the page', async () => {
  await page.getByRole('button', { name: /借款单/ }).click();
  await fill('外出地点及任务', '去青岛检修 12 台客车前门');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('“借款金额”没有填写').first().waitFor();
  await look('missing');
  await page.reload();
  expect(await page.getByLabel('外出地点及任务').inputValue()).toBe('去青岛检修 12 台客车前门');
});

test('submitted without signal it waits on the phone', async () => {
  await fill('出发日期', '2026-11-25');
  await fill('借款金额', '3200');
  await fill('用途', '住宿');
  await fill('预计金额', '1200');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('提交表单').waitFor();
  await page.getByText('尚未发送', { exact: true }).waitFor();
  await look('unsent');
});

test('what the server refuses comes back with its reason, and the form as it was typed', async () => {
  await phone.setOffline(false);
  await page.getByText('第 1 步没有可以审批的人。').waitFor();
  await look('refused');
  await page.getByRole('link', { name: '修改', exact: true }).click();
  expect(await page.getByLabel('外出地点及任务').inputValue()).toBe('去青岛检修 12 台客车前门');
});

test('mended it is filed once, with the time at which it was written first', async () => {
  const mendedFrom = Date.now();
  await company.employ('manager', '韩经理', 'manager');
  await company.employ('finance', '冯会计', 'finance');
  await page.getByRole('button', { name: '提交' }).click();
  await expect.poll(async () => (await formsOfCase()).length).toBe(1);
  const [row] = await formsOfCase();
  const form = await ask<FiledForm>(`/forms/${row?.id}`);
  expect(form).toMatchObject({ state: 'submitted', version: 1 });
  expect(form.content).toMatchObject({ amount: 320_000 });
  expect(Date.parse(form.submittedAt ?? '')).toBeLessThan(mendedFrom);
  await page.goto(`/field/forms/${form.id}`);
  await page.getByText('审批中').first().waitFor();
});

test('without signal again, what the phone took along is read', async () => {
  await page.goto('/field/');
  await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
  const [row] = await formsOfCase();
  await page.reload();
  await expect.poll(() => keptState(row?.id)).toBe('submitted');
  await phone.setOffline(true);
  await page.goto('/field/forms');
  await page.getByRole('link', { name: /借款单/ }).click();
  await page.getByText('没有信号，显示的是手机上带着的内容，只能查看。').waitFor();
  await page.getByText('去青岛检修 12 台客车前门').waitFor();
  await look('kept');
});

test('a form that was returned is changed and submitted without signal, and waits on the phone', async () => {
  const [row] = await formsOfCase();
  const id = row?.id ?? '';
  const { password } = company.engineer;
  const manager = await signedIn(company.origin, { username: 'manager', password });
  await manager.call(formEndpoints.decide, {
    params: { id },
    body: { version: 1, decision: 'return', comment: '请写明车牌号' },
  });
  await phone.setOffline(false);
  await page.goto('/field/');
  await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
  await expect.poll(() => keptState(id)).toBe('returned');
  await phone.setOffline(true);
  await page.goto(`/field/forms/${id}`);
  await page.getByText('可以修改并提交，有信号时发送。').waitFor();
  await look('returned');
  await page.getByRole('button', { name: '修改', exact: true }).click();
  await fill('外出地点及任务', '去青岛检修 12 台客车前门，鲁B 12345');
  await page.reload();
  expect(await page.getByLabel('外出地点及任务').inputValue()).toContain('鲁B 12345');
  await look('mending');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('修改已存在手机上，有信号时提交。').waitFor();
  await look('mended');
});

test('with signal it asks its chain anew, once and as it was mended', async () => {
  const [row] = await formsOfCase();
  await phone.setOffline(false);
  const read = () => ask<FiledForm>(`/forms/${row?.id}`);
  await expect.poll(async () => (await read()).version).toBe(2);
  expect(await read()).toMatchObject({
    state: 'submitted',
    content: { trip: '去青岛检修 12 台客车前门，鲁B 12345' },
  });
  await page.reload();
  await page.getByText('审批中').first().waitFor();
});
