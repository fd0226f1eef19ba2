import { sql } from 'kysely';
import type { FieldCommand } from '#contract/field-work.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Actor } from '#road/actor.ts';
import type { SettledTime } from './clock-rule.ts';

/** A command as it was taken in first: a repetition goes by what was settled then. */
export interface Receipt {
  readonly key: string;
  readonly happenedAt: Temporal.Instant;
  readonly offsetMs: number;
  readonly doubt: SettledTime['doubt'];
  readonly outcome: 'received' | 'done' | 'refused' | 'set_aside';
  readonly reply: unknown;
  readonly conflict: string | null;
}

interface Received {
  readonly command: FieldCommand;
  readonly settled: SettledTime;
  readonly receivedAt: number;
}

/** Takes a command in, once: what is known of it comes back. */
export async function takeIn(
  db: Db,
  actor: Actor,
  { command, settled, receivedAt }: Received,
): Promise<Receipt> {
  const { key, call, orderId = null } = command;
  await db
    .insertInto('fieldCommand')
    .values({
      ...{ account: actor.key, key, id: newId(), call, orderId },
      ...{ personId: actor.personId, personName: actor.name },
      deviceAt: instantOf(parseInstant(command.deviceAt)),
      offsetMs: settled.offsetMs,
      happenedAt: instantOf(settled.happenedAt),
      doubt: settled.doubt,
      receivedAt: instantOf(receivedAt),
    })
    .onConflict(conflict => conflict.columns(['account', 'key']).doNothing())
    .execute();
  const { rows } = await sql<Receipt>`
    select key, happened_at, offset_ms::float8 as offset_ms, doubt, outcome, reply, conflict from field_command
    where account = ${actor.key} and key = ${key}`.execute(db);
  const [receipt] = rows;
  if (!receipt) throw new Error(`no receipt of ${key}`);
  return receipt;
}

/** Writes down what became of a command. What was set aside stays so. */
export async function close(
  db: Db,
  { account, key }: { readonly account: string; readonly key: string },
  { outcome, reply }: { readonly outcome: 'done' | 'refused'; readonly reply?: unknown },
): Promise<void> {
  await db
    .updateTable('fieldCommand')
    .set({ outcome, reply: reply === undefined ? null : JSON.stringify(reply) })
    .where('account', '=', account)
    .where('key', '=', key)
    .where('outcome', '!=', 'set_aside')
    .execute();
}
