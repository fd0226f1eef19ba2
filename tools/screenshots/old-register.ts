import { setTimeout } from 'node:timers/promises';
import type { APIRequestContext } from 'playwright-core';
import { items } from './shot.ts';

const rows = [
  '示例客车 2025 年报修台账',
  '报修时间,客户名称,联系人,联系电话,地址,机型,序列号,故障现象,处理结果,工程师,完成时间,状态,天气',
  '2025年3月5日 9点,德州公交集团,王队长,13800001380,山东省德州市德城区湖滨路2号,XB6105,OLD20250001,前门不开,更换门泵,,2025/3/6,已完成,雨',
  '2025-04-11 10:20,聊城公交集团,李队长,13900001390,山东省聊城市东昌府区,XB6125,OLD20250002,空调不制冷,加注冷媒,,2025-04-12,已完成,晴',
  '2026-11-18 15:00,德州公交集团,王队长,13800001380,,XB6105,OLD20250001,后门异响,,,,处理中,',
  '待定,聊城公交集团,李队长,1.39E+10,,XB6125,OLD20250003,仪表黑屏,,,,待处理,',
  '合计,4,,,,,,,,,,,',
];

/** Where nothing has been taken over yet, a register is tried out to be shown. */
export async function oldRegister(api: APIRequestContext): Promise<string> {
  const [found] = await items(api, '/takeovers');
  return `/takeovers/${found?.id ?? (await triedOut(api))}`;
}

async function triedOut(api: APIRequestContext): Promise<string> {
  const file = { name: '2025 报修台账.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
  const sent = await api.post('/api/v1/takeovers', { multipart: { file } });
  const { id } = (await sent.json()) as { id: string };
  const { reading } = await takeoverOf(api, id);
  await api.post(`/api/v1/takeovers/${id}/try`, { data: reading });
  for (let left = 60; left > 0 && (await takeoverOf(api, id)).state !== 'tried'; left--)
    await setTimeout(1_000);
  return id;
}

async function takeoverOf(api: APIRequestContext, id: string) {
  const answer = await api.get(`/api/v1/takeovers/${id}`);
  return (await answer.json()) as { state: string; reading: object };
}
