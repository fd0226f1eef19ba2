import { sql } from 'kysely';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import { keepSaid } from '#modules/message/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Said } from '#platform/robot/call.ts';
import type { Hearing } from './commands/hear.ts';
import { sayInGroup } from './say-in-group.ts';
import { wordsOf } from './words.ts';

interface Hearsay {
  readonly said: Said;
  readonly proof: string;
  readonly at: EpochMs;
}

/** Keeps what was said for whoever judges it; what asks for nothing is answered with how to ask. */
export async function keepHeard(
  tx: Tx,
  robot: Hearing,
  hearsay: Hearsay,
): Promise<'kept' | 'repeated' | 'replayed'> {
  const { said, at } = hearsay;
  if (!(await isNew(tx, robot.id, hearsay))) return knownAs(tx, robot.id, said.messageKey);
  const text = wordsOf(said.text ?? '');
  if (text === '') await sayHow(tx, robot.id, at);
  else await keepWords(tx, robot, { ...hearsay, said: { ...said, text } });
  await tx.db.updateTable('robot').set({ heard: sql`heard + 1` }).where('id', '=', robot.id).execute();
  return 'kept';
}

async function isNew({ db }: Tx, robotId: string, { said, proof, at }: Hearsay): Promise<boolean> {
  const { rows } = await sql`
    insert into robot_heard (robot_id, message_key, proof, at)
    values (${robotId}, ${said.messageKey}, ${proof}, ${instantOf(at).toString()}::timestamptz)
    on conflict do nothing returning robot_id`.execute(db);
  return rows.length > 0;
}

/** The same message again is the vendor's repetition; another one under a known signature is somebody else's. */
async function knownAs({ db }: Tx, robotId: string, messageKey: string): Promise<'repeated' | 'replayed'> {
  const { rows } = await sql`
    update robot set repeated = repeated + 1
    where id = ${robotId} and exists (
      select from robot_heard where robot_id = ${robotId} and message_key = ${messageKey})
    returning id`.execute(db);
  return rows.length > 0 ? 'repeated' : 'replayed';
}

interface Worded extends Hearsay {
  readonly said: Said & { readonly text: string };
}

async function keepWords(tx: Tx, robot: Hearing, { said, at }: Worded): Promise<void> {
  const { id, vendor, name, customerId } = robot;
  const raw = JSON.stringify(said);
  const messageId = await keepSaid(tx, { ...said, vendor, robot: { id, name }, customerId, raw, at });
  await tx.db
    .updateTable('robotHeard')
    .set({ messageId })
    .where('robotId', '=', id)
    .where('messageKey', '=', said.messageKey)
    .execute();
}

const minuteChars = 16;

/** At most once a minute, however often somebody calls the robot for nothing. */
async function sayHow(tx: Tx, robotId: string, at: EpochMs): Promise<void> {
  const occasion = `how ${instantOf(at).toString().slice(0, minuteChars)}`;
  await sayInGroup(tx, robotId, { occasion, key: 'message:robot.answer.how', params: {}, at });
}
