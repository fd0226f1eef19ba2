import { sql } from 'kysely';
import type { Goals, PlanFigures, Proposal, ProposedItem, Unplaced } from '#contract/proposal.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';

/** An item as it is kept, without what became of it. */
type PlannedItem = Omit<ProposedItem, 'state' | 'refusals' | 'crewNames' | 'hasParts'> &
  Partial<Pick<ProposedItem, 'crewNames' | 'hasParts'>>;

/** What came of a plan, as it is kept. */
export interface PlanResult {
  readonly seconds: number;
  readonly gap: number | null;
  readonly rotationClause: string | null;
  readonly figures: {
    readonly proposal: PlanFigures;
    readonly oneByOne: PlanFigures;
    readonly rotation: PlanFigures;
  };
  readonly items: readonly PlannedItem[];
  readonly unplaced: readonly Unplaced[];
}

export interface ProposalRow {
  readonly id: string;
  readonly branchId: string;
  readonly onDate: string;
  readonly state: Proposal['state'];
  readonly goals: Goals;
  readonly askedAt: Temporal.Instant;
  readonly askedByName: string;
  readonly result: PlanResult | null;
}

export async function readProposal(db: Db, id: string): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    select id, branch_id, on_date::text, state, goals, asked_at, asked_by_name, result
    from proposal where id = ${id}`.execute(db);
  return rows[0];
}

export async function setWorking(db: Db, id: string): Promise<void> {
  await db.updateTable('proposal').set({ state: 'working' }).where('id', '=', id).execute();
}

export async function setFailed(db: Db, id: string): Promise<void> {
  await db.updateTable('proposal').set({ state: 'failed' }).where('id', '=', id).execute();
}

export async function keepResult(db: Db, id: string, result: PlanResult): Promise<void> {
  const done = { state: 'done', result: JSON.stringify(result) };
  await db.updateTable('proposal').set(done).where('id', '=', id).execute();
}

export interface ItemAnswer {
  readonly orderId: string;
  readonly isAccepted: boolean;
  readonly refusals: readonly Refusal[];
}

export async function answersOf(db: Db, proposalId: string): Promise<ItemAnswer[]> {
  const rows = await db
    .selectFrom('proposalAnswer')
    .select(['orderId', 'isAccepted', 'refusals'])
    .where('proposalId', '=', proposalId)
    .execute();
  return rows.map(row => ({ ...row, refusals: row.refusals as readonly Refusal[] }));
}

/**
 * What became of an item, as it stands then. A later answer takes the place of a refusal; what was sent stays sent, also
 * where somebody else who accepts the plan at the same time is refused it.
 */
export async function keepAnswer(
  db: Db,
  proposalId: string,
  { orderId, isAccepted, refusals, at }: ItemAnswer & { readonly at: Temporal.Instant },
): Promise<boolean> {
  const answer = { isAccepted, refusals: JSON.stringify(refusals), at };
  await db
    .insertInto('proposalAnswer')
    .values({ proposalId, orderId, ...answer })
    .onConflict(conflict =>
      conflict
        .columns(['proposalId', 'orderId'])
        .doUpdateSet(answer)
        .where('proposalAnswer.isAccepted', '=', false),
    )
    .execute();
  const answers = await answersOf(db, proposalId);
  return answers.some(kept => kept.orderId === orderId && kept.isAccepted);
}
