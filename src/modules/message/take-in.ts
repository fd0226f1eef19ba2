import type { AsideReason, HoldReason } from '#contract/message.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { keepFile } from '#modules/file/index.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { newId } from '#platform/id.ts';
import { type Enclosed, type ReadMail, readMail } from '#platform/mail/read-mail.ts';
import { troubleOf } from '#platform/mail/trouble-of.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { settleBounce } from './bounce.ts';
import { fileMessage } from './commands/file.ts';
import { type RegisterOptions, registerMessage } from './commands/register.ts';
import { judge, type Verdict } from './judge.ts';
import { type Kept, knownOf } from './known.ts';
import { asMail } from './said.ts';
import { topicOf } from './subject.ts';
import { tellHeld } from './tell-held.ts';
import { refuseTooLarge } from './too-large.ts';

export interface IntakeOptions extends RegisterOptions {
  readonly files: FileStore;
}

interface Received extends Kept {
  readonly channel: string;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly text: string;
  readonly raw: Buffer | null;
  readonly reason: string | null;
  readonly attempts: number;
}

const atOnce = 50;
const enclosuresAtMost = 50;
const attemptsAtMost = 5;
const byMail = systemActor('mail', 'mail');

/** Decides about mails that were kept and not yet judged, the oldest first. True when there may be more. */
export async function takeInMails(options: IntakeOptions): Promise<boolean> {
  const received = await options.db
    .selectFrom('message')
    .select(['id', 'at', 'channel', 'fromAddress', 'fromName', 'text', 'groupCustomerId'])
    .select(['raw', 'reason', 'attempts'])
    .where('state', '=', 'received')
    .orderBy('attempts')
    .orderBy('at')
    .orderBy('id')
    .limit(atOnce)
    .execute();
  for (const message of received)
    await takeIn(options, message).catch(error => putOff(options, message, error));
  return received.length === atOnce && received.every(({ attempts }) => attempts === 0);
}

/** What fails again and again does not hold up the others: a person looks at it. */
async function putOff(options: IntakeOptions, received: Received, error: unknown): Promise<void> {
  const { id, attempts } = received;
  const fault = troubleOf(error);
  if (attempts + 1 >= attemptsAtMost) return hold(options, received, { reason: 'unreadable', fault });
  const change = options.db.updateTable('message').set({ attempts: attempts + 1, fault });
  await change.where('id', '=', id).where('state', '=', 'received').execute();
}

/** What cannot be read is held as it came: nothing is lost. */
async function takeIn(options: IntakeOptions, received: Received): Promise<void> {
  if (received.channel !== 'mail') return decide(options, received, asMail(received));
  const mail = await readMail(received.raw ?? Buffer.alloc(0)).catch(troubleOf);
  if (typeof mail === 'string') return hold(options, received, { reason: 'unreadable', fault: mail });
  await writeRead(options, received.id, mail);
  if (received.reason === 'too_large') {
    await refuseTooLarge(options, mail);
    return hold(options, received, { reason: 'too_large' });
  }
  if (mail.bounced) await settleBounce(options, mail.bounced);
  return decide(options, received, mail);
}

async function decide(options: IntakeOptions, received: Received, mail: ReadMail): Promise<void> {
  const verdict = judge(await knownOf(options.db, received, mail));
  if (verdict.kind !== 'set_aside') await keepEnclosures(options, received.id, mail.enclosed);
  await act(options, received, verdict);
}

/** Columns of what was read, so that it can be found and answered. */
async function writeRead({ db }: IntakeOptions, id: string, mail: ReadMail): Promise<void> {
  const { messageId, from, replyTo, to, cc, subject, text, quoted, automatic, references } = mail;
  await db
    .updateTable('message')
    .set({ messageId, subject, topic: topicOf(subject), text, quoted, automatic })
    .set({ fromAddress: from.address, fromName: from.name || from.address })
    .set({ toAddresses: to.map(one => one.address) })
    .set({
      ccAddresses: [...cc, ...(replyTo.address === from.address ? [] : [replyTo])].map(one => one.address),
    })
    .where('id', '=', id)
    .execute();
  if (references.length === 0) return;
  await db
    .insertInto('messageReference')
    .values(references.map((reference, place) => ({ messageId: id, place, reference })))
    .onConflict(conflict => conflict.columns(['messageId', 'place']).doNothing())
    .execute();
}

/** Each is kept by what its content is, or refused with the reason beside it. */
async function keepEnclosures(
  { db, files }: IntakeOptions,
  messageId: string,
  enclosed: readonly Enclosed[],
): Promise<void> {
  for (const [place, { name, content }] of enclosed.slice(0, enclosuresAtMost).entries()) {
    const stored = await keepFile({ db, files }, { name, content }, byMail);
    const kept =
      stored instanceof Refused
        ? { fileId: null, refusal: stored.refusals[0]?.code ?? 'file.type_refused' }
        : { fileId: stored.id, refusal: null };
    await db
      .insertInto('messageEnclosure')
      .values({ id: newId(), messageId, place, name: name.slice(0, 200), bytes: content.byteLength, ...kept })
      .onConflict(conflict => conflict.columns(['messageId', 'place']).doNothing())
      .execute();
  }
}

/** Keys make sure that what a crash interrupted is not done twice. */
async function act(options: IntakeOptions, kept: Kept, verdict: Verdict): Promise<void> {
  const { id } = kept;
  switch (verdict.kind) {
    case 'file': {
      const call = {
        actor: byMail,
        key: `message ${id} filed`,
        input: { id: verdict.requestId, messageId: id },
      };
      return orHold(options, kept, await runCommand(options.road, fileMessage(options), call));
    }
    case 'register': {
      const { customerId, siteId, assetId, contactId } = verdict;
      const asset = assetId === null ? {} : { assetId };
      const placing = { id, customerId, siteId, ...asset, contactId: contactId ?? undefined };
      return orHold(options, kept, await registerMessage(options, byMail, placing));
    }
    case 'hold':
      return hold(options, kept, { reason: verdict.reason, proposals: JSON.stringify(verdict.guesses) });
    case 'set_aside': {
      const { reason, requestId } = verdict;
      return settle(options, id, { state: 'set_aside', reason, requestId });
    }
  }
}

async function orHold(options: IntakeOptions, kept: Kept, outcome: Refused | object): Promise<void> {
  if (outcome instanceof Refused)
    await hold(options, kept, { reason: 'refused', fault: outcome.refusals[0]?.code ?? null });
}

interface Holding {
  readonly reason: HoldReason;
  readonly fault?: string | null;
  readonly proposals?: string;
}

/** Told before it is held: a crash in between tells it again, which is noticed. */
async function hold(options: IntakeOptions, kept: Kept, holding: Holding): Promise<void> {
  await tellHeld(options.db, kept, holding.reason);
  return settle(options, kept.id, { state: 'held', ...holding });
}

interface Settlement extends Omit<Holding, 'reason'> {
  readonly reason: HoldReason | AsideReason;
  readonly state: 'held' | 'set_aside';
  readonly requestId?: string | null;
}

async function settle({ db, road }: IntakeOptions, id: string, settlement: Settlement): Promise<void> {
  const settledAt = settlement.state === 'held' ? null : instantOf(road.clock.now());
  await db
    .updateTable('message')
    .set({ ...settlement, settledAt })
    .where('id', '=', id)
    .where('state', '=', 'received')
    .execute();
}
