import { type RawBuilder, sql } from 'kysely';
import type { Candidate } from '#contract/work-order-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { outStates } from '#modules/work-order/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';

/** Where and for what somebody is looked for. */
export interface Wanted {
  readonly branchId: string;
  readonly requiredSkill: string | null;
  /** When they would be sent: who is away then is passed over. */
  readonly at: Temporal.Instant;
  /** How the company hands work out: in turn unless its regulation says otherwise. */
  readonly rule?: DispatchRule;
}

export const dispatchRules = ['rotation', 'fewest_orders', 'free_choice'] as const;
export type DispatchRule = (typeof dispatchRules)[number];

/** The rule that the setting `dispatch_rule` of a regulation names; the rotation where it names none. */
export function dispatchRuleOf({ dispatch_rule: named }: Values): DispatchRule {
  return dispatchRules.find(rule => rule === named) ?? 'rotation';
}

interface EngineerRow {
  readonly engineerId: string;
  readonly name: string;
  readonly branchId: string | null;
  readonly skills: string[];
  readonly team: Candidate['team'];
  readonly openOrders: number;
  readonly isOut: boolean;
  readonly isAway: boolean;
  readonly lastAssignedAt: Temporal.Instant | null;
}

/**
 * The engineers of a branch in the order of their turns: who had it longest ago comes first, whoever never had it before
 * them. Who lacks the skill, is still out or away is passed over for this turn (S2.DOOR).
 */
export async function candidatesOf(db: Db, wanted: Wanted): Promise<Candidate[]> {
  const rows = await engineersOf(db, sql`p.branch_id = ${wanted.branchId}`, wanted.at);
  const judged = inOrder(rows, wanted).map((row, place) => candidateOf(row, wanted, place + 1));
  const able = judged.filter(({ passedOver }) => passedOver.length === 0);
  const next = wanted.rule === 'free_choice' ? able : able.slice(0, 1);
  return judged.map(candidate => ({ ...candidate, isNext: next.includes(candidate) }));
}

/** Those with the fewest open orders first, where the company says so; among equals the turn decides. */
function inOrder(rows: readonly EngineerRow[], { rule }: Wanted): readonly EngineerRow[] {
  if (rule !== 'fewest_orders') return rows;
  return rows.toSorted((a, b) => Number(a.openOrders) - Number(b.openOrders));
}

/** An engineer of another own branch, who has no turn here; undefined when there is no such engineer at all. */
export async function candidateFromElsewhere(
  db: Db,
  wanted: Wanted,
  engineerId: string,
): Promise<Candidate | undefined> {
  const own = sql`exists (select from branch b where b.id = p.branch_id and b.kind = 'own')`;
  const [row] = await engineersOf(db, sql`p.id = ${engineerId} and ${own}`, wanted.at);
  return row && candidateOf(row, wanted, 0);
}

async function engineersOf(db: Db, where: RawBuilder<unknown>, at: Temporal.Instant): Promise<EngineerRow[]> {
  const { rows } = await sql<EngineerRow>`
    select p.id as engineer_id, p.name, p.branch_id, p.skills, p.team, count(o.id) as open_orders,
      coalesce(bool_or(o.state = any(${[...outStates]}::text[])), false) as is_out,
      exists (select from absence n where n.person_id = p.id and n.from_at <= ${at} and n.to_at > ${at}) as is_away,
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
  const { engineerId, name, skills, team, openOrders, isOut, isAway, lastAssignedAt } = row;
  const passedOver: Candidate['passedOver'] = [
    ...(row.branchId === branchId ? [] : (['other_branch'] as const)),
    ...(requiredSkill === null || skills.includes(requiredSkill) ? [] : (['skill_missing'] as const)),
    ...(isOut ? (['still_out'] as const) : []),
    ...(isAway ? (['absent'] as const) : []),
  ];
  const when = lastAssignedAt?.toString() ?? null;
  return {
    engineerId,
    name,
    turn,
    isNext: false,
    passedOver,
    skills,
    team,
    openOrders,
    lastAssignedAt: when,
    lackingParts: null,
  };
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
