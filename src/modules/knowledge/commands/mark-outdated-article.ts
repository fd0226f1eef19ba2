import { articleEndpoints } from '#contract/article.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { isDocument } from '../documents.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** Something in it is not right any more: of a document the clock to mend it begins (S4.TECH.11). */
export const markArticleOutdated = command({
  endpoint: articleEndpoints.markOutdated,
  kind: 'article',
  load: loadArticle,
  change: (tx, row, { reason }, context) =>
    step(tx, row, {
      context,
      action: 'article.mark_outdated',
      events: isDocument(row.kind) ? ['document.outdated'] : [],
      columns: { outdatedAt: instantOf(context.at), outdatedReason: reason },
    }),
});
