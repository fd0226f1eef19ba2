import { hourMs, minuteMs, secondMs } from '#kernel/time.ts';
import { passTime } from '#modules/conduct/index.ts';
import { createOpener } from '#modules/duty/index.ts';
import { keepReadings } from '#modules/edition/index.ts';
import { lapseUnanswered } from '#modules/entrustment/index.ts';
import { makeVisits } from '#modules/maintenance/index.ts';
import { deliverDirectly, deliverMail, fetchMailbox, takeInMails } from '#modules/message/index.ts';
import { releaseReminders, sweepNotices } from '#modules/notice/index.ts';
import { answerHeard, deliverRobotNotices } from '#modules/robot/index.ts';
import { learnOfSetUp } from '#modules/setup/index.ts';
import { clearNumbers, endForgotten } from '#modules/telephone/index.ts';
import { type Loop, type LoopOptions, startLoop } from '#platform/jobs/loop.ts';
import { sweepOutbox } from '#platform/jobs/sweep.ts';
import type { Log } from '#platform/log/log.ts';
import { post } from '#platform/robot/post.ts';
import { foldFigures } from '#road/figures/fold.ts';
import { sweepAnswers } from '#road/sweep-answers.ts';
import { tick } from '#road/tick.ts';
import { type Composition, conductGround } from './compose.ts';
import { correspondenceGround } from './correspondence.ts';

const ticksAtOnce = 200;

export interface StartLoopsOptions {
  /** Topics of the outbox that somebody waits for. */
  readonly topics: readonly string[];
  readonly log: Log;
}

/** Starts what runs beside the requests. */
export function startLoops(composition: Composition, { topics, log }: StartLoopsOptions): Loop[] {
  return loopsOf(composition, topics).map(loop => startLoop({ ...loop, log }));
}

function loopsOf(composition: Composition, topics: readonly string[]): Omit<LoopOptions, 'log'>[] {
  const { road, registry, db, company } = composition;
  const isSetUp = () => company.get() !== undefined;
  const opener = createOpener({ road, regulations: registry }, db);
  const mail = correspondenceGround(composition);
  return [
    {
      name: 'clocks',
      everyMs: secondMs,
      round: async () => isSetUp() && (await tick(road, ticksAtOnce)) === ticksAtOnce,
    },
    { name: 'duties', everyMs: 10 * secondMs, round: async () => isSetUp() && (await opener.open()) },
    {
      name: 'recurring maintenance',
      everyMs: 10 * secondMs,
      round: async () => isSetUp() && (await makeVisits({ road, db })),
    },
    {
      name: 'editions to be read',
      everyMs: 10 * secondMs,
      round: async () => isSetUp() && (await keepReadings({ road, regulations: registry, db })),
    },
    {
      name: 'due process',
      everyMs: 10 * secondMs,
      round: async () =>
        isSetUp() && (await passTime(conductGround(composition), { db, now: composition.clock.now() })),
    },
    {
      name: 'outlets that have not answered',
      everyMs: 10 * secondMs,
      round: async () => isSetUp() && (await lapseUnanswered({ road, db })),
    },
    { name: 'mail fetched', everyMs: 30 * secondMs, round: async () => isSetUp() && fetchMailbox(mail) },
    { name: 'mail taken in', everyMs: 2 * secondMs, round: async () => isSetUp() && takeInMails(mail) },
    {
      name: 'robots',
      everyMs: 2 * secondMs,
      round: async () => (await answerHeard(mail)) || deliverRobotNotices({ ...mail, post }),
    },
    { name: 'codes mailed', everyMs: secondMs, round: () => deliverDirectly(mail) },
    { name: 'mail sent', everyMs: 2 * secondMs, round: async () => isSetUp() && deliverMail(mail) },
    { name: 'changes by commands at the shell', everyMs: 10 * secondMs, round: () => learn(composition) },
    {
      name: 'reminders that waited',
      everyMs: 10 * secondMs,
      round: () => releaseReminders({ ...composition, announce: road.announce }),
    },
    { name: 'calls that nobody ended', everyMs: minuteMs, round: () => endForgotten(road) },
    { name: 'lines kept open', everyMs: 20 * secondMs, round: async () => composition.hub.beat() },
    { name: 'figures', everyMs: 2 * secondMs, round: () => foldFigures(composition.pool) },
    { name: 'what is no longer needed', everyMs: hourMs, round: () => sweep(composition, topics) },
  ];
}

/** Learns what another process has changed. */
async function learn(composition: Composition): Promise<boolean> {
  const { registry, history, db, pool } = composition;
  await learnOfSetUp(composition);
  await registry.refresh(db);
  await history.refresh(pool);
  return false;
}

/** Ends what is over and removes what nobody needs any more; true when there is more of it. */
async function sweep(composition: Composition, topics: readonly string[]): Promise<boolean> {
  const { pool, clock } = composition;
  const now = clock.now();
  const more = [
    await sweepOutbox({ pool, topics, now }),
    await sweepNotices({ pool, now }),
    await clearNumbers({ pool, now }),
    await sweepAnswers({ pool, now }),
  ];
  return more.includes(true);
}
