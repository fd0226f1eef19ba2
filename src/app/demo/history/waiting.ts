import type { Random } from '../random.ts';
import type { Bus } from './bus.ts';
import { deskSteps } from './desk-steps.ts';
import { type Fault, faults } from './faults.ts';
import { type Passing, passToField } from './field-steps.ts';
import type { Step } from './step.ts';

/** When they called, in minutes before the demonstration begins; the last of them just now. */
const spreadMinutes = 26 * 60;
const justMinutes = 40;

const skills: Readonly<Partial<Record<Fault['faultClass'], string>>> = {
  body: '车身',
  chassis: '底盘',
  engine: '发动机',
  electrical: '电器',
};

/** Nobody of the branch may open the high voltage of an electric bus. */
const rareSkill = '高压电';

export interface WaitingCase {
  readonly minutesAgo: number;
  readonly steps: readonly Step[];
}

/** The buses that wait for an engineer when the demonstration begins: one of each fleet of the first branch. */
export function waitingBuses(buses: readonly Bus[]): readonly Bus[] {
  const served = buses.filter(({ branchId }) => branchId === buses[0]?.branchId);
  return [...new Map(served.map(bus => [bus.customerId, bus])).values()];
}

/** What the desk has passed on within the last day and nobody holds yet: the work that a dispatcher plans. */
export function waitingCases(random: Random, buses: readonly Bus[]): WaitingCase[] {
  return buses.map((asset, place) => {
    const fault = random.pick(faults);
    const share = (buses.length - 1 - place) / buses.length;
    return {
      minutesAgo: justMinutes + Math.round(spreadMinutes * share),
      steps: [...deskSteps({ random, fault, asset }), passToField(orderOf(fault, { random, place }))],
    };
  });
}

interface Drawn {
  readonly random: Random;
  readonly place: number;
}

/** The first needs what nobody can, the second needs two; of the others, some need somebody who knows the part. */
function orderOf({ faultClass, description: task }: Fault, { random, place }: Drawn): Passing {
  const order = { minute: 35, task };
  if (place === 0) return { ...order, requiredSkill: rareSkill };
  if (place === 1) return { ...order, crewSize: 2 };
  const requiredSkill = random.chance(0.5) ? skills[faultClass] : undefined;
  return requiredSkill === undefined ? order : { ...order, requiredSkill };
}
