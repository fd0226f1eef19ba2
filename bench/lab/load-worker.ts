import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Load, Tally } from './load.ts';

const { url, method, headers, paths, body, clients, seconds } = workerData as Load;
const agent = new Agent({ keepAlive: true, maxSockets: clients });
const { hostname, port } = new URL(url);
const durations: number[] = [];
const statuses: Record<string, number> = {};
const run = process.hrtime.bigint().toString(36);
let sent = 0;

/** One request; the status, 0 when the connection broke. */
function ask(): Promise<number> {
  sent += 1;
  const keyed = method === 'POST' ? { 'idempotency-key': `bench-${run}-${sent}` } : {};
  const path = paths[sent % paths.length] ?? '/';
  return new Promise(resolve => {
    const asked = request(
      { hostname, port, method, path, agent, headers: { ...headers, ...keyed } },
      answer => {
        answer.on('error', () => resolve(0));
        answer.on('end', () => resolve(answer.statusCode ?? 0));
        answer.resume();
      },
    );
    asked.on('error', () => resolve(0));
    asked.end(body);
  });
}

/** Only what was done counts as quick: an answer that turns away is counted, but not timed. */
async function client(until: number): Promise<void> {
  while (performance.now() < until) {
    const begun = performance.now();
    const status = await ask();
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status >= 200 && status < 300) durations.push(performance.now() - begun);
  }
}

const begun = performance.now();
await Promise.all(Array.from({ length: clients }, () => client(begun + seconds * 1_000)));
agent.destroy();
const tally: Tally = {
  durations: Float64Array.from(durations),
  statuses,
  seconds: (performance.now() - begun) / 1_000,
};
parentPort?.postMessage(tally);
