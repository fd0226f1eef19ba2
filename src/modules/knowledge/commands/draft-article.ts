import { articleEndpoints, type DraftArticle } from '#contract/article.ts';
import { may } from '#contract/asker.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, command, happened } from '#road/command.ts';
import { keepFiles, noScope } from '../store.ts';
import { unreadable } from '../unreadable.ts';

/** Writes an article down. From a case it is told in the case's log that experience was shared (S0.DISC.48). */
export const draftArticle = command({
  endpoint: articleEndpoints.draft,
  kind: 'article',
  begins: true,
  load: async () => ({ scope: noScope, row: null }),
  change: async (tx, _row, input, context) => {
    const refused = unreadable(input) ?? (await strangeCase(tx, context, input));
    if (refused) return refused;
    await insert(tx, context, input);
    const strange = await keepFiles(tx, context, input.fileIds ?? []);
    if (strange) return strange;
    const { requestId, kind } = input;
    const shared =
      requestId === undefined ? [] : [{ subjectId: requestId, events: [{ type: 'knowledge.shared' }] }];
    return happened({
      events: [{ type: 'article.drafted', data: { kind } }],
      reply: { id: context.id, state: 'draft' as const },
      elsewhere: shared,
    });
  },
});

/** Whoever may not know of a case learns nothing from it either. */
async function strangeCase(
  tx: Tx,
  { actor }: Context,
  { requestId }: DraftArticle,
): Promise<Refused | undefined> {
  if (requestId === undefined) return undefined;
  const found = await loadRequest(tx, { id: requestId });
  const isVisible = found !== null && may(actor, 'service_request.read', found.scope);
  return isVisible ? undefined : refuse('subject.not_found', { field: 'requestId' });
}

async function insert(tx: Tx, { id, actor, at }: Context, input: DraftArticle): Promise<void> {
  const {
    fileIds: _,
    productLine = null,
    model = null,
    faultClass = null,
    requestId = null,
    ...written
  } = input;
  const author = { authorId: actor.personId, authorName: actor.name, changedAt: instantOf(at) };
  await tx.db
    .insertInto('article')
    .values({ id, state: 'draft', ...written, productLine, model, faultClass, requestId, ...author })
    .execute();
}
