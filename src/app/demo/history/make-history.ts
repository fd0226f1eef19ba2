import type { Calendar } from '#engine/calendar/calendar.ts';
import type { EpochMs } from '#kernel/time.ts';
import { readCalendars } from '#modules/organisation/index.ts';
import { settableClock } from '#platform/clock.ts';
import { type Tx, transaction } from '#platform/database/transaction.ts';
import { mergeWritings } from '#road/batch.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { type Writing, write } from '#road/write.ts';
import type { Composition } from '../../compose.ts';
import { routesOf } from '../../routes.ts';
import { randomOf } from '../random.ts';
import { aCase } from './a-case.ts';
import { type Bus, busesOf } from './bus.ts';
import { type Cast, castOf } from './cast.ts';
import { commandsOf } from './commands.ts';
import { type Progress, readProgress, writeProgress } from './progress.ts';
import { demoSignature } from './signature.ts';
import { untold } from './step.ts';
import { tellCase } from './tell-case.ts';
import { timesOf } from './times.ts';
import { waitingBuses } from './waiting.ts';

/** Tells the next cases; answers whether there are more. */
export type TellMore = () => Promise<boolean>;

const seed = 1_949;
const atOnce = 10;

/**
 * Half a year of requests, told through the road as they would have been; what was not done by the start of the
 * demonstration is open work. Goes on where an earlier start was interrupted. Undefined when nothing is to be told.
 */
export async function openHistory(composition: Composition): Promise<TellMore | undefined> {
  const { db, road: live } = composition;
  const progress = await readProgress(db);
  const [calendar] = await readCalendars(db);
  if (!progress || !calendar) return undefined;
  const clock = settableClock(progress.at);
  const road: Road = { ...live, clock };
  const times = timesOf(calendar, randomOf(seed), progress.at);
  const [sold, cast] = await Promise.all([busesOf(db), castOf(db)]);
  const waiting = waitingBuses(sold);
  const buses = sold.filter(bus => !waiting.includes(bus));
  const commandOf = commandsOf(routesOf(composition));
  const teller = { road, clock, calendar, buses, cast, commandOf, times, signature: demoSignature() };
  let { told } = progress;
  return async () => {
    if (told >= times.length) return false;
    await transaction(road.pool, tx => tellCases(teller, { at: progress.at, told }, tx));
    told += atOnce;
    return told < times.length;
  };
}

interface Teller {
  readonly road: Road;
  readonly clock: ReturnType<typeof settableClock>;
  readonly calendar: Calendar;
  readonly buses: readonly Bus[];
  readonly cast: (branchId: string) => Cast;
  readonly commandOf: (action: string) => Command;
  readonly times: readonly EpochMs[];
  readonly signature: string;
}

/** The cases and the progress are kept together or not at all. */
async function tellCases(teller: Teller, { at: now, told: first }: Progress, tx: Tx): Promise<void> {
  const telling = { ...teller, session: { road: teller.road, tx, pending: new Map() }, now };
  const writings: Writing[] = [];
  for (const [place, at] of teller.times.slice(first, first + atOnce).entries()) {
    const random = randomOf(seed + first + place + 1);
    const asset = random.pick(teller.buses);
    const told = untold(teller.cast(asset.branchId));
    const steps = aCase({ ...teller, tx, random, asset, at });
    writings.push(...(await tellCase(telling, { told, steps, at })));
  }
  await Promise.all([
    write(tx, mergeWritings(writings)),
    writeProgress(tx.db, { at: now, told: first + atOnce }),
  ]);
}
