import type { Locale } from '#kernel/locale.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { translate } from '#platform/text/translate.ts';

export interface Saying {
  /** Said once. */
  readonly occasion: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
  readonly at: EpochMs;
}

/** Lays out what the robot says in its group, in the company's language; a second call adds nothing. */
export async function sayInGroup(
  { db }: Pick<Tx, 'db'>,
  robotId: string,
  { occasion, key, params, at }: Saying,
): Promise<void> {
  const company = await db.selectFrom('company').select('locale').executeTakeFirst();
  const text = translate((company?.locale ?? 'zh-CN') as Locale, key, params);
  await db
    .insertInto('robotNotice')
    .values({ id: newId(), robotId, occasion, text, at: instantOf(at), nextTryAt: instantOf(at) })
    .onConflict(conflict => conflict.columns(['robotId', 'occasion']).doNothing())
    .execute();
}
