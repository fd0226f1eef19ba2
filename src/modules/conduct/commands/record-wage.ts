import { conductEndpoints } from '#contract/conduct.ts';
import { instantOf } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';

/** Records the wage of a month; the log says that it was done, not how much it is. */
export const recordWage = command({
  endpoint: conductEndpoints.recordWage,
  kind: 'person',
  load: async (tx, { id }) => {
    const person = await findPerson(tx.db, id);
    return person
      ? { scope: { branchId: person.branchId, customerId: null, assignees: [] }, row: person }
      : null;
  },
  change: async (tx, { id }, { month, wageFen }, { recordedAt }) => {
    await tx.db
      .insertInto('wage')
      .values({ personId: id, month, wageFen, recordedAt: instantOf(recordedAt) })
      .onConflict(conflict =>
        conflict.columns(['personId', 'month']).doUpdateSet({ wageFen, recordedAt: instantOf(recordedAt) }),
      )
      .execute();
    return happened({ events: [{ type: 'person.wage_recorded', data: { month } }], reply: { id, month } });
  },
});
