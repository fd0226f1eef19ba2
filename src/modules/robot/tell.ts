import { sql } from 'kysely';
import type { robotTopics } from '#contract/robot.ts';
import type { Locale } from '#kernel/locale.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { heldInGroup, isUrgent } from '#modules/notice/index.ts';
import { newId } from '#platform/id.ts';
import { translate } from '#platform/text/translate.ts';
import type { ClockNotice } from '#road/clock-notices.ts';
import type { RobotOptions } from './deliver.ts';

type Topic = (typeof robotTopics)[number];

interface Occasion {
  readonly requestNo: string;
  readonly customerName: string;
  readonly branchId: string;
  readonly branchName: string;
  readonly zone: string;
  readonly calendar: string | null;
  readonly locale: Locale;
}

/**
 * Writes down what the robots of a branch and of the company have to say; a second call with the same notice adds nothing.
 * What is not urgent waits for the hours in which groups are reminded.
 */
export async function tellRobots(options: RobotOptions, topic: Topic, told: ClockNotice): Promise<void> {
  const { db, clock } = options;
  const { rows } = await sql<Occasion>`
    select q.request_no, c.name as customer_name, b.id as branch_id, b.name as branch_name, b.zone, b.calendar, y.locale
    from service_request q join customer c on c.id = q.customer_id join branch b on b.id = q.branch_id
      cross join company y where q.id = ${told.subjectId}`.execute(db);
  const [occasion] = rows;
  if (!occasion) return;
  const robots = await sql<{ id: string }>`
    select id from robot where is_on and ${topic} = any(topics)
      and (branch_id is null or branch_id = ${occasion.branchId})`.execute(db);
  const now = instantOf(clock.now());
  const nextTryAt = instantOf((await heldFor(options, { topic, told, occasion })) ?? clock.now());
  const text = wordsOf(topic, told, occasion);
  const key = [topic, told.subjectId, told.clockId, told.at].join(' ');
  for (const { id: robotId } of robots.rows)
    await db
      .insertInto('robotNotice')
      .values({ id: newId(), robotId, occasion: key, text, at: now, nextTryAt })
      .onConflict(conflict => conflict.columns(['robotId', 'occasion']).doNothing())
      .execute();
}

interface Saying {
  readonly topic: Topic;
  readonly told: ClockNotice;
  readonly occasion: Occasion;
}

async function heldFor({ db, clock, road }: RobotOptions, { topic, told, occasion }: Saying) {
  if (await isUrgent(db, told)) return null;
  const { regulations } = road;
  const reminder = { isWarning: topic === 'clock.warned', dueAt: parseInstant(told.dueAt), now: clock.now() };
  return heldInGroup({ db, regulations }, occasion.calendar, reminder);
}

/** Groups are told numbers and limits, no telephone and no address. */
function wordsOf(topic: Topic, { clause, dueAt }: ClockNotice, occasion: Occasion): string {
  const { requestNo, customerName, branchName, zone, locale } = occasion;
  const due = Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone);
  const at = due.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return translate(locale, `message:robot.told.${topic}`, {
    requestNo,
    customerName,
    branchName,
    clause,
    at,
  });
}
