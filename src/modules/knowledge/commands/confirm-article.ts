import { articleEndpoints } from '#contract/article.ts';
import { command } from '#road/command.ts';
import { isDocument } from '../documents.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** It was looked through and is still right: a document is sorted anew (S4.TECH.11). */
export const confirmArticle = command({
  endpoint: articleEndpoints.confirm,
  kind: 'article',
  load: loadArticle,
  change: (tx, row, { validUntil }, context) =>
    step(tx, row, {
      context,
      action: 'article.confirm',
      events: isDocument(row.kind) ? ['document.archived'] : [],
      columns: { ...(validUntil !== undefined && { validUntil }) },
    }),
});
