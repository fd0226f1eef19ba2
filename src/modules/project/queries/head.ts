import { sql } from 'kysely';
import { type Project, projectMilestones } from '#contract/project-shape.ts';
import type { ReadContext } from '#road/route.ts';
import type { ProjectChanged } from '../store.ts';
import { type RowRead, rowColumns, rowSource } from './row.ts';
import { withinSight } from './sight.ts';

type Milestone = (typeof projectMilestones)[number];

const columnOf = {
  issued: 'issuedAt',
  papers: 'papersAt',
  briefed: 'briefedAt',
  counted: 'countedAt',
  given_over: 'givenOverAt',
  proven: 'provenAt',
  trained: 'trainedAt',
  accepted: 'acceptedAt',
  handed_over: 'handedOverAt',
} as const satisfies Record<Milestone, string>;

type Instants = { readonly [C in (typeof columnOf)[Milestone]]: Temporal.Instant | null };

export interface HeadRow extends RowRead, Pick<ProjectChanged, 'openNozzles' | 'crew' | 'branchId'> {
  readonly customerId: string;
  readonly engineerId: string;
  readonly content: string;
  readonly ownerName: string;
  readonly constructorName: string;
  readonly issuedByName: string;
  readonly hasAsset: boolean;
  readonly warrantyUntil: string | null;
  readonly papers: Project['papers'];
  readonly milestones: Project['milestones'];
  readonly trainedAt: Temporal.Instant | null;
  readonly countedAt: Temporal.Instant | null;
}

/** A project within reach, with its milestones in their order; undefined where there is none. */
export async function headOf(
  { db, actor, reach }: ReadContext,
  id: string,
  today: string,
): Promise<HeadRow | undefined> {
  const { rows } = await sql<Omit<HeadRow, 'milestones'> & Instants>`
    select ${rowColumns(today)}, p.branch_id, q.customer_id, p.engineer_id, p.content, p.owner_name,
      p.constructor_name, p.issued_by_name, q.asset_id is not null as has_asset, p.warranty_until, p.papers,
      p.issued_at, p.papers_at, p.briefed_at, p.counted_at, p.given_over_at, p.proven_at, p.trained_at,
      p.accepted_at, p.handed_over_at,
      (select count(*)::int from project_nozzle n where n.project_id = p.id and n.connected_at is null) as open_nozzles,
      array(select o.engineer_id from work_order o
        where o.request_id = p.request_id and o.engineer_id is not null) as crew
    from ${rowSource} where p.id = ${id} and ${withinSight(actor, reach)}`.execute(db);
  const [row] = rows;
  return row && { ...row, milestones: milestonesOf(row) };
}

function milestonesOf(row: Instants): Project['milestones'] {
  return projectMilestones.map(name => ({ name, at: row[columnOf[name]]?.toString() ?? null }));
}
