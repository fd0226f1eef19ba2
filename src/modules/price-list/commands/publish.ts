import { sql } from 'kysely';
import { type PriceContent, type PublishPriceList, priceListEndpoints } from '#contract/price-list.ts';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';
import { companyId } from '../company.ts';
import { faultIn } from '../faults.ts';

/**
 * Publishes a price list. Refuses one that begins in the past or ends before it begins, overlaps another that has a last
 * day, or has a gap or something priced twice.
 */
export const publishPriceList = command({
  endpoint: priceListEndpoints.publish,
  kind: 'company',
  subjectId: companyId,
  load: async (_tx, input) => ({
    scope: { branchId: input.branchId ?? null, customerId: null, assignees: [] },
    row: null,
    proposes: factsOf(input),
  }),
  change: async (tx, _row, input, { actor, recordedAt, zone }) => {
    const today = civilDay(recordedAt, zone);
    const refused = daysFault(input, today) ?? faultIn(input.content) ?? (await overlap(tx, input));
    if (refused) return refused;
    const { branchId = null, tier = null, fromOn, untilOn = null, note = null, content } = input;
    const id = newId();
    await tx.db
      .insertInto('priceList')
      .values({
        ...{ id, branchId, tier, fromOn, untilOn, note, content: JSON.stringify(content) },
        ...{ addedByName: actor.name, addedAt: instantOf(recordedAt) },
      })
      .execute();
    const data = { list: id, branch: branchId, tier, from: fromOn, until: untilOn };
    return happened({
      events: [{ type: 'price_list.published', data, facts: factsOf(input) }],
      reply: { id },
    });
  },
});

function daysFault({ fromOn, untilOn }: PublishPriceList, today: string): Refused | undefined {
  if (fromOn < today) return refuse('price_list.begins_in_past', { field: 'fromOn', params: { today } });
  if (untilOn !== undefined && untilOn < fromOn) return refuse('price_list.ends_early', { field: 'untilOn' });
  return undefined;
}

/** One without a last day gives way; one that has it, or that begins on the same day, does not. */
async function overlap(
  tx: Tx,
  { branchId, tier, fromOn, untilOn }: PublishPriceList,
): Promise<Refused | undefined> {
  const { rows } = await sql<{ listNo: number; fromOn: string; untilOn: string | null }>`
    select list_no, from_on::text, until_on::text from price_list
    where withdrawn_at is null and branch_id is not distinct from ${branchId ?? null}::uuid
      and tier is not distinct from ${tier ?? null}
      and (from_on = ${fromOn}::date or ${fromOn}::date between from_on and until_on
        or from_on between ${fromOn}::date and ${untilOn ?? null}::date)
    order by from_on limit 1`.execute(tx.db);
  const [other] = rows;
  if (!other) return undefined;
  const params = { no: other.listNo, from: other.fromOn, until: other.untilOn ?? '…' };
  return refuse('price_list.overlaps', { field: 'fromOn', params, lift: ['price_list.withdraw'] });
}

/** What clauses may ask of a list: its first price of labour stands for it. */
function factsOf({ fromOn, content }: PublishPriceList): Values {
  const price = anyLabour(content);
  const preferential = price === null ? null : Math.round((price * content.preferentialPercent) / 100);
  return {
    'price_list.item': ['labour', 'travel', 'parts'].join(', '),
    'price_list.price': price,
    'price_list.preferential_price': preferential,
    'price_list.valid_from': fromOn,
  };
}

function anyLabour({ labour, callOutFen }: PriceContent): number | null {
  return labour.find(({ kind }) => kind === 'any')?.fen ?? callOutFen;
}
