import { type RawBuilder, sql } from 'kysely';
import type { dutySubjects } from '#contract/duty.ts';
import type { Duty } from '#engine/controls/duty.ts';
import type { SubjectState } from '#engine/state.ts';
import { ownBranches } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';

/** Something that a duty is asked of. */
export interface DutySubject {
  readonly id: string;
  readonly branchId: string;
  /** What the engine knows of it; null of what has no log. */
  readonly state: SubjectState | null;
}

export type DutySubjectKind = Exclude<(typeof dutySubjects)[number], 'event'>;

/** Those who lead do it about each person; of the others each does it for themselves. */
const leading: readonly string[] = ['manager', 'general_manager', 'hr', 'quality', 'admin', 'auditor'];

/** Whether each person of the role has it as a duty of their own. */
export function isOwnDuty({ spec }: Duty): boolean {
  return spec.forEach === 'person' && !leading.includes(spec.holder);
}

/** The kind of subject that a duty is asked of: what the product does not have is asked of the branch that has it. */
export function kindOf({ spec }: Duty): DutySubjectKind {
  switch (spec.forEach) {
    case 'customer':
    case 'asset':
    case 'person':
      return spec.forEach;
    default:
      return 'branch';
  }
}

export interface Wanted {
  readonly period: string;
  /** Name of the calendar by which the occasion was worked out. */
  readonly calendar: string;
  readonly after: string | null;
  readonly limit: number;
}

/** Subjects for which an occasion of a duty has not come up yet, in the order of their ids. */
export async function subjectsOf(
  db: Db,
  duty: Duty,
  { period, calendar, after, limit }: Wanted,
): Promise<DutySubject[]> {
  const { rows } = await sql<DutySubject>`
    select x.id, x.branch_id, s.state
    from ${sourceOf(duty)} x join branch b on b.id = x.branch_id left join subject s on s.id = x.id
    where b.calendar = ${calendar} and ${after === null ? sql`true` : sql`x.id > ${after}::uuid`} and not exists (
      select from duty d where d.duty = ${duty.key} and d.period = ${period} and d.of_id = x.id)
    order by x.id limit ${limit}`.execute(db);
  return rows;
}

function sourceOf(duty: Duty): RawBuilder<unknown> {
  switch (kindOf(duty)) {
    case 'customer':
      return sql`(select distinct on (customer_id) customer_id as id, branch_id from site order by customer_id, id)`;
    case 'asset':
      return sql`(select a.id, t.branch_id from asset a join site t on t.id = a.site_id)`;
    case 'person':
      return peopleOf(duty);
    case 'branch':
      return duty.spec.forEach === undefined
        ? branchesWith(duty.spec.holder)
        : sql`(select id, id as branch_id from branch where kind = 'own')`;
  }
}

function peopleOf(duty: Duty): RawBuilder<unknown> {
  const ofRole = isOwnDuty(duty)
    ? sql`${duty.spec.holder} = any(roles)`
    : sql`not ${duty.spec.holder} = any(roles)`;
  return sql`(select id, coalesce(branch_id, ${firstBranch}) as branch_id from person
    where is_active and customer_id is null and (branch_id is null or branch_id in ${ownBranches}) and ${ofRole})`;
}

const firstBranch = sql`(select id from branch where kind = 'own' order by code limit 1)`;

/** What is asked of a role alone is asked in each branch that has somebody of it; where nobody is, of the first one. */
function branchesWith(role: string): RawBuilder<unknown> {
  const withRole = sql`select branch_id from person
    where is_active and customer_id is null and branch_id in ${ownBranches} and ${role} = any(roles)`;
  return sql`(select id, id as branch_id from branch where id in (${withRole})
    or not exists (${withRole}) and id = ${firstBranch})`;
}
