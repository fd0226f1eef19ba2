import { articleEndpoints } from '#contract/article.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** Takes an article out of use: nobody finds it any more, its versions stay. */
export const archiveArticle = command({
  endpoint: articleEndpoints.archive,
  kind: 'article',
  load: loadArticle,
  change: (tx, row, _input, context) =>
    step(tx, row, { context, action: 'article.archive', events: ['article.archived'] }),
});
