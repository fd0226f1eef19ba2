import { robotEndpoints } from '#contract/robot.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/message/index.ts';
import { command, happened } from '#road/command.ts';

/** Ends a robot: what it knew of its group is forgotten, what it told stays. */
export const removeRobot = command({
  endpoint: robotEndpoints.remove,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const open = tx.db.selectFrom('robot').select('name').where('id', '=', id).where('removedAt', 'is', null);
    const row = await open.executeTakeFirst();
    return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { name }, { id }, { at }) => {
    await tx.db
      .updateTable('robot')
      .set({ isOn: false, webhook: null, secret: null })
      .set({ isHearing: false, callbackToken: null, callbackKey: null })
      .set({ removedAt: instantOf(at), name: `${name} (${id.slice(-4)})` })
      .where('id', '=', id)
      .execute();
    return happened({ events: [{ type: 'company.robot_removed' }], reply: { id } });
  },
});
