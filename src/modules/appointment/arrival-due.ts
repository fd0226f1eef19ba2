import type { SubjectState } from '#engine/state.ts';
import type { EpochMs } from '#kernel/time.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Regulations } from '#road/road.ts';

/** The earliest limit that only an arrival keeps, beside what the appointment itself promises; null where no clause has one. */
export function arrivalDue({ clocks }: SubjectState, { book }: Pick<Regulations, 'book'>): EpochMs | null {
  const open = clocks.filter(
    clock =>
      clock.stoppedAt === null && clock.status !== 'cancelled' && !clock.startedBy.startsWith('appointment.'),
  );
  const limits = open.filter(clock => {
    const clause = clausesOf(book.edition(clock.edition)).get(clock.clause);
    const control = clause?.controls[clock.control];
    return control?.kind === 'deadline' && control.to.every(({ event }) => event === 'work_order.checked_in');
  });
  return limits.length === 0 ? null : Math.min(...limits.map(({ dueAt }) => dueAt));
}
