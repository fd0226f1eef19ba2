import { sql } from 'kysely';
import type { Charged } from '#engine/controls/charge.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { CivilDate } from '#kernel/time.ts';
import { chargeOfCase } from '#modules/charge/index.ts';
import { type PricesAt, pricesAt } from '#modules/price-list/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { needsList } from './priced.ts';
import type { Basis } from './quoted.ts';

/** The basis of a quote, with the clause and the price list that it comes from. */
export interface CaseBasis extends Basis {
  readonly charged: Charged;
  readonly edition: string;
  readonly priceList: PricesAt | undefined;
}

interface CaseRow extends Pick<Basis, 'kind' | 'distanceMetres' | 'crewSize'> {
  readonly requestId: string;
  readonly branchId: string;
  readonly tier: string;
}

/** What the case of an order says of its price on a day. Refuses where no clause says who pays, or prices are needed and there are none. */
export async function basisOf(db: Db, orderId: string, day: CivilDate): Promise<CaseBasis | Refused> {
  const { rows } = await sql<CaseRow>`
    select o.request_id, o.branch_id, o.crew_size, q.kind, c.tier, s.distance_metres
    from work_order o join service_request q on q.id = o.request_id
      join customer c on c.id = q.customer_id join site s on s.id = q.site_id
    where o.id = ${orderId}`.execute(db);
  const [row] = rows;
  if (!row) return refuse('subject.not_found');
  const { requestId, branchId, tier, ...ofCase } = row;
  const kept = await chargeOfCase(db, requestId);
  if (!kept) return refuse('charge.not_worked_out', { lift: ['work_order.diagnose', 'warranty.decide'] });
  const priceList = await pricesAt(db, { day, branchId, tier });
  const { charged, edition, decided } = kept;
  const said = decided
    ? {
        payers: [{ payer: decided.payer, percent: 100 }],
        parts: { by: decided.parts },
        labour: { by: decided.labour },
        travel: { by: decided.travel },
      }
    : charged;
  const { payers, parts, labour, travel } = said;
  const needed = [parts, labour, travel].some(tariff => tariff && needsList(tariff));
  if (needed && !priceList) return refuse('price_list.none', { lift: ['price_list.publish'] });
  const prices = priceList?.content ?? noPrices;
  return { ...ofCase, payers, parts, labour, travel, prices, charged, edition, priceList };
}

const noPrices: Basis['prices'] = {
  labour: [],
  travel: [],
  callOutFen: 0,
  partsMarkupPercent: 0,
  preferentialPercent: 100,
  parts: [],
};
