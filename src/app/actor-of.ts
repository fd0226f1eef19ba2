import type { FastifyRequest } from 'fastify';
import { callEndpoints } from '#contract/call.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { refuse } from '#kernel/refusal.ts';
import { codeActor } from '#modules/intake/index.ts';
import { portalActor } from '#modules/portal/index.ts';
import { credentialsOf } from '#modules/session/index.ts';
import { learnOfSetUp } from '#modules/setup/index.ts';
import { telephoneActor, telephoneKeyIn } from '#modules/telephone/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import type { Actor } from '#road/actor.ts';
import type { Composition } from './compose.ts';

type ActorOf = (request: FastifyRequest, endpoint: Endpoint) => Promise<Actor | undefined>;

/** Who comes by a link that is wrong or no longer good is not asked to sign in: the link has no account. */
async function byLink(coming: Promise<Actor | undefined>): Promise<Actor> {
  const actor = await coming;
  if (!actor) throw refuse('link.expired');
  return actor;
}

/** Where telephone systems tell of calls, and where alone their keys are good. */
const telephonePath = callEndpoints.report.path;

/** Who asks. Another process may have set the company up a moment ago: nobody is answered here before that is known. */
export function actorsOf(composition: Composition): ActorOf {
  const askers = askersOf(composition);
  return async (request, endpoint) => {
    await learnOfSetUp(composition);
    return askers(request, endpoint);
  };
}

/** Behind a secret link the customer of that request, behind a code that of the machine, everywhere else the person of the session. */
function askersOf({ db, clock, actors, config }: Composition): ActorOf {
  const portal = { db, clock, secret: config.secret, attempts: createAttempts(clock) };
  return (request, { path }) => {
    const { locale, ip: address } = request;
    const { token = '', code = '' } = request.params as { token?: string; code?: string };
    const key = path === telephonePath ? telephoneKeyIn(request.headers) : undefined;
    if (key !== undefined) return telephoneActor(portal, { key, address, locale });
    if (path.startsWith('/machines/')) return byLink(codeActor(portal, { token: code, address, locale }));
    if (!path.startsWith('/portal/')) return actors.actorOf(credentialsOf(request), locale);
    return byLink(portalActor(portal, { token, address, locale }));
  };
}
