/** The instant of all that is open: it belongs to no day, and its figure is kept under this one in every zone. */
export const openSince = '1970-01-02T12:00:00Z';

/** The day that instant falls on. */
export const openDay = '1970-01-02';

/** What a clock counts as in figures; a broken one that was excused stays broken in the evidence. Cancelled ones count nowhere. */
export const clockCountsAs = `case when status in ('running', 'paused') then 'running'
    when status = 'broken' and excused then 'excused' else status end`;

/** The same where it is known that a clock was kept, or broken: all that its index must hold. */
export const decidedAs = {
  kept: `'kept'`,
  broken: `case when excused then 'excused' else 'broken' end`,
} as const;

/** The instant at which a clock counts: kept at its stop, broken at its limit. */
export const clockCountsAt = `case when status in ('running', 'paused') then timestamptz '${openSince}'
    when status = 'kept' then stopped_at else due_at end`;

/** What the verdict of a gate or a record counts as in figures. */
export const verdictCountsAs = `case when excused then 'excused' else outcome end`;

/** Every row that figures are the sum of, as (subject_id, clause, control, measure, at, branch_id, person_id, tier, amount). */
export const countedRows = `
  select subject_id, clause, control, ${clockCountsAs} as measure, ${clockCountsAt} as at, branch_id, person_id, tier,
    1::numeric as amount from clock where status <> 'cancelled'
  union all
  select subject_id, clause, control, ${verdictCountsAs}, at, branch_id, actor_id, tier, 1 from verdict
  union all
  select subject_id, clause, control, part, at, branch_id, person_id, tier, amount::numeric from tally`;
