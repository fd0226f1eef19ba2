import { type DutyReply, dutyEndpoints } from '#contract/duty.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadDuty, settleDuty } from '../store.ts';
import { isProduct, settled } from '../told.ts';

/** Excuses a duty with a reason: its clock is neither kept nor broken. Nobody excuses what they have to do themselves. */
export const excuseDuty = command({
  endpoint: dutyEndpoints.excuse,
  kind: 'duty',
  load: loadDuty,
  change: async (tx, row, { reason }, { actor, at }) => {
    if (row.state !== 'open') return refuse('duty.settled');
    const { personId } = actor;
    if (!isProduct(actor) && personId !== null && row.doers.includes(personId))
      return refuse('duty.own_excuse');
    await settleDuty(tx, row.id, { state: 'excused', at, by: { personId, name: actor.name }, text: reason });
    const told = { type: 'duty.excused', data: { duty: row.duty, reason } };
    const reply: DutyReply = { id: row.id, state: 'excused' };
    return happened({ ...settled(row, told, actor), reply });
  },
});
