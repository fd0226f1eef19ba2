import { checklistEndpoints } from '#contract/checklist.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { companySubject } from '#modules/organisation/index.ts';
import { command, happened } from '#road/command.ts';
import { endList, findList } from '../store.ts';

/** New orders are not asked by it any more. Refuses `checklist.ended`. */
export const endChecklist = command({
  endpoint: checklistEndpoints.end,
  kind: 'company',
  subjectId: companySubject,
  load: async (tx, { id }) => {
    const row = await findList(tx, id);
    return row ? { scope: { branchId: null, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, { id, title, version, endedAt }, _input, { recordedAt }) => {
    if (endedAt !== null) return refuse('checklist.ended');
    await endList(tx, id, instantOf(recordedAt));
    return happened({ events: [{ type: 'checklist.ended', data: { list: title, version } }], reply: { id } });
  },
});
