import { articleEndpoints } from '#contract/article.ts';
import type { FaultTree } from '#contract/article-shape.ts';
import { type FaultWay, wayOf } from '#contract/fault-way.ts';
import { beginning } from '#contract/work-order-facts.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { type Context, command, happened } from '#road/command.ts';
import { publishedArticle } from '../published.ts';
import { isOnSite } from '../queries/on-site.ts';
import { treeFor } from '../tree/tree-for.ts';

/**
 * Writes the way through a fault tree down: the diagnosis of the case. The way is gone again here, by the version that was
 * read. Only what was found without going there counts as tried remotely (S0.DISC.22).
 */
export const walkFaultTree = command({
  endpoint: articleEndpoints.walk,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, _row, { articleId, version, answers }, context) => {
    const article = await publishedArticle(tx, articleId, version);
    const tree: FaultTree | null = article ? treeFor(article.body, context.actor.locale) : null;
    if (!article || !tree) return refuse('subject.not_found', { field: 'articleId' });
    const way = wayOf(tree, answers);
    if (!way) return refuse('fault_tree.no_such_way', { field: 'answers' });
    const id = await keepWalk(tx, context, { articleId, version, way });
    const outcome = way.result?.outcome ?? 'left';
    const facts = (await isOnSite(tx, context)) ? {} : factsOf(way);
    const events = [{ type: 'fault_tree.walked', data: { outcome, steps: answers.length }, facts }];
    return happened({ events, reply: { id } });
  },
});

/** What was found without going there: a way that was left half found nothing. */
function factsOf({ result }: FaultWay): Values {
  if (!result) return {};
  return {
    'remote.cause': beginning(result.cause),
    'remote.solution': beginning(result.remedy),
    'remote.solved': result.outcome === 'solve',
    'service_request.remote_tried': true,
  };
}

interface Walked {
  readonly articleId: string;
  readonly version: number;
  readonly way: FaultWay;
}

async function keepWalk(
  tx: Tx,
  { id: requestId, actor, at }: Context,
  { articleId, version, way }: Walked,
): Promise<string> {
  const id = newId();
  const { result } = way;
  const path = way.path.map(({ ask, say }) => ({ ask, say }));
  const kept = { path: JSON.stringify(path), result: result && JSON.stringify(result) };
  await tx.db
    .insertInto('faultWalk')
    .values({ id, requestId, articleId, version, at: instantOf(at), byName: actor.name, ...kept })
    .execute();
  return id;
}
