import { followUpEndpoints } from '#contract/follow-up.ts';
import { change, type Route, read } from '#road/route.ts';
import { recordCallback } from './commands/record.ts';
import { readConductQuestions } from './queries/conduct-questions.ts';
import { listCallbacks } from './queries/list.ts';

export { callbackReactions } from './reactions.ts';
export { callbackVocabulary } from './vocabulary.ts';

export const callbackRoutes: readonly Route[] = [
  read(followUpEndpoints.callbacks, listCallbacks),
  read(followUpEndpoints.conductQuestions, readConductQuestions),
  change(recordCallback),
];
