import { sql } from 'kysely';
import type { ProjectRow } from '#contract/project-shape.ts';

/** Columns of a project (named `p`) as lists show it; a defect whose day is before `today` is late. */
export function rowColumns(today: string) {
  return sql`p.id, p.project_no, p.request_id, q.request_no, p.title, p.state, c.name as customer_name,
    b.name as branch_name, e.name as engineer_name, p.starts_at,
    (select count(*)::int from site_issue i where i.project_id = p.id and i.state <> 'closed') as open_issues,
    (select count(*)::int from site_issue i
      where i.project_id = p.id and i.state <> 'closed' and i.due_on < ${today}::date) as late_issues`;
}

export const rowSource = sql`project p
  join service_request q on q.id = p.request_id
  join customer c on c.id = q.customer_id
  join branch b on b.id = p.branch_id
  join person e on e.id = p.engineer_id`;

export type RowRead = Omit<ProjectRow, 'startsAt'> & { readonly startsAt: Temporal.Instant };
