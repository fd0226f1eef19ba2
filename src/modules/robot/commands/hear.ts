import { sql } from 'kysely';
import type { Pool } from 'pg';
import type { RefusedCall, RobotVendor } from '#contract/robot.ts';
import { instantOf } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import { unseal } from '#platform/config/seal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { transaction } from '#platform/database/transaction.ts';
import type { Call, CallbackKeys, Genuine, Said } from '#platform/robot/call.ts';
import { callbackHoldsMs, readCallback } from '#platform/robot/callback.ts';
import { keepHeard } from '../keep-heard.ts';

export interface HearOptions {
  readonly db: Db;
  readonly pool: Pool;
  readonly clock: Clock;
  /** Seals what the vendors sign with. */
  readonly secret: string;
}

/** A robot that takes what its group says. */
export interface Hearing {
  readonly id: string;
  readonly vendor: RobotVendor;
  readonly name: string;
  readonly customerId: string | null;
}

/** What a call comes to: the words that a check wants back, else nothing; null where it is refused. */
export type Hearkened = { readonly answer: string | null } | null;

/**
 * Takes in a call of a vendor. What is not signed, signed too long ago, or came with a signature that counted before is
 * refused and counted; what came before is not taken in twice.
 */
export async function hearRobot(options: HearOptions, id: string, call: Call): Promise<Hearkened> {
  const found = await hearingRobot(options, id);
  if (!found) return null;
  const { robot, keys } = found;
  const genuine = keys && readCallback(robot.vendor, call, keys);
  if (!genuine) return refused(options, id, 'forged');
  const { told } = genuine;
  if (told.kind === 'check') return { answer: told.answer };
  if (!isFresh(genuine, options.clock.now())) return refused(options, id, 'stale');
  if (told.kind === 'other') return { answer: null };
  return (await take(options, robot, { genuine, said: told.said }))
    ? { answer: null }
    : refused(options, id, 'replayed');
}

async function hearingRobot({ db, secret }: HearOptions, id: string) {
  const row = await db
    .selectFrom('robot')
    .select(['id', 'vendor', 'name', 'customerId', 'callbackToken', 'callbackKey', 'callbackReceiver'])
    .where('id', '=', id)
    .where('isHearing', '=', true)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const { callbackToken, callbackKey, callbackReceiver: receiver, vendor, ...rest } = row;
  const token = callbackToken === null ? null : unseal(secret, callbackToken);
  const key = callbackKey === null ? '' : unseal(secret, callbackKey);
  const keys: CallbackKeys | null = token === null || key === null ? null : { token, key, receiver };
  return { robot: { ...rest, vendor: vendor as RobotVendor }, keys };
}

function isFresh({ signedAt }: Genuine, now: number): boolean {
  return Math.abs(now - signedAt) <= callbackHoldsMs;
}

interface Taking {
  readonly genuine: Genuine;
  readonly said: Said;
}

/** False where the signature came before with something else. Vendors repeat what was not answered in time. */
async function take(
  { pool, clock }: HearOptions,
  robot: Hearing,
  { genuine, said }: Taking,
): Promise<boolean> {
  const outcome = await transaction(pool, tx =>
    keepHeard(tx, robot, { said, proof: genuine.proof, at: clock.now() }),
  );
  return outcome !== 'replayed';
}

async function refused({ db, clock }: HearOptions, id: string, why: RefusedCall): Promise<null> {
  await sql`
    update robot set refused = refused + 1, refused_at = ${instantOf(clock.now()).toString()}::timestamptz, refused_why = ${why}
    where id = ${id}`.execute(db);
  return null;
}
