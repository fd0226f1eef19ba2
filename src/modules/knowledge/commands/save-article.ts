import { articleEndpoints } from '#contract/article.ts';
import { instantOf } from '#kernel/time.ts';
import { command } from '#road/command.ts';
import { step } from '../step.ts';
import { keepFiles, loadArticle } from '../store.ts';
import { unreadable } from '../unreadable.ts';

/** Changes an article. Readers keep what was published until somebody else has looked at the change. */
export const saveArticle = command({
  endpoint: articleEndpoints.save,
  kind: 'article',
  load: loadArticle,
  change: async (tx, row, input, context) => {
    const {
      title,
      body,
      isPublic,
      productLine = null,
      model = null,
      faultClass = null,
      fileIds = [],
    } = input;
    const refused = unreadable({ kind: row.kind, body }) ?? (await keepFiles(tx, context, fileIds));
    if (refused) return refused;
    const { actor, at } = context;
    const author = { authorId: actor.personId, authorName: actor.name, changedAt: instantOf(at) };
    return step(tx, row, {
      context,
      action: 'article.save',
      events: ['article.saved'],
      columns: { title, body, isPublic, productLine, model, faultClass, ...author },
    });
  },
});
