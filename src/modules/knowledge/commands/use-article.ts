import { articleEndpoints } from '#contract/article.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import { command, happened } from '#road/command.ts';
import { publishedArticle } from '../published.ts';

/** Says whether an article helped with a case; what is said last counts. */
export const useArticle = command({
  endpoint: articleEndpoints.use,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, _row, { articleId, isHelpful }, { id: requestId, actor, at }) => {
    if (!(await publishedArticle(tx, articleId))) return refuse('subject.not_found', { field: 'articleId' });
    const said = { isHelpful, at: instantOf(at), byName: actor.name };
    await tx.db
      .insertInto('articleUse')
      .values({ articleId, requestId, ...said })
      .onConflict(conflict => conflict.columns(['articleId', 'requestId']).doUpdateSet(said))
      .execute();
    const events = [{ type: 'article.used', data: { helpful: isHelpful } }];
    return happened({ events, reply: { id: articleId } });
  },
});
