import { conductEndpoints } from '#contract/conduct.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Command } from '#road/command.ts';
import { takesPay } from '../deciding.ts';
import type { ConductGround } from '../ground.ts';
import { guardTaking } from '../wage.ts';
import { type Acting, act } from './act.ts';

/** Carries a final measure to the pay of a month, within what the law lets it bear. */
export function settleConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.settle,
    event: 'sanction.deducted',
    gates: 'sanction.carry_out',
    of: async (tx, { month }, acting) => {
      const refused = await refusalFor(tx, acting, month);
      if (refused) return refused;
      const { row } = acting;
      await tx.db.updateTable('conductCase').set({ settledMonth: month }).where('id', '=', row.id).execute();
      return { act: 'settle' };
    },
  });
}

async function refusalFor(tx: Tx, { row, course }: Acting, month: string) {
  const { decided, person: personId } = course;
  if (row.kind === 'reward' || !decided || !takesPay(decided)) return undefined;
  return guardTaking(tx.db, { personId, month, fen: decided.fen });
}
