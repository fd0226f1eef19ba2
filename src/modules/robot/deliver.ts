import { sql } from 'kysely';
import type { RobotVendor } from '#contract/robot.ts';
import { instantOf, minuteMs } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import { unseal } from '#platform/config/seal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { post } from '#platform/robot/post.ts';
import { webhookOf } from '#platform/robot/webhook.ts';
import type { Regulations } from '#road/road.ts';

export interface RobotOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** Seals addresses and secrets. */
  readonly secret: string;
  readonly post: typeof post;
  /** The calendars by which branches work. */
  readonly road: { readonly regulations: Pick<Regulations, 'inForce' | 'book'> };
}

/** Vendors let a robot speak twenty times a minute: it speaks less often and says several things at once. */
const pauseSeconds = 6;
const togetherAtMost = 15;
const backoffMinutes = [1, 5, 15, 60, 180] as const;

/** Lets the robot speak whose words have waited longest. True when one has spoken. */
export async function deliverRobotNotices(options: RobotOptions): Promise<boolean> {
  const { db, clock, secret } = options;
  const robot = await claim(db, clock.now());
  if (!robot) return false;
  const notices = await waitingOf(db, robot.id, clock.now());
  const url = robot.webhook === null ? null : unseal(secret, robot.webhook);
  const signing = robot.secret === null ? null : unseal(secret, robot.secret);
  const text = notices.map(notice => notice.text).join('\n');
  const said = { url: url ?? '', secret: signing, text, at: clock.now() };
  const fault =
    url === null ? 'sealed with another secret' : await options.post(webhookOf(robot.vendor, said));
  await mark(options, robot.id, { notices, fault });
  return true;
}

interface Speaking {
  readonly id: string;
  readonly vendor: RobotVendor;
  readonly webhook: string | null;
  readonly secret: string | null;
}

/** Whoever claims it lets it rest afterwards, so that two processes do not speak at once. */
async function claim(db: Db, now: number): Promise<Speaking | undefined> {
  const at = instantOf(now).toString();
  const { rows } = await sql<Speaking>`
    update robot set told_at = ${at}::timestamptz where id = (
      select r.id from robot r where r.is_on
        and (r.told_at is null or r.told_at <= ${at}::timestamptz - ${pauseSeconds} * interval '1 second')
        and exists (select from robot_notice n where n.robot_id = r.id and n.told_at is null and n.next_try_at <= ${at}::timestamptz)
      order by r.told_at nulls first limit 1 for update skip locked)
    returning id, vendor, webhook, secret`.execute(db);
  return rows[0];
}

interface Waiting {
  readonly id: string;
  readonly text: string;
  readonly attempts: number;
}

function waitingOf(db: Db, robotId: string, now: number): Promise<Waiting[]> {
  return db
    .selectFrom('robotNotice')
    .select(['id', 'text', 'attempts'])
    .where('robotId', '=', robotId)
    .where('toldAt', 'is', null)
    .where('nextTryAt', '<=', instantOf(now))
    .orderBy('at')
    .limit(togetherAtMost)
    .execute();
}

interface Spoken {
  readonly notices: readonly Waiting[];
  readonly fault: string | null;
}

/** What was not taken is said again later, and given up in the end: the page of robots shows why. */
async function mark({ db, clock }: RobotOptions, robotId: string, { notices, fault }: Spoken): Promise<void> {
  const now = clock.now();
  await db.updateTable('robot').set({ fault }).where('id', '=', robotId).execute();
  for (const { id, attempts } of notices) {
    const wait = backoffMinutes[attempts];
    const isSettled = fault === null || wait === undefined;
    await db
      .updateTable('robotNotice')
      .set({ attempts: attempts + 1, fault, nextTryAt: instantOf(now + (wait ?? 0) * minuteMs) })
      .set(isSettled ? { toldAt: instantOf(now) } : {})
      .where('id', '=', id)
      .execute();
  }
}
