import type { BodyOf } from '#contract/endpoint.ts';
import { projectEndpoints } from '#contract/project.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { type Context, command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { addPhotos, notPhotos } from '../photo.ts';
import { step } from '../step.ts';
import { loadProject, type ProjectChanged, requestOfProject } from '../store.ts';

/** Writes a defect down, with who is to mend it until when (S1.GOAL.05, S1.GOAL.06). Dispatcher and manager are told. */
export const findSiteIssue = command({
  endpoint: projectEndpoints.findIssue,
  kind: 'service_request',
  subjectId: requestOfProject,
  load: loadProject,
  change: async (tx, row, input, context) => {
    const { photoIds = [], problem, dueOn } = input;
    if (dueOn < civilDay(context.at, context.zone)) return refuse('project.day_past', { field: 'dueOn' });
    const strange = await notPhotos(tx, context, photoIds);
    if (strange) return strange;
    const stepped = await step(tx, row, {
      action: 'site_issue.find',
      event: 'site_issue.found',
      facts: { 'site_issue.problem': problem, 'project.open_issues': row.openIssues + 1 },
      notices: [told(row, context)],
    });
    if (stepped instanceof Refused) return stepped;
    const issueId = await addIssue(tx, row, { input, context });
    await addPhotos(tx, photoIds, { projectId: row.id, issueId });
    return { ...stepped, reply: { id: issueId, state: 'found' } };
  },
});

function told({ requestId, projectNo }: ProjectChanged, { at }: Context) {
  const roles = ['dispatcher', 'manager'];
  return tells({ topic: 'project.defect_found', subjectId: requestId, roles, at, named: projectNo });
}

interface Finding {
  readonly input: BodyOf<typeof projectEndpoints.findIssue>;
  readonly context: Context;
}

async function addIssue(
  tx: Tx,
  { id: projectId }: ProjectChanged,
  { input, context }: Finding,
): Promise<string> {
  const { count } = await tx.db
    .selectFrom('siteIssue')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('projectId', '=', projectId)
    .executeTakeFirstOrThrow();
  const { problem, party, dueOn } = input;
  const found = { foundByName: context.actor.name, foundAt: instantOf(context.at) };
  const issue = { id: newId(), projectId, issueNo: Number(count) + 1, state: 'found' };
  await tx.db
    .insertInto('siteIssue')
    .values({ ...issue, problem, party, dueOn, ...found })
    .execute();
  return issue.id;
}
