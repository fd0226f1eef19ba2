import type { Locale } from '#kernel/locale.ts';
import { dayMs } from '#kernel/time.ts';
import type { Attempts } from '#platform/auth/attempts.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import { isGenuine, requestOfToken } from './link.ts';

export interface PortalOptions {
  readonly db: Db;
  readonly secret: string;
  readonly clock: Clock;
  /** Counts wrong links by address, so that nobody tries them by the thousand. */
  readonly attempts: Attempts;
}

export interface LinkUse {
  readonly token: string;
  readonly address: string;
  readonly locale: Locale;
}

/** A link is good for as long as the request is open, or the one into which it was merged, and this long after it ended. */
const goodAfterEndMs = 30 * dayMs;

/** The customer behind a secret link, limited to that one request; undefined for a link that is wrong, or no longer good. */
export async function portalActor(options: PortalOptions, use: LinkUse): Promise<Actor | undefined> {
  const { attempts, secret } = options;
  const guesser = `link ${use.address}`;
  if (attempts.waitSeconds(guesser, use.address) > 0) return undefined;
  const requestId = requestOfToken(use.token);
  if (requestId === null || !isGenuine(secret, use.token)) {
    attempts.failed(guesser, use.address);
    return undefined;
  }
  return actorOf(options, requestId, use.locale);
}

async function actorOf(
  { db, clock }: PortalOptions,
  requestId: string,
  locale: Locale,
): Promise<Actor | undefined> {
  const request = await db
    .selectFrom('serviceRequest')
    .innerJoin('customer', 'customer.id', 'serviceRequest.customerId')
    .leftJoin('serviceRequestMerge', 'serviceRequestMerge.requestId', 'serviceRequest.id')
    .leftJoin('serviceRequest as into', 'into.id', 'serviceRequestMerge.intoId')
    .select(['serviceRequest.customerId', 'customer.name', 'serviceRequest.endedAt'])
    .select(['into.id as intoId', 'into.endedAt as intoEndedAt'])
    .where('serviceRequest.id', '=', requestId)
    .executeTakeFirst();
  if (!request) return undefined;
  const { customerId, name } = request;
  const endedAt = request.intoId === null ? request.endedAt : request.intoEndedAt;
  if (endedAt && endedAt.epochMilliseconds + goodAfterEndMs < clock.now()) return undefined;
  const whose = {
    personId: null,
    customerId,
    branchIds: [],
    roles: ['customer' as const],
    name,
    onBehalfOf: null,
  };
  return { ...whose, key: linkKey(requestId), locale, source: 'portal' };
}

/** The key of an actor who came by the link of this request, and may do nothing with any other. */
export function linkKey(requestId: string): string {
  return `link:${requestId}`;
}
