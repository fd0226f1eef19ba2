import { telephoneEndpoints } from '#contract/telephone.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/message/index.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { makeKey } from '../key.ts';

/** Makes the key of a telephone system. Refuses `telephone.name_taken`. The key is told now and kept nowhere. */
export const connectTelephone = command({
  endpoint: telephoneEndpoints.connect,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { name, branchId }) => {
    if (branchId !== null && !(await findBranch(tx.db, branchId)))
      return refuse('input.invalid', { field: 'branchId', params: { keyword: 'enum' } });
    const same = tx.db.selectFrom('telephoneSystem').select('id').where('name', '=', name);
    const taken = await same.where('removedAt', 'is', null).executeTakeFirst();
    if (taken) return refuse('telephone.name_taken', { field: 'name' });
    return { scope: { branchId: null, customerId: null, assignees: [] }, row: makeKey() };
  },
  change: async (tx, { key, ...kept }, { name, branchId }, { at }) => {
    await tx.db
      .insertInto('telephoneSystem')
      .values({ ...kept, name, branchId, addedAt: instantOf(at) })
      .execute();
    const events = [{ type: 'company.telephone_connected', data: { name } }];
    return happened({ events, reply: { id: kept.id, key } });
  },
});
