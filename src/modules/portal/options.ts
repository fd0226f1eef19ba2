import type { SubjectState } from '#engine/state.ts';
import type { PaperOptions } from '#modules/service-report/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Context } from '#road/command.ts';
import type { Regulations } from '#road/road.ts';
import { loadCase } from './case.ts';
import { portalRequest } from './read.ts';

/** What the customer's page needs of the product. */
export interface PortalRoutesOptions extends PaperOptions {
  readonly regulations: Regulations;
}

interface Answering {
  readonly tx: Tx;
  readonly input: { readonly token: string };
  readonly context: Context;
}

/** The page as it is after a change. */
export function pageAfter({ regulations, clock }: PortalRoutesOptions, { tx, input, context }: Answering) {
  return async (_due: unknown, state: SubjectState) => {
    const found = await loadCase(tx, input, context);
    if (!found) throw new Error('the request of the link is gone');
    const reading = { regulations, locale: context.actor.locale, now: clock.now() };
    return portalRequest(tx, found.row, { state, reading });
  };
}
