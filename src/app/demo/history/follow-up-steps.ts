import type { Random } from '../random.ts';
import { desk, type Step, type Told } from './step.ts';

export interface FollowUp {
  readonly random: Random;
  /** When the clerk calls, in minutes after the customer asked. */
  readonly called: number;
  readonly callbackOf: (requestId: string) => Promise<string | null>;
}

/** The call-back; who is not content gets a complaint, which quality looks into. */
export function followUpSteps({ random, called, callbackOf }: FollowUp): Step[] {
  const isSatisfied = random.chance(0.93);
  const mark = isSatisfied ? random.between(4, 5) : random.between(1, 3);
  const marks = { attitude: mark, skill: mark, outcome: mark };
  const told = isSatisfied ? { isSatisfied } : { isSatisfied, text: '维修后故障重复出现，等待时间过长。' };
  const record: Step = {
    minute: called,
    action: 'callback.record',
    by: desk.csr,
    input: async ({ requestId }) => {
      const id = await callbackOf(requestId);
      return id === null ? null : { id, result: 'reached', ...marks, ...told };
    },
    keep: (known: Told, reply: { complaintId: string | null }) => {
      known.complaintId = reply.complaintId ?? '';
    },
  };
  return isSatisfied ? [record] : [record, ...complaintSteps(random, called)];
}

function complaintSteps(random: Random, called: number): Step[] {
  const ofComplaint =
    (input: object) =>
    ({ complaintId }: Told) => ({ id: complaintId, ...input });
  return [
    {
      minute: called + 4 * 60,
      action: 'complaint.verify',
      by: desk.quality,
      input: ofComplaint({ isByService: random.chance(0.4), finding: '已与用户和工程师核实经过。' }),
    },
    {
      minute: called + 28 * 60,
      action: 'complaint.close',
      by: desk.quality,
      input: ofComplaint({ measure: '复检并向用户说明' }),
    },
  ];
}
