import type { BodyOf } from '#contract/endpoint.ts';
import { projectEndpoints } from '#contract/project.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { type Context, command, happened } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';

type Order = BodyOf<typeof projectEndpoints.issueOrder>;

/** Issues the service order with which the installation of a machine begins (S1.GOAL.01): one project for each case. */
export const issueServiceOrder = command({
  endpoint: projectEndpoints.issueOrder,
  kind: 'service_request',
  load: async (tx, input) => {
    const row = await requestRow(tx, input.id);
    if (!row) return null;
    const scope = { branchId: row.branchId, customerId: row.customerId, assignees: [] };
    return { scope, row, proposes: factsOf(input) };
  },
  change: async (tx, row, input, context) => {
    if (row.projectId !== null) return refuse('project.already_issued');
    if (row.state === 'closed' || row.state === 'cancelled')
      return refuse('subject.state', { lift: ['service_request.reopen'] });
    if (!(await isEngineerOf(tx, input.engineerId, row.branchId)))
      return refuse('subject.not_found', { field: 'engineerId' });
    const project = { id: newId(), projectNo: await context.nextNo('project'), state: 'issued' as const };
    await begin(tx, { ...project, requestId: row.id, branchId: row.branchId }, { input, context });
    const facts = { ...factsOf(input), 'service_order.order_no': project.projectNo };
    return happened({
      events: [{ type: 'service_order.issued', facts: { ...facts, ...atFirst } }],
      reply: project,
      notices: [
        tells({
          topic: 'project.issued',
          subjectId: row.id,
          personIds: [input.engineerId],
          at: context.at,
          named: project.projectNo,
        }),
      ],
    });
  },
});

const atFirst = { 'project.state': 'issued', 'project.open_issues': 0, 'nozzle.open_connections': 0 };

function factsOf({ title, content, startsAt }: Order): Values {
  return {
    'service_order.project': title,
    'service_order.content': content,
    'service_order.starts_at': parseInstant(startsAt),
  };
}

function requestRow(tx: Tx, id: string) {
  return tx.db
    .selectFrom('serviceRequest')
    .leftJoin('project', 'project.requestId', 'serviceRequest.id')
    .select(['serviceRequest.id', 'serviceRequest.branchId', 'serviceRequest.state', 'customerId'])
    .select('project.id as projectId')
    .where('serviceRequest.id', '=', id)
    .executeTakeFirst();
}

async function isEngineerOf(tx: Tx, id: string, branchId: string): Promise<boolean> {
  const person = await tx.db
    .selectFrom('person')
    .select(['roles', 'branchId'])
    .where('id', '=', id)
    .executeTakeFirst();
  return person?.branchId === branchId && person.roles.includes('engineer');
}

interface Begun {
  readonly id: string;
  readonly projectNo: string;
  readonly state: 'issued';
  readonly requestId: string;
  readonly branchId: string;
}

interface Issuing {
  readonly input: Order;
  readonly context: Context;
}

async function begin(tx: Tx, project: Begun, { input, context }: Issuing): Promise<void> {
  const { title, content, engineerId, ownerName, constructorName } = input;
  const startsAt = instantOf(parseInstant(input.startsAt));
  const issued = { issuedAt: instantOf(context.at), issuedByName: context.actor.name };
  await tx.db
    .insertInto('project')
    .values({ ...project, title, content, engineerId, ownerName, constructorName, startsAt, ...issued })
    .execute();
}
