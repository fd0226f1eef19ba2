import { sql } from 'kysely';
import type { Proposal, proposalEndpoints } from '#contract/proposal.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';

interface Row extends Pick<Proposal, 'id' | 'onDate' | 'state' | 'askedByName'> {
  readonly askedAt: Temporal.Instant;
}

/** The last plans of a branch, the newest first. */
export const latestPlans: Query<typeof proposalEndpoints.latest> = async (
  { db, actor, reach },
  { branchId },
) => {
  if (reach !== 'all' && !actor.branchIds.includes(branchId)) return refuse('subject.not_found');
  const { rows } = await sql<Row>`
    select id, on_date::text, state, asked_at, asked_by_name from proposal
    where branch_id = ${branchId} order by id desc limit 20`.execute(db);
  return { items: rows.map(row => ({ ...row, askedAt: row.askedAt.toString() })) };
};
