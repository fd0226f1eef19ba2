import type { Clock, ClockStatus, Pause } from '#engine/state.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement } from '#platform/database/transaction.ts';
import type { SequencedEffect, Writing } from '../write.ts';
import { changesOf } from './changes.ts';
import { clockCountsAs, clockCountsAt } from './counted.ts';
import { type CountedFor, countedForNow, isHandedOver, isOpen } from './counted-for.ts';

const columns = `subject_id uuid, id text, clause text, control smallint, edition text, branch_id uuid, status text,
  started_at timestamptz, due_at timestamptz, warn_at timestamptz, stopped_at timestamptz, noticed_at timestamptz,
  person_id uuid, tier text, warnings_left smallint, pauses jsonb, paused_from timestamptz, paused_to timestamptz`;

/** A verdict that stays as it was stays with those for whom it was counted. */
const isSameVerdict = `clock.status = excluded.status and (
  (excluded.status = 'kept' and clock.stopped_at = excluded.stopped_at) or
  (excluded.status = 'broken' and clock.due_at = excluded.due_at))`;

/** Clocks as they are now; what became of their verdicts changes the figures: the new one is added, the one before taken away. */
export const writeClocks: Statement = {
  name: 'road.write_clocks',
  text: `with written as (select * from jsonb_to_recordset($1) as r(${columns}, zone text)),
    was as (
      select was.* from written, lateral (
        select clause, control, ${clockCountsAs} as measure, ${clockCountsAt} as at, branch_id, tier, -1 as amount from clock
        where subject_id = written.subject_id and id = written.id and status <> 'cancelled' offset 0
      ) was
    ),
    now_is as (
      insert into clock (subject_id, id, clause, control, edition, branch_id, status, started_at, due_at, warn_at,
          stopped_at, noticed_at, person_id, tier, warnings_left, pauses, paused_from, paused_to)
        select subject_id, id, clause, control, edition, branch_id, status, started_at, due_at, warn_at, stopped_at,
          noticed_at, person_id, tier, warnings_left, pauses, paused_from, paused_to from written
        on conflict (subject_id, id) do update set status = excluded.status, started_at = excluded.started_at,
          due_at = excluded.due_at, warn_at = excluded.warn_at, stopped_at = excluded.stopped_at,
          noticed_at = excluded.noticed_at, warnings_left = excluded.warnings_left, pauses = excluded.pauses,
          paused_from = excluded.paused_from, paused_to = excluded.paused_to,
          person_id = case when ${isSameVerdict} then clock.person_id else excluded.person_id end,
          tier = case when ${isSameVerdict} then clock.tier else excluded.tier end
        returning clause, control, status, excused, stopped_at, due_at, branch_id, tier
    )
    ${changesOf(`select clause, control, measure, at, branch_id, tier, amount from was union all
      select clause, control, ${clockCountsAs}, ${clockCountsAt}, branch_id, tier, 1 from now_is where status <> 'cancelled'`)}`,
};

/** Clocks that the events touched, and open ones that have passed to somebody else, each once, as they are now. */
export function clockRows(writing: Writing): object[] {
  const { subject, scope, effects, zone } = writing;
  const touched = lastTouches(effects);
  const place = { subject_id: subject.id, branch_id: scope.branchId, zone };
  return subject.state.clocks.flatMap(clock => {
    const countedFor = countedForOf(writing, clock, touched);
    return countedFor ? [{ ...place, ...clockColumns(clock), ...personColumns(countedFor) }] : [];
  });
}

/** An open clock counts for whoever has it now, a decided one for whoever had it then; undefined where nothing changed. */
function countedForOf(
  { subject, events, book }: Writing,
  clock: Clock,
  touched: ReadonlyMap<string, Touch>,
): CountedFor | undefined {
  const touch = touched.get(clock.id);
  if (!isOpen(clock)) return touch?.countedFor;
  const isChanged = touch !== undefined || events.some(({ facts }) => isHandedOver(book, clock, facts));
  return isChanged ? countedForNow(book, clock, subject.state.facts) : undefined;
}

interface Touch {
  readonly verdict: Verdict;
  readonly countedFor: CountedFor;
}

/** For whom each clock counts: those of the last effect that brought it another verdict. */
function lastTouches(effects: readonly SequencedEffect[]): ReadonlyMap<string, Touch> {
  const touches = new Map<string, Touch>();
  for (const { effect, countedFor } of effects) {
    if (!('clock' in effect)) continue;
    const verdict = verdictOf(effect.clock);
    const before = touches.get(effect.clock.id);
    if (verdict === null || !before || !isSame(before.verdict, verdict))
      touches.set(effect.clock.id, { verdict, countedFor });
  }
  return touches;
}

function personColumns({ personId, tier }: CountedFor) {
  return { person_id: personId, tier };
}

/** What a clock has come to and the instant at which that counts: kept at its stop, broken at its limit. */
export type Verdict = { readonly outcome: 'kept' | 'broken'; readonly at: EpochMs } | null;

export function verdictOf({
  status,
  stoppedAt,
  dueAt,
}: {
  readonly status: ClockStatus;
  readonly stoppedAt: EpochMs | null;
  readonly dueAt: EpochMs;
}): Verdict {
  if (status === 'kept') return { outcome: 'kept', at: stoppedAt ?? dueAt };
  return status === 'broken' ? { outcome: 'broken', at: dueAt } : null;
}

export function isSame(a: Verdict, b: Verdict): boolean {
  return a?.outcome === b?.outcome && a?.at === b?.at;
}

const instant = (at: EpochMs | null): string | null => (at === null ? null : formatInstant(at));

function clockColumns(clock: Clock) {
  return {
    id: clock.id,
    clause: clock.clause,
    control: clock.control,
    edition: clock.edition,
    status: clock.status,
    started_at: instant(clock.startedAt),
    due_at: instant(clock.dueAt),
    warn_at: instant(clock.warnings[0] ?? null),
    warnings_left: clock.warnings.length,
    stopped_at: instant(clock.stoppedAt),
    noticed_at: instant(clock.noticedAt),
    ...pauseColumns(clock.pauses),
  };
}

function pauseColumns(pauses: readonly Pause[]) {
  const [first, last] = [pauses[0], pauses.at(-1)];
  if (!first || !last) return {};
  const to = last.to === null ? 'infinity' : formatInstant(last.to);
  return { pauses, paused_from: formatInstant(first.from), paused_to: to };
}
