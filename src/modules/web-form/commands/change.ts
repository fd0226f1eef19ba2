import { webFormEndpoints } from '#contract/web-form.ts';
import { refuse } from '#kernel/refusal.ts';
import { companySubject } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { columnsOf, keptForm } from '../store.ts';

/** Changes a form; the branch is chosen once, so that nobody takes a form to another branch. */
export const changeWebForm = command({
  endpoint: webFormEndpoints.change,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const row = await keptForm(tx, id);
    return row ? { scope: { branchId: row.branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { branchId }, { id, ...input }) => {
    if (input.branchId !== branchId) return refuse('web_form.branch_fixed', { field: 'branchId' });
    await tx.db.updateTable('webForm').set(columnsOf(input)).where('id', '=', id).execute();
    return happened({ events: [{ type: 'company.web_form_changed' }], reply: { id } });
  },
});
