import { handlingEndpoints } from '#contract/handling.ts';
import { change, type Route, read } from '#road/route.ts';
import { recordHandling } from './commands/record.ts';
import { listHandlings } from './queries/list.ts';

export { handlingVocabulary } from './vocabulary.ts';

export const handlingRoutes: readonly Route[] = [
  read(handlingEndpoints.list, listHandlings),
  change(recordHandling),
];
