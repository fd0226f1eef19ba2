import { replaceClock } from './clocks.ts';
import { cancel, isOpen, overdue } from './controls/clock.ts';
import { timingOf } from './controls/terms.ts';
import { type Draft, deadlineOf } from './draft.ts';
import type { EngineEvent } from './event.ts';
import type { Clock } from './state.ts';
import type { EventSpec } from './vocabulary.ts';

/**
 * Events that the product declares so, whatever a clause says: a subject that is set aside has no open clocks, what is
 * overdue by then stays broken; taken up again each runs on as if it had never been set aside, so that nobody gains time.
 */
export function setAside(draft: Draft, event: EngineEvent): void {
  const effect = effectOnClocks(draft, event.type);
  if (effect === 'set_aside') endOpen(draft, event);
  if (effect === 'take_up') takeUp(draft, event);
}

function effectOnClocks({ book, edition }: Draft, type: string): EventSpec['clocks'] {
  return book.edition(edition).vocabulary.events[type]?.clocks;
}

function endOpen(draft: Draft, event: EngineEvent): void {
  draft.clocks.forEach((clock, index) => {
    if (!isOpen(clock)) return;
    const ended = cancel(deadlineOf(draft.book.edition(clock.edition), clock), clock, event);
    draft.effects.push({
      type: ended.status === 'cancelled' ? 'clock_cancelled' : 'clock_stopped',
      clock: ended,
    });
    replaceClock(draft, index, ended);
  });
}

function takeUp(draft: Draft, event: EngineEvent): void {
  draft.clocks.forEach((clock, index) => {
    if (clock.stoppedBy === null || effectOnClocks(draft, clock.stoppedBy) !== 'set_aside') return;
    const opened = openedAgain(draft, clock, event);
    draft.effects.push({ type: 'clock_reopened', clock: opened });
    replaceClock(draft, index, opened);
  });
}

/** The time in between counts: the customer waited. */
function openedAgain(draft: Draft, clock: Clock, event: EngineEvent): Clock {
  const deadline = deadlineOf(draft.book.edition(clock.edition), clock);
  const timing = timingOf(deadline, clock, event.at);
  const opened: Clock = { ...clock, ...timing, status: 'running', stoppedAt: null, stoppedBy: null };
  return clock.status === 'broken' || timing.dueAt < event.at ? overdue(opened) : opened;
}
