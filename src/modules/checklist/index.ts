import { checklistEndpoints } from '#contract/checklist.ts';
import { change, type Route, read } from '#road/route.ts';
import { answerChecklist } from './commands/answer.ts';
import { endChecklist } from './commands/end.ts';
import { publishChecklist } from './commands/publish.ts';
import { readChecklists } from './queries/list.ts';

export { checklistReactions } from './reactions.ts';
export { checklistVocabulary } from './vocabulary.ts';

export const checklistRoutes: readonly Route[] = [
  read(checklistEndpoints.list, readChecklists),
  change(publishChecklist),
  change(endChecklist),
  change(answerChecklist),
];
