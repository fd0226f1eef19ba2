import { chargeEndpoints } from '#contract/charge.ts';
import { change, type Route, read } from '#road/route.ts';
import { decideCharge } from './commands/decide.ts';
import { readCharge } from './queries/read.ts';

export { chargeReactions } from './reactions.ts';
export { chargeOfCase } from './store.ts';

export const chargeRoutes: readonly Route[] = [read(chargeEndpoints.read, readCharge), change(decideCharge)];
