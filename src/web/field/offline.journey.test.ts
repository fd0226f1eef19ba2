import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { accessibilityFindings, screenshot } from '#testing/browser.ts';
import { anotherJob } from '#testing/journey/another-job.ts';
import type { JourneyCompany, SentJob } from '#testing/journey/company.ts';
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

async function look(name: string): Promise<void> {
  await screenshot(page, `field-offline-${name}`, { fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
}

async function eventsOf(requestId: string): Promise<readonly string[]> {
  const { items } = await company.csr.call(serviceRequestEndpoints.timeline, { params: { id: requestId } });
  return items.map(({ type }) => type);
}

const orderOf = (id: string) => company.dispatcher.call(workOrderEndpoints.read, { params: { id } });

/** The whole app is on the phone. */
async function takenAlong(): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  const isKept = "caches.open('guiju-shell').then(kept => kept.match('/field/')).then(Boolean)";
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

describe('an engineer without signal for a whole day', () => {
  test('takes the day along in the morning, and opens the app where there is no signal', async () => {
    await page.goto('/field/');
    await fill('用户名', company.engineer.username);
    await fill('密码', company.engineer.password);
    await button('登录').click();
    await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
    await takenAlong();
    await phone.setOffline(true);
    await page.close();
    page = await phone.newPage();
    await page.goto('/field/');
    await page.getByRole('link', { name: /济南公交第一分公司/ }).waitFor();
    await look('today');
  });

  test('S2.BUS.11: is refused a signature before the work, in the words of the regulation', async () => {
    await page.getByRole('link', { name: /济南公交第一分公司/ }).click();
    await button('接单').click();
    await nextStep('约定上门时间').waitFor();
    await page.getByRole('button', { name: /请客户签字/ }).click();
    const why = page.getByRole('note');
    await why.getByText('维修尚未完成并检验合格，不得请用户签字。').waitFor();
    await why.getByText('制度第 4.4 条').waitFor();
    await look('gate');
  });

  test('works from the call to the report, and loses nothing with the tab', async () => {
    await page.getByRole('link', { name: /出发前联系客户/ }).click();
    await fill('客户怎么说', '前门气缸漏气');
    await button('保存通话记录').click();
    await nextStep('约定上门时间').waitFor();
    await page.getByRole('link', { name: /出发准备/ }).click();
    await page.getByLabel('空白服务报告已带').check();
    await page.getByLabel('顾客满意度调查表已带').check();
    await button('准备完毕').click();
    await page.getByRole('link', { name: /到场签到/ }).click();
    await page.getByText('已在客户处').waitFor();
    await button('签到').click();
    await page
      .getByRole('link', { name: /填写诊断/ })
      .first()
      .click();
    await diagnose();
    await page.close();
    page = await phone.newPage();
    await page.goto(`/field/jobs/${job.orderId}`);
    await page.getByLabel('维修前').setInputFiles(aPhotograph('before.png'));
    await page.getByRole('img', { name: 'before.png' }).waitFor();
    await consent();
    await repair();
    await testAndSign();
    await button('完工报告').click();
    await page.getByText('已完工', { exact: true }).waitFor();
    await page
      .getByRole('link', { name: /项尚未发送/ })
      .first()
      .click();
    await page.getByText('尚未发送的内容').waitFor();
    expect(await page.getByText('尚未发送', { exact: true }).count()).toBe(11);
    await look('unsent');
  });

  test('sends all of it in its order when the signal is back, once, at the times when it was done', async () => {
    await phone.setOffline(false);
    await expect.poll(async () => (await orderOf(job.orderId)).state).toBe('completed');
    await page.getByText('全部已发送').waitFor();
    const order = await orderOf(job.orderId);
    expect(order.report).toMatchObject({ score: 5, signedByName: '王队长', cause: '门泵气缸密封圈老化' });
    expect(order.photos).toHaveLength(1);
    const events = await eventsOf(job.requestId);
    expect(events.filter(type => type === 'work_order.checked_in')).toHaveLength(1);
    expect(events.indexOf('work_order.tested')).toBeLessThan(events.indexOf('service_report.signed'));
    await look('sent');
  });
});

describe('an engineer whose order changes meanwhile', () => {
  let second: SentJob;

  test('is told that it was given to somebody else; what was done is with the dispatcher', async () => {
    second = await anotherJob(company, job);
    await page.goto(`/field/jobs/${second.orderId}`);
    await button('接单').click();
    await nextStep('约定上门时间').waitFor();
    await phone.setOffline(true);
    await page.getByRole('link', { name: /出发前联系客户/ }).click();
    await fill('客户怎么说', '后门异响');
    await button('保存通话记录').click();
    await page.getByRole('link', { name: '1 项尚未发送' }).first().waitFor();
    await company.dispatcher.call(workOrderEndpoints.unassign, {
      params: { id: second.orderId },
      body: { reason: '改派' },
    });
    await phone.setOffline(false);
    await page
      .getByRole('link', { name: /1 项需要您处理/ })
      .first()
      .click();
    await page.getByText('这张派工单已改派给他人。').waitFor();
    await page.getByRole('heading', { name: /^济南公交第一分公司 · WO-/ }).waitFor();
    await look('conflict');
    await page.goto(`/field/jobs/${second.orderId}`);
    await page.getByRole('alert').getByText('这张派工单已改派给他人。').waitFor();
    await page.getByRole('link', { name: '查看' }).click();
    const { items } = await company.dispatcher.call(fieldWorkEndpoints.setAside);
    expect(items).toMatchObject([
      { orderId: second.orderId, input: { text: '后门异响' }, conflict: 'reassigned' },
    ]);
    await button('已知悉').click();
    await page.getByText('全部已发送').waitFor();
  });
});

describe('an engineer on a broken line', () => {
  test('who hears no answer sends again, and it happens once', async () => {
    const third = await anotherJob(company, job);
    let answersLost = 0;
    await phone.route('**/api/v1/field-work/sync', async route => {
      if (answersLost >= 2) return route.continue();
      answersLost += 1;
      await route.fetch();
      return route.abort();
    });
    await page.goto(`/field/jobs/${third.orderId}`);
    await button('接单').click();
    await page.getByRole('link', { name: '1 项尚未发送' }).first().click();
    await button('立即发送').click();
    await expect.poll(() => answersLost).toBe(2);
    await button('立即发送').click();
    await page.getByText('全部已发送').waitFor();
    const events = await eventsOf(third.requestId);
    expect(events.filter(type => type === 'work_order.accepted')).toHaveLength(1);
    await phone.unroute('**/api/v1/field-work/sync');
  });

  test('mends what the server refuses, where the phone could not know', async () => {
    const fourth = await anotherJob(company, job);
    const tomorrow = Temporal.Now.plainDateISO('Asia/Shanghai').add({ days: 1 });
    const taken = { from: `${tomorrow}T02:00:00Z`, to: `${tomorrow}T03:00:00Z` };
    await page.goto(`/field/jobs/${fourth.orderId}`);
    await button('接单').click();
    await nextStep('约定上门时间').waitFor();
    await phone.setOffline(true);
    const fifth = await anotherJob(company, job);
    await company.dispatcher.call(workOrderEndpoints.agreeAppointment, {
      params: { id: fifth.orderId },
      body: taken,
    });
    await nextStep('约定上门时间').click();
    await agree(tomorrow.toString(), '10:00', '11:00');
    await page.getByRole('link', { name: '1 项尚未发送' }).first().waitFor();
    await phone.setOffline(false);
    await page
      .getByRole('link', { name: /1 项需要您处理/ })
      .first()
      .click();
    await page.getByText('该工程师在这段时间已有预约。').first().waitFor();
    await look('refused');
    await page.getByRole('link', { name: '修改' }).click();
    await expect.poll(() => page.getByLabel('从', { exact: true }).inputValue()).toBe('10:00');
    await agree(tomorrow.toString(), '13:00', '14:00');
    await expect
      .poll(async () => (await orderOf(fourth.orderId)).appointmentFrom)
      .toBe(`${tomorrow}T05:00:00Z`);
  });

  test('gives an order back where there is no signal; the dispatcher has it with the first signal', async () => {
    const fifth = await anotherJob(company, job);
    await page.goto(`/field/jobs/${fifth.orderId}`);
    await button('接单').waitFor();
    await phone.setOffline(true);
    await page.getByRole('link', { name: '退回派工' }).click();
    await button('退回派工').click();
    await page.getByText('必填').waitFor();
    await page.getByLabel('为什么不能去').selectOption('缺配件');
    await look('reject');
    await button('退回派工').click();
    await page.getByRole('heading', { name: '今日' }).waitFor();
    expect((await orderOf(fifth.orderId)).state).toBe('assigned');
    await phone.setOffline(false);
    await expect.poll(async () => (await orderOf(fifth.orderId)).state).toBe('created');
    expect(await eventsOf(fifth.requestId)).toContain('dispatch.rejected');
  });
});

describe('an engineer whose phone is two days ahead', () => {
  test('reads what is left of a limit as the company reckons it, and how wrong the phone is', async () => {
    const sixth = await anotherJob(company, job);
    await phone.clock.setFixedTime(Date.now() + 2 * 24 * 3_600_000);
    await page.goto(`/field/jobs/${sixth.orderId}`);
    await page.getByText(/到达现场 · 还剩 (1天|23小时)/).waitFor();
    await page.goto('/field/unsent');
    await page.getByText('本机时钟快了 2天。').waitFor();
    await look('wrong-clock');
  });
});

async function agree(date: string, from: string, to: string): Promise<void> {
  await fill('日期', date);
  await fill('从', from);
  await fill('到', to);
  await button('确认预约').click();
}

async function diagnose(): Promise<void> {
  await fill('使用情况', '城市公交，每天 12 小时');
  await fill('故障现象', '前门打不开');
  await fill('故障前后情况', '早高峰后突然打不开');
  await fill('运行小时', '21000');
  await fill('行驶里程（公里）', '182000');
  await answer('属于三包范围', '是');
  await answer('故障件曾被拆卸', '否');
  await fill('故障真实原因', '门泵气缸密封圈老化');
  await button('保存诊断').click();
  await page.getByRole('list', { name: '工作步骤' }).waitFor();
}

async function consent(): Promise<void> {
  await page
    .getByRole('link', { name: /征得客户同意/ })
    .first()
    .click();
  await fill('维修方案', '更换门泵气缸密封圈');
  await fill('预计费用', '0');
  await answer('客户答复', '同意');
  await button('保存答复').click();
  await page.getByRole('list', { name: '工作步骤' }).waitFor();
}

async function repair(): Promise<void> {
  await page
    .getByRole('link', { name: /填写维修记录/ })
    .first()
    .click();
  await fill('维修内容', '更换密封圈，调整门速');
  await page.getByLabel('已向客户讲解使用与保养').check();
  await aPartHalfWritten();
  await button('保存维修记录').click();
  await page.getByRole('alert').getByText('这个配件还没有加入清单').waitFor();
  await button('取消').click();
  await button('保存维修记录').click();
  await page.getByRole('list', { name: '工作步骤' }).waitFor();
}

/** It is there again after the tab has gone. */
async function aPartHalfWritten(): Promise<void> {
  await button('添加配件').click();
  await fill('配件号', 'MB-2201');
  await page.reload();
  await expect.poll(() => page.getByLabel('配件号', { exact: true }).inputValue()).toBe('MB-2201');
}

async function testAndSign(): Promise<void> {
  await page
    .getByRole('link', { name: /检测试机/ })
    .first()
    .click();
  await answer('检验结论', '合格');
  await fill('检验情况', '开关门 20 次正常');
  await button('保存检验结果').click();
  await page
    .getByRole('link', { name: /请客户签字/ })
    .first()
    .click();
  await chooseMark(page, '很满意');
  await drawSignature(page, '在此签字');
  await button('确认签字').click();
  await page.getByRole('list', { name: '工作步骤' }).waitFor();
}
