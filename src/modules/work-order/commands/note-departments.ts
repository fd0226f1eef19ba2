import { departmentFacts, visitEndpoints } from '#contract/visit.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadOrder, requestOfOrder } from '../store.ts';

/** Writes down to which departments the customer led, and what was solved there (S3.SOFT.33). */
export const noteDepartments = command({
  endpoint: visitEndpoints.noteDepartments,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: departmentFacts(input) };
  },
  change: (tx, row, { departments }) =>
    step(tx, row, {
      action: 'work_order.note_departments',
      event: 'visit.departments_noted',
      facts: departmentFacts({ departments }),
      columns: { departments: departments.trim() },
    }),
});
