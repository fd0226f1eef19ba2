import type { Chat } from '#contract/chat.ts';
import { calendarFor } from '#engine/controls/calendars.ts';
import type { SubjectState } from '#engine/state.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Regulations } from '#road/road.ts';

interface Asked {
  readonly regulations: Regulations;
  readonly state: SubjectState;
  readonly now: EpochMs;
}

/** Whether the desk works now by the calendar of the request's branch; else when it opens next. */
export function deskHours({ regulations, state, now }: Asked): Chat['desk'] {
  const { calendars } = regulations.book.edition(state.edition);
  const opensAt = calendarFor(calendars, state.facts).nextOpen(now);
  return opensAt === now
    ? { isOpen: true, opensAt: null }
    : { isOpen: false, opensAt: formatInstant(opensAt) };
}
