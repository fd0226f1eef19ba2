import type { EpochMs } from '#kernel/time.ts';
import { replaceClock } from './clocks.ts';
import { overdue, resume, resumesAt } from './controls/clock.ts';
import { toldAt, toldOverdue } from './controls/terms.ts';
import { type Draft, deadlineOf } from './draft.ts';
import type { Clock } from './state.ts';

/**
 * Notices waiting that ends by itself, warnings, and limits that have passed. A limit has passed when its instant lies before `now`: at the very
 * instant a stop still keeps it. A warning is given at its instant, or only after it where `includesNow` is false.
 */
export function notice(draft: Draft, now: EpochMs, includesNow: boolean): void {
  const warnsUntil = includesNow ? now : now - 1;
  for (let i = 0; i < draft.clocks.length; i++) {
    const clock = goOn(draft, i, now);
    if (clock?.status !== 'running') continue;
    const isWarned = (clock.warnings[0] ?? Number.POSITIVE_INFINITY) <= warnsUntil;
    const warned = isWarned ? warn(draft, i, { clock, until: warnsUntil }) : clock;
    if (warned.dueAt < now) passLimit(draft, i, warned);
  }
}

/** A clock that has waited for as long as its clause allows goes on by itself. */
function goOn(draft: Draft, index: number, now: EpochMs): Clock | undefined {
  const clock = draft.clocks[index];
  const at = clock && resumesAt(clock);
  if (!clock || at === undefined || at > now) return clock;
  const resumed = resume(deadlineOf(draft.book.edition(clock.edition), clock), clock, { at });
  if (!resumed) return clock;
  draft.effects.push({ type: 'clock_resumed', clock: resumed });
  replaceClock(draft, index, resumed);
  return resumed;
}

function warn(draft: Draft, index: number, { clock, until }: { clock: Clock; until: EpochMs }): Clock {
  const passed = clock.warnings.filter(at => at <= until);
  const warned = { ...clock, warnings: clock.warnings.slice(passed.length) };
  const deadline = deadlineOf(draft.book.edition(clock.edition), clock);
  replaceClock(draft, index, warned);
  for (const at of passed)
    draft.effects.push({ type: 'clock_warned', clock: warned, at, roles: toldAt(deadline, clock, at) });
  return warned;
}

function passLimit(draft: Draft, index: number, clock: Clock): void {
  const passed = overdue(clock);
  const deadline = deadlineOf(draft.book.edition(clock.edition), clock);
  draft.effects.push({ type: 'clock_overdue', clock: passed, roles: toldOverdue(deadline, clock) });
  replaceClock(draft, index, passed);
}
