import { sql } from 'kysely';
import type { FindSimilar, SimilarRequest, similarEndpoints } from '#contract/similar.ts';
import { dayMs, formatInstant } from '#kernel/time.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { withinSight } from '../queries/sight.ts';
import { type Candidate, type Likeness, likenessOf, wordsOf } from './likeness.ts';
import { openQuotesOf } from './open-quotes.ts';

/** Longer ago it is another story. */
const days = 180;
const lookedAt = 200;
const shown = 5;

/** What a request that is about to be saved may repeat, with why. */
export const findSimilar: Query<typeof similarEndpoints.find> = async (context, asked) => {
  const [candidates, openQuotes] = await Promise.all([
    candidatesOf(context, asked.customerId),
    openQuotesOf(context, asked.customerId),
  ]);
  const words = wordsOf(asked.description ?? '');
  const alike = candidates.flatMap(candidate => likenessOf({ ...asked, words }, candidate) ?? []);
  const nearest = alike.toSorted((a, b) => b.weight - a.weight).slice(0, shown);
  return {
    similar: nearest.map(rowOf),
    recurrence: { count: recurred(asked, candidates), days },
    openQuotes,
  };
};

function candidatesOf(context: ReadContext, customerId: string): Promise<Candidate[]> {
  const from = formatInstant(context.now - days * dayMs);
  return rowsAsJson<Candidate>(
    context.db,
    sql`select q.id, q.request_no as "requestNo", q.state, q.kind, q.fault_class as "faultClass", q.asset_id as "assetId",
        left(q.description, 1000) as description, q.registered_at as "registeredAt"
      from service_request q
      where q.customer_id = ${customerId} and q.registered_at >= ${from}::timestamptz
        and ${withinSight(context.actor, context.reach)}
      order by q.registered_at desc, q.id desc limit ${sql.lit(lookedAt)}`,
  );
}

/** How often this machine has had a fault of this class. */
function recurred({ assetId, faultClass }: FindSimilar, candidates: readonly Candidate[]): number {
  if (assetId === undefined) return 0;
  const isSame = (candidate: Candidate) =>
    candidate.assetId === assetId && candidate.faultClass === faultClass && candidate.state !== 'cancelled';
  return candidates.filter(isSame).length;
}

function rowOf({ candidate, likeness, reasons }: Likeness): SimilarRequest {
  const { id, requestNo, state, description, registeredAt } = candidate;
  return {
    id,
    requestNo,
    state,
    description: description.slice(0, 120),
    registeredAt: writtenInstant(registeredAt),
    likeness,
    reasons: [...reasons],
  };
}
