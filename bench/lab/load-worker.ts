import { Agent, type IncomingMessage, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Load, Tally } from './load.ts';

const { url, method, headers, paths, body, clients, seconds } = workerData as Load;
const agent = new Agent({ keepAlive: true, maxSockets: clients });
const { hostname, port } = new URL(url);
const durations: number[] = [];
const serverDurations: number[] = [];
const statuses: Record<string, number> = {};
const run = process.hrtime.bigint().toString(36);
let sent = 0;

interface Answer {
  /** 0 when the connection broke. */
  readonly status: number;
  readonly serverMs?: number;
}

function ask(): Promise<Answer> {
  sent += 1;
  const keyed = method === 'POST' ? { 'idempotency-key': `bench-${run}-${sent}` } : {};
  const path = paths[sent % paths.length] ?? '/';
  return new Promise(resolve => {
    const asked = request(
      { hostname, port, method, path, agent, headers: { ...headers, ...keyed } },
      answer => {
        answer.on('error', () => resolve(broken));
        answer.on('end', () => resolve(answerOf(answer)));
        answer.resume();
      },
    );
    asked.on('error', () => resolve(broken));
    asked.end(body);
  });
}

const broken: Answer = { status: 0 };

function answerOf({ statusCode = 0, headers: { 'server-timing': timing } }: IncomingMessage): Answer {
  const told = /^total;dur=([\d.]+)/.exec(String(timing))?.[1];
  return { status: statusCode, ...(told && { serverMs: Number(told) }) };
}

/** Only what was done counts as quick: an answer that turns away is counted, but not timed. */
async function client(until: number): Promise<void> {
  while (performance.now() < until) {
    const begun = performance.now();
    const { status, serverMs } = await ask();
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status < 200 || status >= 300) continue;
    durations.push(performance.now() - begun);
    if (serverMs !== undefined) serverDurations.push(serverMs);
  }
}

const begun = performance.now();
await Promise.all(Array.from({ length: clients }, () => client(begun + seconds * 1_000)));
agent.destroy();
const tally: Tally = {
  durations: Float64Array.from(durations),
  serverDurations: Float64Array.from(serverDurations),
  statuses,
  seconds: (performance.now() - begun) / 1_000,
};
parentPort?.postMessage(tally);
