import { articleEndpoints } from '#contract/article.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, command, type Told } from '#road/command.ts';
import { documentFacts, isDocument } from '../documents.ts';
import { step } from '../step.ts';
import { type ArticleChanged, indexArticle, loadArticle } from '../store.ts';

/** Publishes what somebody else wrote, as its next version. Refuses `article.own_text`. */
export const publishArticle = command({
  endpoint: articleEndpoints.publish,
  kind: 'article',
  load: async (tx, input) => {
    const found = await loadArticle(tx, input);
    return found && { ...found, proposes: documentFacts(found.row, found.row.version + 1) };
  },
  change: async (tx, row, { validUntil = null }, context) => {
    const version = row.version + 1;
    const publishedAt = instantOf(context.at);
    const reviewedByName = context.actor.name;
    const fresh = { outdatedAt: null, outdatedReason: null, returnedReason: null };
    const stepped = await step(tx, row, {
      context,
      action: 'article.publish',
      events: toldOf(row),
      ...(isDocument(row.kind) && { facts: documentFacts(row, version) }),
      columns: { version, publishedAt, reviewedByName, validUntil, ...fresh },
    });
    if (stepped instanceof Refused) return stepped;
    await Promise.all([keepVersion(tx, row, context), indexArticle(tx, row)]);
    return stepped;
  },
});

/** A document is sorted into the library as it is published: from then on it is looked through again and again. */
function toldOf({ kind }: ArticleChanged): readonly (string | Told)[] {
  const published = { type: 'article.published', data: { kind } };
  return isDocument(kind) ? ['document.updated', 'document.archived', published] : [published];
}

async function keepVersion(tx: Tx, row: ArticleChanged, { at, actor }: Context): Promise<void> {
  const { id: articleId, title, body, authorName } = row;
  const published = { publishedAt: instantOf(at), reviewedByName: actor.name };
  await tx.db
    .insertInto('articleVersion')
    .values({ articleId, version: row.version + 1, title, body, authorName, ...published })
    .execute();
}
