import { telephoneEndpoints } from '#contract/telephone.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/message/index.ts';
import { command, happened } from '#road/command.ts';

/** Ends the key of a telephone system; what it told stays. */
export const disconnectTelephone = command({
  endpoint: telephoneEndpoints.disconnect,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const system = tx.db.selectFrom('telephoneSystem').select('name').where('id', '=', id);
    const row = await system.where('removedAt', 'is', null).executeTakeFirst();
    return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { name }, { id }, { at }) => {
    const ended = { removedAt: instantOf(at) };
    await tx.db.updateTable('telephoneSystem').set(ended).where('id', '=', id).execute();
    const events = [{ type: 'company.telephone_disconnected', data: { name } }];
    return happened({ events, reply: { id } });
  },
});
