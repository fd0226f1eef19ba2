import type { Random } from '../random.ts';
import type { Bus } from './bus.ts';
import type { Fault } from './faults.ts';
import { desk, ofRequest, type Step, type Told } from './step.ts';

export interface DeskCase {
  readonly random: Random;
  readonly fault: Fault;
  readonly asset: Pick<Bus, 'id' | 'customerId' | 'siteId'>;
}

/** From the call to the first answers; one in sixteen is answered late. */
export function deskSteps({ random, fault: { faultClass, description }, asset }: DeskCase): Step[] {
  const isSupplierNeeded = random.chance(0.1);
  const severity = random.pick(['normal', 'normal', 'normal', 'urgent', 'stopped'] as const);
  const judged = { kind: 'repair', faultClass, severity, isSupplierNeeded };
  const { customerId, siteId, id: assetId } = asset;
  const channel = random.pick(['phone', 'phone', 'phone', 'phone', 'mail', 'chat'] as const);
  const register: Step = {
    minute: 0,
    action: 'service_request.register',
    by: desk.csr,
    input: () => ({ channel, ...judged, customerId, siteId, assetId, description }),
    keep: (told: Told, { id }: { id: string }) => {
      told.requestId = id;
    },
  };
  return [
    register,
    { minute: 12, action: 'service_request.triage', by: desk.support, input: ofRequest(judged) },
    reply(random.chance(0.06) ? random.between(130, 800) : random.between(14, 30)),
    ...(faultClass === 'chassis' || faultClass === 'engine' ? [inWriting(random)] : []),
  ];
}

function reply(minute: number): Step {
  const text = '已收到报修，技术人员正在判断故障，随后安排处理。';
  return { minute, action: 'service_request.reply', by: desk.csr, input: ofRequest({ text }) };
}

function inWriting(random: Random): Step {
  const minute = random.chance(0.08) ? random.between(13 * 60, 18 * 60) : random.between(60, 180);
  const text = '请提供故障码、里程和最近一次保养记录。';
  return {
    minute,
    action: 'service_request.contact_in_writing',
    by: desk.support,
    input: ofRequest({ text }),
  };
}

/** Solved on the telephone. */
export function remoteSteps(random: Random, { work }: Fault): Step[] {
  const text = '电话指导驾驶员复位并检查线束。';
  return [
    {
      minute: 40,
      action: 'service_request.note',
      by: desk.support,
      input: ofRequest({ kind: 'remote_attempt', text }),
    },
    {
      minute: random.between(60, 300),
      action: 'service_request.solve_remotely',
      by: desk.support,
      input: ofRequest({ resolution: `远程指导后恢复正常：${work}。` }),
    },
  ];
}
