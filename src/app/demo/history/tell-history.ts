import { secondMs } from '#kernel/time.ts';
import { type Loop, startLoop } from '#platform/jobs/loop.ts';
import type { Log } from '#platform/log/log.ts';
import type { Composition } from '../../compose.ts';
import { openHistory } from './make-history.ts';

/** How long the first answer may wait for the history of the demonstration. */
const patienceMs = 5 * secondMs;
const pauseMs = 60 * secondMs;

/** Tells the history of a demonstration: as far as patience reaches now, the rest beside the requests. */
export async function tellHistory(composition: Composition, log: Log): Promise<Loop | undefined> {
  const tellMore = await openHistory(composition);
  if (!tellMore) return undefined;
  const until = performance.now() + patienceMs;
  while (performance.now() < until) if (!(await tellMore())) return undefined;
  return startLoop({ name: 'history of the demonstration', everyMs: pauseMs, round: tellMore, log });
}
