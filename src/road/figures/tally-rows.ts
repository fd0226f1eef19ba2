import { formatInstant } from '#kernel/time.ts';
import type { Statement } from '#platform/database/transaction.ts';
import type { Writing } from '../write.ts';
import { changesOf } from './changes.ts';

/** What events and verdicts counted for indicators; each adds to its part of the fraction. */
export const writeTallies: Statement = {
  name: 'road.write_tallies',
  text: `with written as (
      select * from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, clause text, control smallint,
        part text, amount double precision, at timestamptz, branch_id uuid, person_id uuid, tier text, zone text)),
    now_is as (
      insert into tally (subject_id, seq, clause, control, part, amount, at, branch_id, person_id, tier)
        select subject_id, seq, clause, control, part, amount, at, branch_id, person_id, tier from written
    )
    ${changesOf('select clause, control, part as measure, at, branch_id, tier, amount from written')}`,
};

export function tallyRows({ subject, scope, effects, zone }: Writing): object[] {
  return effects.flatMap(({ seq, effect, countedFor }) =>
    effect.type !== 'measured'
      ? []
      : [
          {
            subject_id: subject.id,
            seq,
            clause: effect.clause,
            control: effect.control,
            part: effect.part,
            amount: effect.amount,
            at: formatInstant(effect.at),
            branch_id: scope.branchId,
            person_id: countedFor.personId,
            tier: countedFor.tier,
            zone,
          },
        ],
  );
}
