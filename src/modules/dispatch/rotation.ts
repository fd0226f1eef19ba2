import { sql } from 'kysely';
import type { Candidate } from '#contract/work-order-shape.ts';
import { outStates } from '#modules/work-order/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** Where and for what somebody is looked for. */
export interface Wanted {
  readonly branchId: string;
  readonly requiredSkill: string | null;
}

interface EngineerRow {
  readonly engineerId: string;
  readonly name: string;
  readonly branchId: string | null;
  readonly skills: string[];
  readonly openOrders: number;
  readonly isOut: boolean;
  readonly lastAssignedAt: Temporal.Instant | null;
}

/**
 * The engineers of a branch in the order of their turns: who had it longest ago comes first, whoever never had it before
 * them. Who lacks the skill or is still out is passed over for this turn (S2.DOOR).
 */
export async function candidatesOf(db: Db, wanted: Wanted): Promise<Candidate[]> {
  const rows = await engineersOf(db, sql`p.branch_id = ${wanted.branchId}`);
  const judged = rows.map((row, place) => candidateOf(row, wanted, place + 1));
  const next = judged.find(({ passedOver }) => passedOver.length === 0);
  return judged.map(candidate => ({ ...candidate, isNext: candidate === next }));
}

/** An engineer of another branch, who has no turn here; undefined when there is no such engineer at all. */
export async function candidateFromElsewhere(
  db: Db,
  wanted: Wanted,
  engineerId: string,
): Promise<Candidate | undefined> {
  const [row] = await engineersOf(db, sql`p.id = ${engineerId}`);
  return row && candidateOf(row, wanted, 0);
}

async function engineersOf(db: Db, where: ReturnType<typeof sql>): Promise<EngineerRow[]> {
  const { rows } = await sql<EngineerRow>`
    select p.id as engineer_id, p.name, p.branch_id, p.skills, count(o.id) as open_orders,
      coalesce(bool_or(o.state = any(${[...outStates]}::text[])), false) as is_out,
      (select max(assigned_at) from assignment where engineer_id = p.id) as last_assigned_at
    from person p
      left join rotation_turn t on t.branch_id = p.branch_id and t.engineer_id = p.id
      left join work_order o on o.engineer_id = p.id and o.state not in ('completed', 'cancelled')
    where ${where} and p.is_active and 'engineer' = any(p.roles)
    group by p.id, t.turn
    order by coalesce(t.turn, 0), p.id`.execute(db);
  return rows;
}

function candidateOf(row: EngineerRow, { branchId, requiredSkill }: Wanted, turn: number): Candidate {
  const { engineerId, name, skills, openOrders, isOut, lastAssignedAt } = row;
  const passedOver: Candidate['passedOver'] = [
    ...(row.branchId === branchId ? [] : (['other_branch'] as const)),
    ...(requiredSkill === null || skills.includes(requiredSkill) ? [] : (['skill_missing'] as const)),
    ...(isOut ? (['still_out'] as const) : []),
  ];
  const when = lastAssignedAt?.toString() ?? null;
  return { engineerId, name, turn, isNext: false, passedOver, skills, openOrders, lastAssignedAt: when };
}

/** Holds the rotation of a branch until the transaction ends, so that nobody else takes a turn meanwhile. */
export async function lockRotation(tx: Tx, branchId: string): Promise<void> {
  await sql`insert into rotation (branch_id, last_turn) values (${branchId}, 0)
    on conflict (branch_id) do update set last_turn = rotation.last_turn`.execute(tx.db);
}

/** Those whose turn it was go to the end of the rotation, in this order: the passed over as well, until the next round. */
export async function takeTurns(tx: Tx, branchId: string, engineerIds: readonly string[]): Promise<void> {
  await sql`
    with used as (
      update rotation set last_turn = last_turn + ${engineerIds.length} where branch_id = ${branchId} returning last_turn
    )
    insert into rotation_turn (branch_id, engineer_id, turn)
    select ${branchId}::uuid, engineer_id, last_turn - ${engineerIds.length} + place
    from used, unnest(${[...engineerIds]}::uuid[]) with ordinality as took(engineer_id, place)
    on conflict (branch_id, engineer_id) do update set turn = excluded.turn`.execute(tx.db);
}
