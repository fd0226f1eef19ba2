import { articleEndpoints } from '#contract/article.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** Gives an article back to its author, with why. */
export const returnArticle = command({
  endpoint: articleEndpoints.return,
  kind: 'article',
  load: loadArticle,
  change: (tx, row, { reason }, context) =>
    step(tx, row, {
      context,
      action: 'article.return',
      events: ['article.returned'],
      columns: { returnedReason: reason },
    }),
});
