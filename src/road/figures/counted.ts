/** What a decided clock counts as in figures; a broken one that was excused stays broken in the evidence. */
export const clockCountsAs = `case when status = 'broken' and excused then 'excused' else status end`;

/** The instant at which a decided clock counts: kept at its stop, broken at its limit. */
export const clockCountsAt = `case status when 'kept' then stopped_at else due_at end`;

/** What the verdict of a gate or a record counts as in figures. */
export const verdictCountsAs = `case when excused then 'excused' else outcome end`;

/** Every row that figures are the sum of, as (subject_id, clause, control, measure, at, branch_id, person_id, tier, amount). */
export const countedRows = `
  select subject_id, clause, control, ${clockCountsAs} as measure, ${clockCountsAt} as at, branch_id, person_id, tier,
    1::numeric as amount from clock where status in ('kept', 'broken')
  union all
  select subject_id, clause, control, ${verdictCountsAs}, at, branch_id, actor_id, tier, 1 from verdict
  union all
  select subject_id, clause, control, part, at, branch_id, person_id, tier, amount::numeric from tally`;
