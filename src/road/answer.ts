import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { transaction } from '#platform/database/transaction.ts';
import type { Call, ReadCall } from './call.ts';
import type { Road } from './road.ts';
import type { Session } from './session.ts';
import type { KeptAnswer } from './write.ts';

/** What a call is answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The subject's version after the change; null for a repetition. */
  readonly seq: number | null;
}

const findAnswer: Statement = {
  name: 'road.find_answer',
  text: `
select q.n, k.*
from jsonb_to_recordset($1) as q(n integer, actor text, key text)
  cross join lateral (
    select request_hash as "requestHash", status, response as body from idempotency_key
    where actor = q.actor and key = q.key limit 1
  ) k`,
};

interface FoundAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly body: unknown;
}

/** The answer that this key got before; refused when it came with another body. */
export async function alreadyAnswered(
  { tx }: Session,
  call: Call,
  read: ReadCall,
): Promise<Refused | Answer | undefined> {
  const found = call.key === null ? undefined : await findKept(tx, call);
  if (!found) return undefined;
  if (found.requestHash !== read.requestHash) return refuse('input.key_reused');
  return { status: found.status, body: found.body, seq: null };
}

async function findKept(tx: Tx, { actor, key }: Call): Promise<FoundAnswer | undefined> {
  const [found] = await tx.ask<FoundAnswer>(findAnswer, { actor: actor.key, key });
  return found;
}

/** What a repetition will be answered; nothing for callers that guard against repetition themselves. */
export function keptAnswers(
  { actor, key }: Call,
  { requestHash }: ReadCall,
  { status, body }: Answer,
): KeptAnswer[] {
  return key === null ? [] : [{ actorKey: actor.key, key, requestHash, status, body }];
}

/** Two calls with one key at once: the second is answered as the first was. Any other fault goes on. */
export async function answerOfConflict(road: Road, call: Call, error: unknown): Promise<Refused | Answer> {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== '23505' || constraint !== 'idempotency_key_pkey') throw error;
  const found = await transaction(road.pool, tx => findKept(tx, call));
  if (!found) throw error;
  return { status: found.status, body: found.body, seq: null };
}

/** Two calls with one key at once: what the first did may refuse the second, which is answered as the first was. */
export async function answeredMeanwhile(
  road: Road,
  call: Call,
  read: ReadCall,
): Promise<Refused | Answer | undefined> {
  if (call.key === null) return undefined;
  return transaction(road.pool, tx => alreadyAnswered({ road, tx, pending: new Map() }, call, read));
}
