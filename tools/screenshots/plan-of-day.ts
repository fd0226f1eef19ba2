import { setTimeout } from 'node:timers/promises';
import type { APIRequestContext } from 'playwright-core';

const zone = 'Asia/Shanghai';

/** A plan of the next day on which the dispatcher's branch works, worked out. */
export async function planOfDay(api: APIRequestContext): Promise<string> {
  const { branch } = await get<{ branch: { id: string } }>(api, '/session');
  const day = await workingDay(api, branch.id);
  const asked = await api.post('/api/v1/dispatch/proposals', {
    data: { branchId: branch.id, onDate: day },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  const { id } = (await asked.json()) as { id: string };
  for (let patience = 60; patience > 0; patience--) {
    const { state } = await get<{ state: string }>(api, `/dispatch/proposals/${id}`);
    if (state === 'done') return `/board?zoom=day&day=${day}&plan=open`;
    await setTimeout(1_000);
  }
  throw new Error('the plan of the day does not come to its end');
}

async function workingDay(api: APIRequestContext, branchId: string): Promise<string> {
  const tomorrow = Temporal.Now.zonedDateTimeISO(zone).startOfDay().add({ days: 1 });
  const stretch = new URLSearchParams({
    branchId,
    from: tomorrow.toInstant().toString(),
    to: tomorrow.add({ days: 14 }).toInstant().toString(),
  });
  const { hours } = await get<{ hours: { from: string }[] }>(api, `/dispatch/board?${stretch}`);
  const opens = Temporal.Instant.from(hours[0]?.from ?? tomorrow.toInstant().toString());
  return opens.toZonedDateTimeISO(zone).toPlainDate().toString();
}

async function get<T>(api: APIRequestContext, path: string): Promise<T> {
  return (await (await api.get(`/api/v1${path}`)).json()) as T;
}
