import { projectEndpoints } from '#contract/project.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes down whom of the customer's people we trained in what. */
export const trainCustomer = command({
  endpoint: projectEndpoints.trainCustomer,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, { topics, trainees }, context) => {
    const stepped = await step(tx, row, {
      action: 'project.train_customer',
      event: 'project.customer_trained',
      columns: { trainedAt: instantOf(context.at) },
    });
    if (stepped instanceof Refused) return stepped;
    await addEntry(tx, context, { projectId: row.id, kind: 'training', content: { topics, trainees } });
    return stepped;
  },
});
