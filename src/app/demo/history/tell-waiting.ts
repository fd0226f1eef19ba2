import { type EpochMs, minuteMs } from '#kernel/time.ts';
import { settableClock } from '#platform/clock.ts';
import { transaction } from '#platform/database/transaction.ts';
import { mergeWritings } from '#road/batch.ts';
import { type Writing, write } from '#road/write.ts';
import type { Composition } from '../../compose.ts';
import { routesOf } from '../../routes.ts';
import { randomOf } from '../random.ts';
import { busesOf } from './bus.ts';
import { castOf } from './cast.ts';
import { commandsOf } from './commands.ts';
import { untold } from './step.ts';
import { tellCase } from './tell-case.ts';
import { waitingBuses, waitingCases } from './waiting.ts';

const seed = 370_100;

/** The work that waits for a dispatcher is there from the first moment; the history before it may take its time. */
export async function tellWaiting(composition: Composition, now: EpochMs): Promise<void> {
  const { db, road: live } = composition;
  const clock = settableClock(now);
  const road = { ...live, clock };
  const [sold, castOfBranch] = await Promise.all([busesOf(db), castOf(db)]);
  const buses = waitingBuses(sold);
  const cast = castOfBranch(buses[0]?.branchId ?? '');
  const commandOf = commandsOf(routesOf(composition));
  await transaction(road.pool, async tx => {
    const telling = { session: { road, tx, pending: new Map() }, clock, commandOf, now };
    const writings: Writing[] = [];
    for (const { minutesAgo, steps } of waitingCases(randomOf(seed), buses))
      writings.push(
        ...(await tellCase(telling, { told: untold(cast), steps, at: now - minutesAgo * minuteMs })),
      );
    await write(tx, mergeWritings(writings));
  });
}
