import type { ConductReply } from '#contract/conduct.ts';
import { formatInstant, minuteMs, parseInstant } from '#kernel/time.ts';
import { conductRoutes } from '#modules/conduct/index.ts';
import type { Road } from '#road/road.ts';
import { done } from '../builders.ts';

/** A violation of the branch's engineer, as somebody reported it. */
export async function aConductCase(road: Road, personId: string): Promise<string> {
  const ground = { road, regulations: road.regulations, zone: () => road.zone };
  const report = conductRoutes(ground).find(
    ({ endpoint }) => endpoint.path === '/conduct-cases' && endpoint.method === 'POST',
  );
  if (report?.kind !== 'command') throw new Error('no command reports a violation');
  return (await done<ConductReply>(road, report.command, reportOf(personId))).id;
}

/** The same facts of a person are reported once: each report is of another minute. */
let lastOccurred = parseInstant('2026-11-20T03:00:00Z');

/** Of a clause that both sides break: without a measure in money no wage is asked for. */
export function reportOf(personId: string) {
  lastOccurred -= minuteMs;
  return {
    clause: 'S2.BUS.14',
    control: 0,
    personId,
    cause: 'unapproved fee',
    occurredAt: formatInstant(lastOccurred),
    text: '用户反映被收取未经批准的费用',
  };
}
