import { createHash } from 'node:crypto';
import type { HoldReason } from '#contract/message.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';

export interface Arriving {
  readonly raw: Uint8Array;
  readonly at: EpochMs;
  /** Octets of the whole, of which `raw` may be the beginning only. */
  readonly size: number;
  readonly isCut: boolean;
}

/** Keeps a message as it came, before anybody tries to read it. Null: it is there already. */
export async function keepMessage(db: Db, { raw, at, size, isCut }: Arriving): Promise<string | null> {
  const id = newId();
  const tooLarge: HoldReason = 'too_large';
  const kept = await db
    .insertInto('message')
    .values({
      ...{ id, direction: 'in', at: instantOf(at), rawBytes: size },
      ...{ raw: Buffer.from(raw), digest: createHash('sha256').update(raw).digest('hex') },
      ...{ state: 'received', reason: isCut ? tooLarge : null },
      ...{ fromAddress: '', fromName: '', subject: '', topic: '', text: '' },
    })
    .onConflict(conflict => conflict.column('digest').doNothing())
    .returning('id')
    .executeTakeFirst();
  return kept?.id ?? null;
}
