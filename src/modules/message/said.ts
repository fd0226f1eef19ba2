import { createHash } from 'node:crypto';
import type { RobotVendor } from '#contract/robot.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { ReadMail } from '#platform/mail/read-mail.ts';

/** Something that somebody asked for in a group. */
export interface Saying {
  readonly vendor: RobotVendor;
  readonly robot: { readonly id: string; readonly name: string };
  /** Whose group it is, where all of it belongs to one customer. */
  readonly customerId: string | null;
  /** By which the vendor knows what was said. */
  readonly messageKey: string;
  readonly senderId: string;
  readonly senderName: string;
  readonly text: string;
  /** As it came, unsealed. */
  readonly raw: string;
  readonly at: EpochMs;
}

/** Keeps what was said to a robot until it is judged, as a mail is kept. */
export async function keepSaid({ db }: Pick<Tx, 'db'>, saying: Saying): Promise<string> {
  const { vendor, robot, senderId, senderName, text } = saying;
  const id = newId();
  const raw = Buffer.from(saying.raw);
  const digest = createHash('sha256').update(`${robot.id} ${saying.messageKey}`).digest('hex');
  const columns = { id, direction: 'in', channel: vendor, state: 'received', digest, subject: '', topic: '' };
  const from = { fromAddress: addressOf(saying), fromName: senderName || senderId };
  const at = instantOf(saying.at);
  const kept = { ...columns, ...from, text, toAddresses: [robot.name], raw, rawBytes: raw.byteLength, at };
  await db
    .insertInto('message')
    .values({ ...kept, groupCustomerId: saying.customerId })
    .execute();
  return id;
}

/** Vendors tell ids within one corporation: the robot stands for it, so that nobody elsewhere has the same. */
function addressOf({ vendor, robot, senderId }: Saying): string {
  return `${vendor}:${robot.id}:${senderId}`;
}

/** Whether somebody writes from there: a mail address, or a member of a group. */
export function isAddress(address: string): boolean {
  return address.includes('@') || /^(wecom|dingtalk|feishu):/.test(address);
}

interface SaidRow {
  readonly fromAddress: string;
  readonly fromName: string;
  readonly text: string;
}

/** What was said, to be judged like a mail that answers to nothing. */
export function asMail({ fromAddress: address, fromName: name, text }: SaidRow): ReadMail {
  const from = { address, name };
  const nothing = { messageId: null, sentAt: null, quoted: null, automatic: null, bounced: null };
  return { ...nothing, from, replyTo: from, to: [], cc: [], references: [], enclosed: [], subject: '', text };
}
