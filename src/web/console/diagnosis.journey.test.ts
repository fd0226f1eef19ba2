import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleEndpoints } from '#contract/article.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { signedIn } from '#testing/journey/caller.ts';
import { register } from '#testing/journey/company.ts';
import { beginJourney, type Journey } from '#testing/journey/journey.ts';

/** A case is diagnosed from the desk, and who cannot answer asks the next level, whose clock then runs. */
let journey: Journey;
let requestPath = '';
const tree = `start: pressure
questions:
  pressure:
    ask: 仪表气压达到 0.6 MPa 吗？
    answers: [{ say: 达到, to: valve }, { say: 达不到, to: leak }]
  valve:
    ask: 应急阀在“正常”位置吗？
    answers: [{ say: 在, to: wire }, { say: 不在, to: emergency }]
results:
  leak: { cause: 气路漏气, remedy: 现场查漏, outcome: pass_to_field }
  wire: { cause: 电磁阀接线松脱, remedy: 现场重新插接, outcome: pass_to_field }
  emergency: { cause: 应急阀未复位, remedy: 旋回“正常”位置, outcome: solve }
`;

beforeAll(async () => {
  journey = await beginJourney('machine-24h');
  await journey.company.employ('support', '孙工', 'support');
  await journey.company.employ('quality', '郑质量', 'quality');
  await publishTree();
  requestPath = `/service-requests/${await register(journey.company.csr)}`;
});
afterAll(() => journey?.end());

async function publishTree(): Promise<void> {
  const { origin, engineer } = journey.company;
  const [support, quality] = await Promise.all(
    ['support', 'quality'].map(username => signedIn(origin, { ...engineer, username })),
  );
  const { id = '' } =
    (await support?.call(articleEndpoints.draft, {
      body: { kind: 'fault_tree', title: '前门打不开', body: tree, faultClass: 'body', isPublic: false },
    })) ?? {};
  await support?.call(articleEndpoints.submit, { params: { id }, body: {} });
  await quality?.call(articleEndpoints.publish, { params: { id }, body: {} });
}

async function look(page: Page, name: string): Promise<void> {
  await screenshot(page, `diagnosis-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

/** Holds back answers from now on; let go, waits until the last of them has come. */
async function held(page: Page, isMeant: (url: URL) => boolean) {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(isMeant, async route => {
    await promise;
    await route.continue();
  });
  const letGo = async () => {
    const answered = page.waitForResponse(response => isMeant(new URL(response.url())));
    resolve();
    await answered;
  };
  return { letGo };
}

async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a fault tree is gone through with the customer on the telephone, a step back, and its result is the diagnosis', async () => {
  const page = await journey.windowOf('csr', { path: requestPath });
  await page.getByRole('button', { name: '按故障树诊断' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '达不到' }).click();
  await dialog.getByText('气路漏气').waitFor();
  await dialog.getByRole('button', { name: '退回一步' }).click();
  await dialog.getByRole('button', { name: '达到', exact: true }).click();
  await dialog.getByRole('button', { name: '不在' }).click();
  await dialog.getByText('应急阀未复位').waitFor();
  await look(page, 'tree');
  await confirm(page, '记为诊断');
  await page.getByText('按《前门打不开》诊断').waitFor();
  await look(page, 'walked');
});

test('a remote session is recorded with its tool, who consented, what was done and found', async () => {
  const page = await journey.windowOf('csr', { path: requestPath });
  await page.getByRole('button', { name: '开始远程' }).click();
  await page.getByRole('textbox', { name: '远程工具' }).fill('视频通话');
  await page.getByRole('textbox', { name: '同意远程操作的用户' }).fill('王队长');
  await look(page, 'remote-begin');
  await confirm(page, '开始远程');
  await page.getByRole('button', { name: '结束远程' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('请司机复位应急阀');
  await dialog.getByRole('radiogroup').getByText('否', { exact: true }).click();
  await look(page, 'remote-end');
  await confirm(page, '结束远程');
  const record = page.getByRole('list', { name: '远程诊断与记录' });
  await record.getByText('请司机复位应急阀').waitFor();
  await record.getByText('王队长').waitFor();
});

test('2.3 help that is asked for runs a clock of the next level, and is told to it; its answer ends the clock', async () => {
  const csr = await journey.windowOf('csr', { path: requestPath });
  await csr.getByRole('button', { name: '我需要支持' }).click();
  await csr.getByRole('textbox', { name: '请求支持的问题' }).fill('应急阀复位后仍打不开');
  await confirm(csr, '我需要支持');
  await csr.getByText('公司总部答复').first().waitFor();
  await look(csr, 'help-asked');
  const support = await journey.windowOf('support', { path: '/' });
  await support.getByRole('button', { name: /通知/ }).click();
  await support
    .getByRole('link', { name: /求助|支持/ })
    .first()
    .click();
  await support.waitForURL(`**${requestPath}*`);
  await support.getByRole('button', { name: '接手', exact: true }).waitFor();
  const request = await held(support, url => url.pathname.endsWith(requestPath));
  await support.getByRole('button', { name: '接手', exact: true }).click();
  await confirm(support, '接手');
  await support.getByRole('button', { name: '答复求助' }).click();
  // What the first form still waited for shuts no form that was opened since.
  await request.letGo();
  await support.getByRole('dialog').getByRole('textbox').first().fill('电磁阀接线，转现场');
  await confirm(support, '答复求助');
  await csr.getByRole('list', { name: '远程诊断与记录' }).getByText('电磁阀接线，转现场').waitFor();
  await look(csr, 'help-answered');
});
