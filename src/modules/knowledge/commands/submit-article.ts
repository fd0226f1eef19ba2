import { articleEndpoints } from '#contract/article.ts';
import { Refused } from '#kernel/refusal.ts';
import { command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { step } from '../step.ts';
import { loadArticle } from '../store.ts';

/** Asks for somebody to look at it: support and quality are told. */
export const submitArticle = command({
  endpoint: articleEndpoints.submit,
  kind: 'article',
  load: loadArticle,
  change: async (tx, row, _input, context) => {
    const stepped = await step(tx, row, {
      context,
      action: 'article.submit',
      events: ['article.submitted'],
      columns: { returnedReason: null },
    });
    if (stepped instanceof Refused) return stepped;
    const { id: subjectId, at } = context;
    const roles = ['support', 'quality'];
    return {
      ...stepped,
      notices: [tells({ topic: 'article.submitted', subjectId, roles, at, named: row.title })],
    };
  },
});
