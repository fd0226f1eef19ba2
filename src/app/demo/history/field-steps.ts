import type { Random } from '../random.ts';
import type { Fault } from './faults.ts';
import { desk, engineer, ofOrder, ofRequest, type Step, type Told } from './step.ts';

export interface FieldCase {
  readonly random: Random;
  readonly fault: Fault;
  readonly isInWarranty: boolean;
  readonly isNear: boolean;
  readonly signature: string;
  /** Whose turn it is for an order. */
  readonly nextEngineer: (told: Told) => Promise<string | null>;
}

/** From the desk to the report on completion. Most arrive in time, some do not. */
export function fieldSteps(one: FieldCase): Step[] {
  const { random } = one;
  const arrival = arrivalMinute(one);
  return [
    passToField({ minute: 35, task: one.fault.description }),
    {
      minute: 50,
      action: 'dispatch.assign',
      by: desk.dispatcher,
      input: async told => {
        const engineerId = await one.nextEngineer(told);
        told.engineerId = engineerId ?? '';
        return engineerId === null ? null : { id: told.orderId, engineerId };
      },
    },
    step(60, 'work_order.accept'),
    step(70, 'work_order.contact_customer', { text: '已与联系人确认故障现象和到达时间。' }),
    step(90, 'work_order.prepare', { hasServiceReportForm: true, hasSatisfactionForm: true }),
    step(arrival - 90, 'work_order.depart'),
    step(arrival, 'work_order.check_in', { outcome: random.chance(0.95) ? 'at_place' : 'no_position' }),
    ...onSiteSteps(one, arrival),
  ];
}

export interface Passing {
  readonly minute: number;
  readonly task: string;
  readonly requiredSkill?: string;
  readonly crewSize?: number;
}

export function passToField({ minute, ...order }: Passing): Step {
  return {
    minute,
    action: 'service_request.pass_to_field',
    by: desk.support,
    input: ofRequest(order),
    keep: (told, { workOrderId }: { workOrderId: string }) => {
      told.orderId = workOrderId;
    },
  };
}

function step(minute: number, action: string, input: object = {}): Step {
  return { minute, action, by: engineer, input: ofOrder(input) };
}

/** Near sites are reached on the same day, far ones on the next; one in twelve too late. */
function arrivalMinute({ random, isNear }: FieldCase): number {
  if (random.chance(0.08)) return random.between(26 * 60, 40 * 60);
  return isNear ? random.between(4 * 60, 9 * 60) : random.between(14 * 60, 23 * 60);
}

function onSiteSteps({ random, fault, isInWarranty, signature }: FieldCase, arrival: number): Step[] {
  const hours = random.between(1, 4) * 60;
  const priceFen = random.between(80, 900) * 100;
  const isCharged = !isInWarranty && random.chance(0.5);
  const part = {
    partNo: `SL-${random.between(1000, 9999)}`,
    name: fault.part,
    quantity: 1,
    priceFen,
    isCharged,
  };
  const sign = {
    signedByName: '车队代表',
    signature,
    strokes: 3,
    score: random.pick([5, 5, 5, 5, 4, 4, 4, 3, 5, 4, 2, 5]),
  };
  const consent = { plan: fault.work, amountFen: isCharged ? priceFen : 0, isGranted: true };
  const isLate = random.chance(0.08);
  return [
    step(arrival + 20, 'work_order.diagnose', {
      use: '城市线路，每日运营约十二小时',
      fault: fault.description,
      runningHours: random.between(500, 20_000),
      mileageKm: random.between(20, 600) * 1000,
      history: '按时保养，近半年无同类故障',
      isWithinThreeGuarantees: isInWarranty,
      wasDismantledBefore: false,
      cause: fault.cause,
    }),
    ...(isInWarranty ? [] : [step(arrival + 35, 'work_order.request_consent', consent)]),
    step(arrival + hours, 'work_order.record_repair', {
      work: fault.work,
      parts: [part],
      isGuidanceGiven: random.chance(0.9),
    }),
    step(arrival + hours + 15, 'work_order.test', { result: '试车正常', isPassed: true }),
    isCharged
      ? { ...step(arrival + hours + 25, 'service_report.sign', consentedBy(sign)), by: desk.manager }
      : step(arrival + hours + 25, 'service_report.sign', sign),
    step(arrival + hours + 25 + (isLate ? 50 : random.between(5, 25)), 'work_order.complete'),
  ];
}

/** A charge that the manager consented to on the telephone. */
function consentedBy(sign: object): object {
  return { ...sign, override: { reason: '经理电话同意收费' } };
}
