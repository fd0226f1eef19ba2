import { sql } from 'kysely';
import type { Locale } from '#kernel/locale.ts';
import { instantOf } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import type { ReadMail } from '#platform/mail/read-mail.ts';
import { translate } from '#platform/text/translate.ts';
import { domainOf } from './outgoing.ts';
import type { IntakeOptions } from './take-in.ts';

/** Answers a person whose mail is too large to be taken, once a day; machines are not answered. */
export async function refuseTooLarge({ db, road }: IntakeOptions, mail: ReadMail) {
  const { from, subject, automatic } = mail;
  const box = await db
    .selectFrom('mailbox')
    .select(['address', 'displayName'])
    .where('isOn', '=', true)
    .executeTakeFirst();
  if (!box || automatic !== null || from.address === box.address) return;
  const now = instantOf(road.clock.now());
  const answered = await db
    .selectFrom('message')
    .select('id')
    .where('direction', '=', 'out')
    .where('automatic', '=', 'too_large')
    .where('at', '>', now.subtract({ hours: 24 }))
    .where(sql<boolean>`${from.address} = any(to_addresses)`)
    .executeTakeFirst();
  if (answered) return;
  const company = await db.selectFrom('company').select('locale').executeTakeFirst();
  const text = translate((company?.locale ?? 'zh-CN') as Locale, 'message:mail.too_large', {
    ownName: box.displayName,
  });
  const id = newId();
  await db
    .insertInto('message')
    .values({
      ...{ id, direction: 'out', state: 'waiting', automatic: 'too_large' },
      ...{ messageId: `${id}@${domainOf(box.address)}`, fromAddress: box.address, fromName: box.displayName },
      ...{ toAddresses: [from.address], subject: `Re: ${subject}`, topic: '', text, at: now, nextTryAt: now },
    })
    .execute();
  if (mail.messageId !== null)
    await db
      .insertInto('messageReference')
      .values({ messageId: id, place: 0, reference: mail.messageId })
      .execute();
}
