import { portalEndpoints } from '#contract/portal.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Actor } from '#road/actor.ts';
import { change, open, type Route } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { caseOfLink } from './case.ts';
import { objectByLink } from './commands/object.ts';
import { rateByLink } from './commands/rate.ts';
import { signByLink } from './commands/sign.ts';
import type { PortalRoutesOptions } from './options.ts';
import { portalRequest } from './read.ts';

/** The customer's page. No session: whoever has the link is the customer, of this one request. */
export function portalRoutes(options: PortalRoutesOptions): readonly Route[] {
  return [
    open(portalEndpoints.read, ({ actor }, { token }) => readPage(options, token, actor)),
    change(signByLink(options)),
    change(objectByLink(options)),
    change(rateByLink(options)),
  ];
}

async function readPage({ db, clock, regulations }: PortalRoutesOptions, token: string, actor?: Actor) {
  const found = actor && (await caseOfLink({ db }, token, actor));
  if (!found) return refuse('link.expired');
  const { state } = await stateOf(db, found.id);
  const reading = { regulations, locale: actor.locale, now: clock.now() };
  return portalRequest({ db }, found, { state, reading });
}
