import { conductEndpoints } from '#contract/conduct.ts';
import type { Finding } from '#engine/effect.ts';
import { refuse } from '#kernel/refusal.ts';
import { type Command, command } from '#road/command.ts';
import { answerableFor } from '../answerable.ts';
import { type ConductGround, clauseOf } from '../ground.ts';
import { insertCase } from '../insert.ts';

/** Opens the case of what the engine found. A violation is never a measure by itself: people confirm and decide. */
export function openFound(ground: ConductGround): Command {
  return command({
    endpoint: conductEndpoints.open,
    kind: 'conduct',
    begins: true,
    load: async (tx, { originId, edition, finding }) => {
      const told = finding as Finding;
      const clause = clauseOf(ground, { edition, ...told });
      if (!clause) return refuse('regulation.unknown_clause');
      const row = await answerableFor(tx.db, { originId, roles: clause.consequence.spec.subject });
      const { branchId, personId } = row;
      const assignees = personId === null ? [] : [personId];
      return { scope: { branchId, customerId: null, assignees }, row };
    },
    change: async (tx, answerable, { originId, edition, kind, finding }, context) => {
      const told = finding as Finding;
      return insertCase(tx, context, {
        kind,
        edition,
        clause: told.clause,
        control: told.control,
        originId,
        finding: told,
        ...answerable,
        reportedByName: null,
        cause: null,
        text: null,
      });
    },
  });
}
