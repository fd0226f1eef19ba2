import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant, hourMs } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';

const anHourAtMost = { caller: 5, form: 100 };

interface Asking {
  readonly formId: string;
  readonly caller: string;
  readonly now: EpochMs;
}

/** An address as it is kept: it can be compared, and not be read. */
export function callerOf(secret: string, address: string): string {
  return createHmac('sha256', secret).update(`caller\n${address}`).digest('base64url');
}

/** Refuses `web_form.asked_too_often`. */
export async function againstFlood(
  { db }: Pick<Tx, 'db'>,
  { formId, caller, now }: Asking,
): Promise<Refused | undefined> {
  const { rows } = await sql<{ caller: number; form: number }>`
    select count(*) filter (where caller = ${caller})::int as caller, count(*)::int as form from web_form_request
    where form_id = ${formId} and at > ${formatInstant(now - hourMs)}::timestamptz`.execute(db);
  const [asked] = rows;
  const isFlood = asked && (asked.caller >= anHourAtMost.caller || asked.form >= anHourAtMost.form);
  return isFlood ? refuse('web_form.asked_too_often') : undefined;
}

export async function countAsked(
  { db }: Pick<Tx, 'db'>,
  { requestId, formId, caller, now }: Asking & { readonly requestId: string },
): Promise<void> {
  await sql`
    insert into web_form_request (request_id, form_id, caller, at)
    values (${requestId}, ${formId}, ${caller}, ${formatInstant(now)}::timestamptz)
    on conflict do nothing`.execute(db);
}
