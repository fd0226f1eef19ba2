import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { depot, type JourneyCompany, type SentJob } from '#testing/journey/company.ts';
import { beginPhoneJourney, type PhoneJourney, standAtTheDepot } from '#testing/journey/phone.ts';
import { aPhotograph } from '#testing/journey/photograph.ts';
import { chooseMark, drawSignature } from '#testing/journey/signing.ts';

let journey: PhoneJourney;
let company: JourneyCompany;
let job: SentJob;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  journey = await beginPhoneJourney();
  ({ company, job, phone, page } = journey);
  await standAtTheDepot(phone);
});

afterAll(() => journey?.end());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const nextStep = (name: string) => page.getByRole('link', { name: `下一步：${name}` });
const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
const answer = (question: string, choice: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
const atTheJob = () => page.getByRole('list', { name: '工作步骤' }).waitFor();

async function look(name: string): Promise<void> {
  await screenshot(page, `field-${name}`);
  expect(await accessibilityFindings(page)).toEqual([]);
}

async function eventsOf(type: string): Promise<number> {
  const { items } = await company.csr.call(serviceRequestEndpoints.timeline, {
    params: { id: job.requestId },
  });
  return items.filter(item => item.type === type).length;
}

describe('an engineer with a phone', () => {
  test('sees the jobs of the day after signing in', async () => {
    await page.goto('/field/');
    await fill('用户名', company.engineer.username);
    await fill('密码', company.engineer.password);
    await button('登录').click();
    await page.getByRole('heading', { name: '今日' }).waitFor();
    await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
    await look('today');
  });

  test('S2.BUS.11: who asks for the signature before the work is told the clause and what has to be done first', async () => {
    await page.getByRole('link', { name: /济南公交第一分公司/ }).click();
    await atTheJob();
    await button('接单').click();
    await nextStep('约定上门时间').waitFor();
    await page.getByRole('button', { name: /请客户签字/ }).click();
    const why = page.getByRole('note');
    await why.getByText('维修尚未完成并检验合格，不得请用户签字。').waitFor();
    await why.getByText('制度第 4.4 条').waitFor();
    await why.getByRole('listitem').filter({ hasText: '检测试机' }).waitFor();
    await look('gate');
  });

  test('agrees an appointment in the time of the company', async () => {
    await nextStep('约定上门时间').click();
    const tomorrow = Temporal.Now.plainDateISO('Asia/Shanghai').add({ days: 1 });
    await fill('日期', tomorrow.subtract({ days: 2 }).toString());
    await fill('从', '09:00');
    await fill('到', '09:30');
    await button('确认预约').click();
    await page.getByText('预约时间已经过去。').waitFor();
    await fill('日期', tomorrow.toString());
    await button('确认预约').click();
    await atTheJob();
    const order = await company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });
    expect(order.appointmentFrom).toBe(`${tomorrow}T01:00:00Z`);
  });

  test('keeps what was typed when the connection is lost, and sends it once', async () => {
    await nextStep('出发前联系客户').click();
    await fill('客户怎么说', '前门气缸漏气，车停在总站 3 号位');
    await page.reload();
    await expect
      .poll(() => page.getByLabel('客户怎么说').inputValue())
      .toBe('前门气缸漏气，车停在总站 3 号位');
    await phone.setOffline(true);
    await button('保存通话记录').click();
    await nextStep('出发准备').waitFor();
    await page.getByRole('link', { name: '1 项尚未发送' }).waitFor();
    await look('unsent');
    await phone.setOffline(false);
    await expect.poll(() => eventsOf('work_order.customer_contacted')).toBe(1);
    await page.getByRole('link', { name: '1 项尚未发送' }).waitFor({ state: 'detached' });
    await nextStep('出发准备').waitFor();
  });

  test('has the forms ready, sets out, and checks in at the place', async () => {
    await nextStep('出发准备').click();
    await page.getByLabel('空白服务报告已带').check();
    await page.getByLabel('顾客满意度调查表已带').check();
    await button('准备完毕').click();
    await button('出发').click();
    await nextStep('到场签到').click();
    await page.getByText('已在客户处').waitFor();
    await look('check-in');
    await button('签到').click();
    await nextStep('填写诊断').waitFor();
  });

  test('S2.BUS.09, S2.BUS.23: listens, looks and checks; what the record lacks is named and asked for again', async () => {
    await nextStep('填写诊断').click();
    await button('保存诊断').click();
    expect(await page.getByText('必填').count()).toBe(5);
    await fill('使用情况', '城市公交，每天 12 小时');
    await fill('故障现象', '前门打不开');
    await answer('属于三包范围', '是');
    await answer('故障件曾被拆卸', '否');
    await fill('故障真实原因', '门泵气缸密封圈老化');
    await look('diagnosis');
    await button('保存诊断').click();
    await nextStep('征得客户同意').click();
    await fill('维修方案', '更换门泵气缸密封圈');
    await fill('预计费用', '0');
    await answer('客户答复', '同意');
    await button('保存答复').click();
    await page.getByRole('button', { name: /填写维修记录/ }).click();
    await page
      .getByRole('note')
      .getByText(/还缺：运行时间.*行驶里程/)
      .waitFor();
    await look('record-lacks');
    await nextStep('填写诊断').click();
    expect(await page.getByLabel('故障现象', { exact: true }).inputValue()).toBe('前门打不开');
    await fill('故障前后情况', '早高峰后突然打不开');
    await fill('运行小时', '21000');
    await fill('行驶里程（公里）', '182000');
    await answer('故障件曾被拆卸', '否');
    await button('保存诊断').click();
    await nextStep('填写维修记录').waitFor();
  });

  test('photographs before the work, with where it was taken, and records the repair with its parts', async () => {
    const withPlace = page.waitForRequest(request => request.postData()?.includes('"position":{') ?? false);
    await page.getByLabel('维修前').setInputFiles(aPhotograph('before.png'));
    expect((await withPlace).postData()).toContain(`"lng":${depot.lng},"lat":${depot.lat}`);
    await page.getByRole('img', { name: 'before.png' }).and(page.locator(':not([data-waiting])')).waitFor();
    await expect.poll(() => page.locator('.photos img').evaluate(isDrawn)).toBe(true);
    await nextStep('填写维修记录').click();
    await fill('维修内容', '更换密封圈，调整门速');
    await button('添加配件').click();
    await fill('配件号', 'MB-2201');
    await fill('名称', '气缸密封圈');
    await button('添加').click();
    await page.getByLabel('已向客户讲解使用与保养').check();
    await look('repair');
    await button('保存维修记录').click();
    await nextStep('检测试机').waitFor();
  });

  test('a test that is not passed leads back to the repair', async () => {
    await testRepair('不合格', '关门仍有卡滞');
    await nextStep('填写维修记录').click();
    await fill('维修内容', '更换密封圈，校正滑轨，调整门速');
    await button('保存维修记录').click();
    await testRepair('合格', '开关门 20 次正常');
    await nextStep('请客户签字').waitFor();
  });

  test('S2.BUS.10: the customer signs with their own hand, rates, and the engineer reports in by one tap', async () => {
    await nextStep('请客户签字').click();
    await chooseMark(page, '很满意');
    await drawSignature(page, '在此签字');
    await look('signature');
    await button('确认签字').click();
    await button('完工报告').click();
    await page.getByText('已完工', { exact: true }).waitFor();
    // The phone shows it done before the server has heard of it.
    const read = () => company.dispatcher.call(workOrderEndpoints.read, { params: { id: job.orderId } });
    await expect.poll(async () => (await read()).state).toBe('completed');
    const order = await read();
    expect(order.report).toMatchObject({ score: 5, signedByName: '王队长' });
    expect(order.photos).toHaveLength(1);
    await look('completed');
  });

  test('finds the job among those that are done', async () => {
    await page.goto('/field/jobs?which=done');
    await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
  });
});

/** The picture has come from the server. */
function isDrawn(image: unknown): boolean {
  return (image as { readonly naturalWidth: number }).naturalWidth > 0;
}

async function testRepair(verdict: string, result: string): Promise<void> {
  await nextStep('检测试机').click();
  await answer('检验结论', verdict);
  await fill('检验情况', result);
  await button('保存检验结果').click();
  await atTheJob();
}
