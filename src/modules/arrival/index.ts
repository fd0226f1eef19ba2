import { arrivalEndpoints } from '#contract/arrival.ts';
import { change, type Route, read } from '#road/route.ts';
import { tellDelay } from './commands/tell-delay.ts';
import { readArrival } from './queries/read.ts';

export { arrivalReactions } from './reactions.ts';
export { arrivalOf } from './store.ts';
export { arrivalVocabulary } from './vocabulary.ts';

export const arrivalRoutes: readonly Route[] = [read(arrivalEndpoints.read, readArrival), change(tellDelay)];
