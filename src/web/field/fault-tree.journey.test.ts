import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleEndpoints } from '#contract/article.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import type { JourneyCompany, SentJob } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney } from '#testing/journey/phone.ts';

// An engineer goes through a fault tree where there is no signal: each test goes on from the one before.

const tree = `start: pressure
questions:
  pressure:
    ask: 仪表气压达到 0.6 MPa 吗？
    answers: [{ say: 达到, to: valve }, { say: 达不到, to: leak }]
  valve:
    ask: 按下门开关能听到电磁阀动作吗？
    answers: [{ say: 能听到, to: emergency }, { say: 听不到, to: wire }]
results:
  leak: { cause: 门泵或气路漏气, remedy: 查漏并更换门泵, outcome: pass_to_field, parts: 门泵 MB-1 }
  emergency: { cause: 应急阀未复位, remedy: 将应急阀旋回“正常”, outcome: solve }
  wire: { cause: 电磁阀接线松脱, remedy: 重新插接并固定, outcome: pass_to_field }
`;

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, job, phone, page } = journey);
  await publishTree();
});

afterAll(() => journey?.end());

async function publishTree(): Promise<void> {
  await company.employ('support', '许技术', 'support');
  await company.employ('quality', '郑质量', 'quality');
  const { password } = company.engineer;
  const support = await signedIn(company.origin, { username: 'support', password });
  const quality = await signedIn(company.origin, { username: 'quality', password });
  const about = { title: '前门打不开', faultClass: 'body', productLine: 'city', isPublic: false } as const;
  const { id } = await support.call(articleEndpoints.draft, {
    body: { kind: 'fault_tree', ...about, body: tree },
  });
  await support.call(articleEndpoints.submit, { params: { id }, body: {} });
  await quality.call(articleEndpoints.publish, { params: { id }, body: {} });
}

async function walksOfCase() {
  const { walks } = await company.csr.call(articleEndpoints.beside, { params: { id: job.requestId } });
  return walks;
}

async function look(name: string): Promise<void> {
  await screenshot(page, `fault-tree-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

const knowledge = () => page.getByRole('region', { name: '知识库', exact: true });
const treeOfDoor = () => page.getByRole('region', { name: '前门打不开' });

test('the fault tree is on the phone before there is no signal', async () => {
  await page.goto('/field/');
  await page.getByLabel('用户名').fill(company.engineer.username);
  await page.getByLabel('密码').fill(company.engineer.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: /济南公交第一分公司/ }).click();
  await knowledge().waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isShellKept = "caches.open('guiju-shell').then(kept => kept.match('/field/')).then(Boolean)";
  await expect.poll(() => page.evaluate(isShellKept)).toBe(true);
  const isTreeKept = `caches.keys()
    .then(names => caches.open(names.find(name => name.startsWith('guiju_knowledge:'))))
    .then(kept => kept.match('/kept/service-requests/${job.requestId}/knowledge'))
    .then(Boolean)`;
  await expect.poll(() => page.evaluate(isTreeKept)).toBe(true);
  await phone.setOffline(true);
  await page.reload();
  await knowledge().getByText('前门打不开').click();
  await treeOfDoor().getByText('仪表气压达到 0.6 MPa 吗？').waitFor();
  await look('question');
});

test('without signal it is gone through a question at a time, a step back, and outlives the page', async () => {
  await treeOfDoor().getByRole('button', { name: '达不到' }).click();
  await treeOfDoor().getByText('门泵或气路漏气').waitFor();
  await treeOfDoor().getByRole('button', { name: '退回一步' }).click();
  await treeOfDoor().getByRole('button', { name: '达到', exact: true }).click();
  await page.reload();
  await knowledge().getByText('前门打不开').click();
  await treeOfDoor().getByRole('button', { name: '听不到' }).click();
  await treeOfDoor().getByText('电磁阀接线松脱').waitFor();
  await look('result');
});

test('kept as diagnosis it waits on the phone, and is called by its name there', async () => {
  await treeOfDoor().getByRole('button', { name: '记为诊断' }).click();
  await knowledge().getByText('已存在手机上，有信号时发送。').waitFor();
  await look('waiting');
  await page.getByRole('link', { name: /项尚未发送/ }).click();
  await page.getByRole('article').getByText('按故障树诊断').waitFor();
  await look('unsent');
  expect(await walksOfCase()).toEqual([]);
});

test('with signal again it is with the case once, as the desk reads it', async () => {
  await phone.setOffline(false);
  await expect.poll(async () => (await walksOfCase()).length).toBe(1);
  const [walk] = await walksOfCase();
  expect(walk?.path.map(({ say }) => say)).toEqual(['达到', '听不到']);
  expect(walk).toMatchObject({ byName: '陈工', result: { cause: '电磁阀接线松脱' } });
  await page.goto(`/field/jobs/${job.orderId}`);
  await knowledge().getByText('按《前门打不开》诊断').waitFor();
  await expect.poll(() => knowledge().getByText('已存在手机上，有信号时发送。').count()).toBe(0);
  await look('walked');
});
