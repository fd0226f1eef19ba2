import { conductEndpoints } from '#contract/conduct.ts';
import type { Fen } from '#kernel/money.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Command } from '#road/command.ts';
import { measuresOf, needsOf } from '../case-of.ts';
import type { ConductGround } from '../ground.ts';
import { type Acting, act } from './act.ts';

/** Proposes a measure that the clause asks for, with its arithmetic as it stands now. */
export function proposeConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.propose,
    event: { sanction: 'violation.proposed', reward: 'merit.proposed' },
    of: async (tx, { row, bases }, acting) => {
      const proposal = await proposalOf(tx, acting, { ground, row, bases: toldOf(bases) });
      return proposal instanceof Refused ? proposal : { act: 'propose', proposal };
    },
  });
}

function toldOf(bases: Readonly<Record<string, Fen | undefined>> = {}): Record<string, Fen> {
  return Object.fromEntries(
    Object.entries(bases).flatMap(([of, fen]) => (fen === undefined ? [] : [[of, fen]])),
  );
}

interface Proposing {
  readonly ground: ConductGround;
  readonly row: number;
  readonly bases: Readonly<Record<string, Fen>>;
}

/** What the clause asks for, worked out anew; what percentages are of is kept with the case. */
async function proposalOf(tx: Tx, { row: kept, clause }: Acting, { ground, row, bases }: Proposing) {
  const measures = await measuresOf(tx.db, kept, { clause, zone: ground.zone(), bases });
  const measure = measures.find(one => one.row === row);
  if (!measure) return refuse('conduct.no_measure', { field: 'row' });
  const missing = needsOf(measure);
  if (missing.length > 0)
    return refuse('conduct.base_unknown', { field: 'bases', params: { bases: missing.join(', ') } });
  if (Object.keys(bases).length > 0) await keepBases(tx, kept.id, { ...kept.bases, ...bases });
  const { measures: named, fromFen, toFen, points, days } = measure;
  return { measures: named, fromFen, toFen, points, days };
}

async function keepBases(tx: Tx, id: string, bases: Readonly<Record<string, Fen>>): Promise<void> {
  await tx.db
    .updateTable('conductCase')
    .set({ bases: JSON.stringify(bases) })
    .where('id', '=', id)
    .execute();
}
