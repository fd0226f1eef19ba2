import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command } from '#road/command.ts';
import { addEntry } from '../entry.ts';
import { addPhotos, notPhotos } from '../photo.ts';
import { step } from '../step.ts';
import { loadProject, requestOfProject } from '../store.ts';

/** Writes the log of a day on site. Refuses a day that has not come. */
export const logDay = command({
  endpoint: projectEndpoints.logDay,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, input, context) => {
    const { onDay, work, measurements = null, problems = null, photoIds = [] } = input;
    if (onDay > civilDay(context.recordedAt, context.zone))
      return refuse('project.day_to_come', { field: 'onDay' });
    const strange = await notPhotos(tx, context, photoIds);
    if (strange) return strange;
    const stepped = await step(tx, row, { action: 'project.log_day', event: 'project.day_logged' });
    if (stepped instanceof Refused) return stepped;
    const content = { work, measurements, problems };
    const entryId = await addEntry(tx, context, { projectId: row.id, kind: 'day', content, onDay });
    await addPhotos(tx, photoIds, { projectId: row.id, entryId });
    return stepped;
  },
});
