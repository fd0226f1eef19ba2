import type { Asset } from '#contract/asset.ts';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { dayMs, type EpochMs, minuteMs } from '#kernel/time.ts';
import { readCalendars } from '#modules/organisation/index.ts';
import { settableClock } from '#platform/clock.ts';
import { type Tx, transaction } from '#platform/database/transaction.ts';
import { mergeWritings } from '#road/batch.ts';
import type { Road } from '#road/road.ts';
import { tick } from '#road/tick.ts';
import { type Writing, write } from '#road/write.ts';
import type { Composition } from '../../compose.ts';
import { routesOf } from '../../routes.ts';
import type { Random } from '../random.ts';
import { aCase, type CaseGround } from './a-case.ts';
import { type Cast, castOf } from './cast.ts';
import { commandsOf } from './commands.ts';
import { demoSignature } from './signature.ts';
import { tellCase } from './tell-case.ts';

export const historyDays = 182;
const requests = 400;
const atOnce = 40;

/** Half a year of requests, told through the road as they would have been; what is not done by now is open work. */
export async function makeHistory(
  composition: Composition,
  random: Random,
  assets: readonly Asset[],
): Promise<void> {
  const now = composition.clock.now();
  const clock = settableClock(now);
  const road: Road = { ...composition.road, clock };
  const [calendar] = await readCalendars(composition.db);
  if (!calendar) throw new Error('demonstration: no calendar');
  const teller = { composition, road, clock, now, random, cast: await castOf(composition.db) };
  const times = timesOf(calendar, random, now);
  for (let first = 0; first < times.length; first += atOnce)
    await transaction(road.pool, tx =>
      tellCases({ ...teller, tx, calendar, assets }, times.slice(first, first + atOnce)),
    );
  clock.set(now);
  while ((await tick(road)) > 0);
}

/** When the customers asked: spread over the half year, in office hours, in order. */
function timesOf(calendar: Calendar, random: Random, now: EpochMs): EpochMs[] {
  const span = historyDays * dayMs;
  const times = Array.from({ length: requests }, (_, place) => {
    const about = now - span + (span * (place + random.next())) / requests;
    return calendar.nextOpen(Math.floor(about / minuteMs) * minuteMs) + random.between(0, 120) * minuteMs;
  });
  return times.filter(at => at <= now).sort((a, b) => a - b);
}

interface Teller extends Omit<CaseGround, 'signature' | 'asset' | 'at'> {
  readonly composition: Composition;
  readonly clock: ReturnType<typeof settableClock>;
  readonly now: EpochMs;
  readonly assets: readonly Asset[];
  readonly cast: (branchId: string) => Cast;
}

async function tellCases(teller: Teller, times: readonly EpochMs[]): Promise<void> {
  const { composition, road, clock, now, tx, random, assets } = teller;
  const commandOf = commandsOf(routesOf(composition));
  const telling = { session: { road, tx, pending: new Map() }, clock, commandOf, now };
  const writings: Writing[] = [];
  for (const at of times) {
    const asset = random.pick(assets);
    const cast = teller.cast(await branchOf(tx, asset));
    const told = { cast, requestId: '', orderId: '', complaintId: '', engineerId: '' };
    const steps = aCase({ ...teller, asset, at, signature });
    writings.push(...(await tellCase(telling, { told, steps, at })));
  }
  await write(tx, mergeWritings(writings));
}

const signature = demoSignature();

async function branchOf(tx: Tx, { siteId }: Asset): Promise<string> {
  const site = await tx.db
    .selectFrom('site')
    .select('branchId')
    .where('id', '=', siteId)
    .executeTakeFirstOrThrow();
  return site.branchId;
}
