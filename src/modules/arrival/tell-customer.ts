import type { Locale } from '#kernel/locale.ts';
import type { EpochMs } from '#kernel/time.ts';
import { correspondenceOf, writeMail } from '#modules/message/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { translate } from '#platform/text/translate.ts';
import type { Context } from '#road/command.ts';

interface Telling {
  readonly key: 'on_the_way' | 'delayed';
  readonly expectedAt: EpochMs;
}

/** Tells the customer by mail, where they have an address, while it is still news. */
export async function tellCustomer(
  tx: Tx,
  { id: requestId, actor, at, recordedAt, zone }: Context,
  { key, expectedAt }: Telling,
): Promise<void> {
  if (actor.source === 'import' || expectedAt <= recordedAt) return;
  const correspondence = await correspondenceOf(tx, requestId);
  if (!correspondence) return;
  const { locale, requestNo, ownName } = correspondence;
  const time = timeIn(locale, zone, expectedAt);
  const text = translate(locale, `message:mail.${key}`, { requestNo, ownName, at: time });
  await writeMail(tx, { requestId, correspondence, text, isAutomatic: true, at });
}

function timeIn(locale: Locale, timeZone: string, at: EpochMs): string {
  const shown = {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  return new Intl.DateTimeFormat(locale, { timeZone, ...shown }).format(at);
}
