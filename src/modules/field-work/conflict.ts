import { sql } from 'kysely';
import type { conflicts } from '#contract/field-work.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';

type Conflict = (typeof conflicts)[number];

interface Standing {
  readonly state: string;
  readonly isMine: boolean;
  readonly wasMine: boolean;
}

/** Whether a refusal comes from what became of the order while the phone was away: nothing that its holder can mend. */
export async function conflictOf(
  db: Db,
  actor: Actor,
  { refused, orderId }: { readonly refused: Refused; readonly orderId: string | undefined },
): Promise<Conflict | null> {
  if (isMendable(refused) || orderId === undefined || actor.personId === null) return null;
  const { rows } = await sql<Standing>`
    select o.state, coalesce(${actor.personId} in (o.engineer_id, o.leader_id), false) as is_mine,
      exists (select from assignment a where a.order_id = o.id
        and ${actor.personId} in (a.engineer_id, a.leader_id)) as was_mine
    from work_order o where o.id = ${orderId}`.execute(db);
  const [order] = rows;
  return order ? conflictIn(order) : null;
}

/** What was wrong with what was written, or with the money that was spent, its author mends: whatever became of the order. */
function isMendable({ refusals }: Refused): boolean {
  return refusals.some(({ code }) => /^(input|expense|expense_claim)\./.test(code));
}

function conflictIn({ state, isMine, wasMine }: Standing): Conflict | null {
  if (!isMine && !wasMine) return null;
  if (state === 'cancelled') return 'cancelled';
  if (!isMine) return 'reassigned';
  return state === 'completed' || state === 'signed' ? 'ended' : null;
}
