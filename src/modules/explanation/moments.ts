import { apply } from '#engine/apply.ts';
import type { EngineEvent } from '#engine/event.ts';
import { newSubject, type SubjectState } from '#engine/state.ts';
import { readLog } from '#road/evidence/read-logs.ts';
import type { Road } from '#road/road.ts';
import { engineEvent } from '#road/tell.ts';

/** An event of a subject, and what was known before it. */
export interface Moment {
  readonly event: EngineEvent;
  readonly before: Pick<SubjectState, 'facts' | 'seen'>;
}

/** The events of a subject by their number, each with what was known before it: its log, played again. */
export async function momentsOf({ pool, regulations }: Road, id: string): Promise<Map<number, Moment>> {
  const log = await readLog(pool, id);
  const moments = new Map<number, Moment>();
  let state = newSubject(log[0]?.edition ?? '');
  for (const logged of log) {
    const event = engineEvent(logged);
    moments.set(logged.seq, { event, before: state });
    state = apply(regulations.book, state, event).state;
  }
  return moments;
}
