import { telephoneEndpoints } from '#contract/telephone.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';

/** Sets at which extension somebody is called; several may share one. */
export const setExtension = command({
  endpoint: telephoneEndpoints.setExtension,
  kind: 'person',
  load: async (tx, { id }) => {
    const person = await findPerson(tx.db, id);
    if (!person) return null;
    return { scope: { branchId: person.branchId, customerId: null, assignees: [id] }, row: {} };
  },
  change: async (tx, _row, { id: personId, extension }) => {
    if (extension === null)
      await tx.db.deleteFrom('telephoneExtension').where('personId', '=', personId).execute();
    else
      await tx.db
        .insertInto('telephoneExtension')
        .values({ personId, extension })
        .onConflict(conflict => conflict.column('personId').doUpdateSet({ extension }))
        .execute();
    return happened({
      events: [{ type: 'person.extension_set', data: { extension } }],
      reply: { extension },
    });
  },
});
