import { offerEndpoints } from '#contract/offer.ts';
import { type PaperKind, paperEndpoints } from '#contract/paper.ts';
import { portalEndpoints } from '#contract/portal.ts';
import { refuse } from '#kernel/refusal.ts';
import { choiceOf } from '#modules/appointment/index.ts';
import { sendPaper } from '#modules/service-report/index.ts';
import type { Actor } from '#road/actor.ts';
import { change, type OpenContext, open, type Route } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { caseOfLink } from './case.ts';
import { agreeByLink } from './commands/agree.ts';
import { chooseByLink } from './commands/choose.ts';
import { objectByLink } from './commands/object.ts';
import { rateByLink } from './commands/rate.ts';
import { signByLink } from './commands/sign.ts';
import { wishByLink } from './commands/wish.ts';
import type { PortalRoutesOptions } from './options.ts';
import { portalRequest } from './read.ts';

/** The customer's page. No session: whoever has the link is the customer, of this one request. */
export function portalRoutes(options: PortalRoutesOptions): readonly Route[] {
  return [
    open(portalEndpoints.read, ({ actor }, { token }) => readPage(options, token, actor)),
    open(paperEndpoints.printByLink, (exchange, input) => printPaper(options, exchange, input)),
    change(signByLink(options)),
    change(agreeByLink(options)),
    change(objectByLink(options)),
    change(rateByLink(options)),
    open(offerEndpoints.choice, ({ actor }, { token }) => readChoice(options, token, actor)),
    change(chooseByLink(options)),
    change(wishByLink(options)),
  ];
}

async function readPage({ db, clock, regulations }: PortalRoutesOptions, token: string, actor?: Actor) {
  const found = actor && (await caseOfLink({ db }, token, actor));
  if (!found) return refuse('link.expired');
  const { state } = await stateOf(db, found.id);
  const reading = { regulations, locale: actor.locale, now: clock.now() };
  return portalRequest({ db }, found, { state, reading });
}

/** The times from which the customer may choose. */
async function readChoice({ db, clock, road }: PortalRoutesOptions, token: string, actor?: Actor) {
  const found = actor && (await caseOfLink({ db }, token, actor));
  if (!found) return refuse('link.expired');
  const { state } = await stateOf(db, found.id);
  return choiceOf({ db, road }, { order: found.order, state, now: clock.now() });
}

interface PaperAsked {
  readonly token: string;
  readonly paper: PaperKind;
}

/** The paper of the visit that the link shows. */
async function printPaper(options: PortalRoutesOptions, exchange: OpenContext, { token, paper }: PaperAsked) {
  const { actor } = exchange;
  const found = actor && (await caseOfLink(options, token, actor));
  if (!found) return refuse('link.expired');
  if (!found.order) return refuse('subject.not_found');
  const { db, road, clock } = options;
  const context = { db, road, actor, reach: 'own' as const, now: clock.now() };
  return sendPaper(options, exchange, { context, orderId: found.order.id, paper });
}
