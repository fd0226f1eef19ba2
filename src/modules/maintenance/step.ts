import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, happened } from '#road/command.ts';
import { after } from '#road/lifecycle.ts';
import { lifecycle, type PlanAction } from './lifecycle.ts';
import { nextAfter } from './recurrence.ts';
import type { PlanRow } from './store.ts';

interface Step {
  readonly action: PlanAction;
  readonly event: string;
}

/** Takes a plan a step further: what goes on begins with the next visit from now, what was missed is not made up for. */
export async function step(tx: Tx, row: PlanRow, { action, event, at }: Step & Pick<Context, 'at'>) {
  const state = after(lifecycle, { state: row.state, action });
  if (state instanceof Refused) return state;
  const nextAt = state === 'active' ? nextAfter(row, instantOf(at)) : null;
  await tx.db.updateTable('maintenancePlan').set({ state, nextAt }).where('id', '=', row.id).execute();
  return happened({ events: [{ type: event, data: { plan: row.title } }], reply: { id: row.id, state } });
}
