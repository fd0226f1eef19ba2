import { formatInstant } from '#kernel/time.ts';
import type { Statement } from '#platform/database/transaction.ts';
import type { Writing } from '../write.ts';
import { changesOf } from './changes.ts';

/** Verdicts of gates and records; each adds to its figure. */
export const writeVerdicts: Statement = {
  name: 'road.write_verdicts',
  text: `with written as (
      select * from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, clause text, control smallint,
        edition text, outcome text, at timestamptz, branch_id uuid, actor_id uuid, missing text[], reason text,
        tier text, zone text)),
    now_is as (
      insert into verdict (subject_id, seq, clause, control, edition, outcome, at, branch_id, actor_id, missing, reason, tier)
        select subject_id, seq, clause, control, edition, outcome, at, branch_id, actor_id, missing, reason, tier from written
    )
    ${changesOf('select clause, control, outcome as measure, at, branch_id, tier, 1 as amount from written')}`,
};

export function verdictRows({ subject, scope, effects, zone }: Writing): object[] {
  return effects.flatMap(({ seq, effect, reason, actorId, countedFor }) =>
    effect.type !== 'judged'
      ? []
      : [
          {
            subject_id: subject.id,
            seq,
            clause: effect.clause,
            control: effect.control,
            edition: subject.state.edition,
            outcome: effect.outcome,
            at: formatInstant(effect.at),
            branch_id: scope.branchId,
            actor_id: actorId,
            missing: effect.missing,
            reason: effect.outcome === 'overridden' ? reason : null,
            tier: countedFor.tier,
            zone,
          },
        ],
  );
}
