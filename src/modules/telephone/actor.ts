import type { IncomingHttpHeaders } from 'node:http';
import type { Locale } from '#kernel/locale.ts';
import { instantOf, minuteMs } from '#kernel/time.ts';
import type { Attempts } from '#platform/auth/attempts.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import { opens, readKey, telephoneKeyPrefix } from './key.ts';

export interface TelephoneOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** Counts wrong keys by address. */
  readonly attempts: Attempts;
}

export interface KeyUse {
  readonly key: string;
  readonly address: string;
  readonly locale: Locale;
}

const prefix = 'telephone:';

/** The key of a telephone system in a request, from `x-api-key` or `Authorization: Bearer tk_…`. */
export function telephoneKeyIn(headers: IncomingHttpHeaders): string | undefined {
  const { authorization = '', 'x-api-key': own = authorization.replace(/^Bearer /i, '') } = headers;
  return typeof own === 'string' && own.startsWith(telephoneKeyPrefix) ? own : undefined;
}

/** The telephone system that a key belongs to; it may tell of calls and nothing else. */
export async function telephoneActor(options: TelephoneOptions, use: KeyUse): Promise<Actor | undefined> {
  const { attempts, db } = options;
  const guesser = `telephone ${use.address}`;
  if (attempts.waitSeconds(guesser, use.address) > 0) return undefined;
  const read = readKey(use.key);
  const system = read && (await systemOfKey(db, read.id));
  if (!read || !system || !opens(read.secret, system.keyHash)) {
    attempts.failed(guesser, use.address);
    return undefined;
  }
  await noteUse(options, system);
  return actorOf(system, use.locale);
}

function systemOfKey(db: Db, id: string) {
  return db
    .selectFrom('telephoneSystem')
    .select(['id', 'name', 'keyHash', 'toldAt'])
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
}

interface Used {
  readonly id: string;
  readonly toldAt: Temporal.Instant | null;
}

/** To the minute: a busy desk is told of several calls a second. */
async function noteUse({ db, clock }: TelephoneOptions, { id, toldAt }: Used): Promise<void> {
  const now = clock.now();
  if (toldAt && toldAt.epochMilliseconds > now - minuteMs) return;
  await db
    .updateTable('telephoneSystem')
    .set({ toldAt: instantOf(now) })
    .where('id', '=', id)
    .execute();
}

function actorOf({ id, name }: { readonly id: string; readonly name: string }, locale: Locale): Actor {
  const nobody = { personId: null, customerId: null, branchIds: [], onBehalfOf: null };
  return { ...nobody, key: `${prefix}${id}`, roles: ['system'], name, locale, source: 'api' };
}

/** The telephone system that this actor is; null for everybody else. */
export function systemOfActor({ key }: Actor): string | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}
