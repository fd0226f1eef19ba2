import type { Finding } from '#engine/effect.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement } from '#platform/database/transaction.ts';
import type { Told } from '../command.ts';
import type { Writing } from '../write.ts';
import { changesOf } from './changes.ts';
import { clockCountsAs } from './counted.ts';

/** Told in the log in which an occasion was broken, when a supervisor excuses it. */
export const occasionExcused = 'occasion.excused';

/** A broken limit, or a gate or record that was judged broken. */
export type Excusal =
  | { readonly of: 'clock'; readonly clock: string }
  | { readonly of: 'judged'; readonly clause: string; readonly control: number; readonly at: EpochMs };

type Excusable = { readonly cause: Finding['cause'] | null } & Pick<Finding, 'at'>;

/** The event that excuses what a finding rests on; undefined where that is no occasion of a clause that figures count. */
export function excusing({ cause, at }: Excusable, because: Values): Told | undefined {
  switch (cause?.of) {
    case 'clock':
      return { type: occasionExcused, data: { ...because, clause: cause.clause, clock: cause.clock } };
    case 'judged': {
      const { clause, control } = cause;
      return { type: occasionExcused, data: { ...because, clause, control, judged_at: at } };
    }
    case 'event':
    case undefined:
      return undefined;
  }
}

/** What an event of a log excuses; undefined for all other events. */
export function excusalOf({ type, data }: { readonly type: string; readonly data: Values }) {
  if (type !== occasionExcused) return undefined;
  const { clock, clause, control, judged_at: at } = data;
  if (typeof clock === 'string') return { of: 'clock', clock } satisfies Excusal;
  const isJudged = typeof clause === 'string' && typeof control === 'number' && typeof at === 'number';
  return isJudged ? ({ of: 'judged', clause, control, at } satisfies Excusal) : undefined;
}

/** Marks occasions as excused; those that had been counted as broken are counted as excused instead. */
export const writeExcusals: Statement = {
  name: 'road.write_excusals',
  text: `with written as (
      select * from jsonb_to_recordset($1) as r(subject_id uuid, clock text, clause text, control smallint,
        at timestamptz, zone text)),
    clocks as (
      update clock set excused = true from written
      where clock.subject_id = written.subject_id and clock.id = written.clock and not clock.excused
      returning clock.clause, clock.control, clock.status, clock.excused, clock.due_at as at, clock.branch_id, clock.tier
    ),
    verdicts as (
      update verdict set excused = true from written
      where verdict.subject_id = written.subject_id and verdict.clause = written.clause
        and verdict.control = written.control and verdict.at = written.at and verdict.outcome = 'broken'
        and not verdict.excused
      returning verdict.clause, verdict.control, verdict.at, verdict.branch_id, verdict.tier
    ),
    excused as (
      select clause, control, at, branch_id, tier from clocks where ${clockCountsAs} = 'excused'
      union all select * from verdicts
    )
    ${changesOf(`select clause, control, 'broken' as measure, at, branch_id, tier, -1 as amount from excused union all
      select clause, control, 'excused', at, branch_id, tier, 1 from excused`)}`,
};

export function excusalRows({ subject, events, zone }: Writing): object[] {
  return events.flatMap(event => {
    const excusal = excusalOf(event);
    return excusal ? [{ subject_id: subject.id, zone, ...columnsOf(excusal) }] : [];
  });
}

function columnsOf(excusal: Excusal) {
  if (excusal.of === 'clock') return { clock: excusal.clock };
  const { clause, control, at } = excusal;
  return { clause, control, at: formatInstant(at) };
}
