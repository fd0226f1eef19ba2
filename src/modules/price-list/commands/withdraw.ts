import { priceListEndpoints } from '#contract/price-list.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';
import { companyId } from '../company.ts';

/** Withdraws a price list before its first day. Refuses one that has begun: quotes rest on it. */
export const withdrawPriceList = command({
  endpoint: priceListEndpoints.withdraw,
  kind: 'company',
  subjectId: companyId,
  load: async (tx, { id }) => {
    const row = await tx.db
      .selectFrom('priceList')
      .select(['id', 'branchId', 'fromOn', 'withdrawnAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { id, fromOn, withdrawnAt }, _input, { recordedAt, zone }) => {
    if (withdrawnAt !== null) return refuse('price_list.withdrawn');
    if (fromOn <= civilDay(recordedAt, zone)) return refuse('price_list.begun', { params: { from: fromOn } });
    await tx.db
      .updateTable('priceList')
      .set({ withdrawnAt: instantOf(recordedAt) })
      .where('id', '=', id)
      .execute();
    return happened({ events: [{ type: 'price_list.withdrawn', data: { list: id } }], reply: { id } });
  },
});
