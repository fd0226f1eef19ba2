import { webFormEndpoints } from '#contract/web-form.ts';
import { companySubject } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { keptForm, newFormKey } from '../store.ts';

/** Gives a form a new key: whoever copied the old one can do nothing with it any more. */
export const renewWebForm = command({
  endpoint: webFormEndpoints.renew,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const row = await keptForm(tx, id);
    return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, _row, { id }) => {
    await tx.db.updateTable('webForm').set({ key: newFormKey() }).where('id', '=', id).execute();
    return happened({ events: [{ type: 'company.web_form_renewed' }], reply: { id } });
  },
});
