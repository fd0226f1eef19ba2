import { sql } from 'kysely';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import type { IssueState, ProjectState } from './lifecycle.ts';

/** A project as its commands change it. */
export interface ProjectChanged {
  readonly id: string;
  readonly projectNo: string;
  readonly requestId: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly assetId: string | null;
  readonly engineerId: string;
  readonly state: ProjectState;
  readonly countedAt: Temporal.Instant | null;
  readonly trainedAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly openIssues: number;
  readonly openNozzles: number;
  readonly crew: readonly string[];
}

interface ById {
  readonly id: string;
}

/** The case that a project belongs to: its log is the log of the request. */
export async function requestOfProject(tx: Tx, { id }: ById): Promise<string | null> {
  const row = await tx.db.selectFrom('project').select('requestId').where('id', '=', id).executeTakeFirst();
  return row?.requestId ?? null;
}

/** The project that a command changes. On site it is reached by its engineer and by those sent for the same case. */
export async function loadProject(tx: Pick<Tx, 'db'>, { id }: ById): Promise<Found<ProjectChanged> | null> {
  const { rows } = await sql<ProjectChanged>`
    select p.id, p.project_no, p.request_id, p.branch_id, q.customer_id, q.asset_id, p.engineer_id, p.state,
      p.counted_at, p.trained_at, p.accepted_at,
      (select count(*)::int from site_issue i where i.project_id = p.id and i.state <> 'closed') as open_issues,
      (select count(*)::int from project_nozzle n where n.project_id = p.id and n.connected_at is null) as open_nozzles,
      array(select o.engineer_id from work_order o where o.request_id = p.request_id and o.engineer_id is not null) as crew
    from project p join service_request q on q.id = p.request_id
    where p.id = ${id}`.execute(tx.db);
  const [row] = rows;
  return row ? { scope: scopeOf(row), row } : null;
}

export function scopeOf({
  branchId,
  customerId,
  engineerId,
  crew,
}: Pick<ProjectChanged, 'branchId' | 'customerId' | 'engineerId' | 'crew'>) {
  return { branchId, customerId, assignees: [engineerId, ...crew] };
}

/** What may change with a step, beside the state. */
export interface ProjectColumns {
  readonly state?: ProjectState;
  readonly papers?: string[];
  readonly papersAt?: Temporal.Instant;
  readonly briefedAt?: Temporal.Instant;
  readonly countedAt?: Temporal.Instant;
  readonly givenOverAt?: Temporal.Instant;
  readonly provenAt?: Temporal.Instant;
  readonly trainedAt?: Temporal.Instant;
  readonly acceptedAt?: Temporal.Instant;
  readonly handedOverAt?: Temporal.Instant;
  readonly warrantyUntil?: string | null;
}

export async function updateProject(tx: Tx, id: string, columns: ProjectColumns): Promise<void> {
  if (Object.keys(columns).length === 0) return;
  await tx.db.updateTable('project').set(columns).where('id', '=', id).execute();
}

/** A defect with the project it belongs to. */
export interface IssueChanged {
  readonly id: string;
  readonly state: IssueState;
  readonly problem: string;
  readonly measures: string | null;
  readonly project: ProjectChanged;
}

export async function requestOfIssue(tx: Tx, { id }: ById): Promise<string | null> {
  const row = await tx.db
    .selectFrom('siteIssue')
    .innerJoin('project', 'project.id', 'siteIssue.projectId')
    .select('requestId')
    .where('siteIssue.id', '=', id)
    .executeTakeFirst();
  return row?.requestId ?? null;
}

export async function loadIssue(tx: Tx, { id }: ById): Promise<Found<IssueChanged> | null> {
  const issue = await tx.db
    .selectFrom('siteIssue')
    .select(['id', 'projectId', 'state', 'problem', 'measures'])
    .where('id', '=', id)
    .executeTakeFirst();
  const found = issue && (await loadProject(tx, { id: issue.projectId }));
  if (!issue || !found) return null;
  const { projectId: _, state, ...rest } = issue;
  return { scope: found.scope, row: { ...rest, state: state as IssueState, project: found.row } };
}
