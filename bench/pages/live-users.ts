import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { aCall, type Company, call, signInClerks } from '../lab/company.ts';
import { type Client, openClient } from '../live/client.ts';

export interface LiveUsers {
  /** What they asked for so far. */
  readonly asked: () => { readonly answered: number; readonly turnedAway: number };
  stop(): Promise<void>;
}

/** Each person has so many windows open. */
const people = 10;
const windows = 5;
export const users = people * windows;
const thinkMs = 4_000;
const oneOf = 20;

/** People who hold a line to the product, read what they work at, and now and then register a request. */
export async function liveUsers(url: string, company: Company, paths: readonly string[]): Promise<LiveUsers> {
  const { branch } = await call<{ branch: { id: string } }>(url, '/session', null, company.cookie);
  const cookies = await signInClerks(url, people, branch.id);
  const each = cookies.flatMap(cookie => Array.from({ length: windows }, () => cookie));
  const lines = await Promise.all(each.map(cookie => openClient(`${url}/api/v1/live`, cookie)));
  const leaving = new AbortController();
  let [answered, turnedAway] = [0, 0];
  const work = async (cookie: string, number: number) => {
    for (let n = number; !leaving.signal.aborted; n++) {
      await pause((thinkMs * (1 + (n % 5))) / 3, leaving.signal);
      if (leaving.signal.aborted) return;
      const path = paths[n % paths.length] ?? '/session';
      const isCall = n % oneOf === 0;
      const isDone = await isAnswered(
        `${url}/api/v1${isCall ? '/service-requests' : path}`,
        cookie,
        isCall ? aCall(company) : null,
      );
      if (isDone) answered += 1;
      else turnedAway += 1;
    }
  };
  const working = each.map((cookie, number) => work(cookie, number));
  return { asked: () => ({ answered, turnedAway }), stop: () => stop(leaving, working, lines) };
}

/** Whether it was answered: a machine that is busy with others turns somebody away now and then, and they ask again later. */
async function isAnswered(address: string, cookie: string, body: object | null): Promise<boolean> {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  try {
    const answer = await fetch(address, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    await answer.arrayBuffer();
    if (!answer.ok && answer.status !== 503) throw new Error(`${address}: ${answer.status}`);
    return answer.ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function stop(leaving: AbortController, working: readonly Promise<void>[], lines: readonly Client[]) {
  leaving.abort();
  await Promise.all(working);
  for (const line of lines) line.close();
}

function pause(ms: number, signal: AbortSignal): Promise<unknown> {
  return setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
