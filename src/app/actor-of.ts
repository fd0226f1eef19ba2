import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '#contract/endpoint.ts';
import { refuse } from '#kernel/refusal.ts';
import { portalActor } from '#modules/portal/index.ts';
import { credentialsOf } from '#modules/session/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import type { Actor } from '#road/actor.ts';
import type { Composition } from './compose.ts';

type ActorOf = (request: FastifyRequest, endpoint: Endpoint) => Promise<Actor | undefined>;

/** Who comes by a link that is wrong or no longer good is not asked to sign in: the link has no account. */
async function customerOf(...[portal, use]: Parameters<typeof portalActor>): Promise<Actor> {
  const actor = await portalActor(portal, use);
  if (!actor) throw refuse('link.expired');
  return actor;
}

/** Who asks: behind a secret link the customer of that request, everywhere else the person of the session. */
export function actorsOf({ db, clock, actors, config }: Composition): ActorOf {
  const portal = { db, clock, secret: config.secret, attempts: createAttempts(clock) };
  return (request, { path }) => {
    const { locale, ip: address } = request;
    if (!path.startsWith('/portal/')) return actors.actorOf(credentialsOf(request), locale);
    const { token = '' } = request.params as { token?: string };
    return customerOf(portal, { token, address, locale });
  };
}
