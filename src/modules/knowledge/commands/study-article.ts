import { articleEndpoints } from '#contract/article.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** The reader knows what is written there (S4.TECH.11). */
export const studyArticle = command({
  endpoint: articleEndpoints.study,
  kind: 'article',
  load: loadArticle,
  change: (tx, row, _input, context) =>
    step(tx, row, { context, action: 'article.study', events: ['document.read'] }),
});
