import { webFormEndpoints } from '#contract/web-form.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { keptForm } from '../store.ts';

/** Ends a form; what was asked by it stays. */
export const removeWebForm = command({
  endpoint: webFormEndpoints.remove,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const row = await keptForm(tx, id);
    return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, _row, { id }, { at }) => {
    const ended = { isOn: false, removedAt: instantOf(at) };
    await tx.db.updateTable('webForm').set(ended).where('id', '=', id).execute();
    return happened({ events: [{ type: 'company.web_form_removed' }], reply: { id } });
  },
});
