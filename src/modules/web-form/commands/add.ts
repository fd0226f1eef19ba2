import { webFormEndpoints } from '#contract/web-form.ts';
import { companySubject } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { columnsOf, newFormKey } from '../store.ts';

/** Makes a form. Whoever reaches a branch only makes forms of that branch. */
export const addWebForm = command({
  endpoint: webFormEndpoints.add,
  kind: 'company',
  subjectId: companySubject,
  load: async (_tx, { branchId }) => ({ scope: { branchId, customerId: null, assignees: [] }, row: null }),
  change: async (tx, _row, input) => {
    const id = newId();
    await tx.db
      .insertInto('webForm')
      .values({ id, key: newFormKey(), ...columnsOf(input) })
      .execute();
    return happened({ events: [{ type: 'company.web_form_added' }], reply: { id } });
  },
});
