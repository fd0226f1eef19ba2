import Type, { type Static } from 'typebox';
import { customerTiers } from './customer.ts';
import { endpoint } from './endpoint.ts';
import { requestKinds } from './service-request-shape.ts';
import { CivilDate, closed, Fen, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

/** Kinds of labour: those of service requests, and `any` for the others. */
export const labourKinds = ['any', ...requestKinds] as const;

const Percent = Type.Number({ minimum: 0, maximum: 1_000, description: 'per cent' });

export const LabourPrice = closed({ kind: oneOf(labourKinds), per: oneOf(['hour', 'time']), fen: Fen });
export type LabourPrice = Static<typeof LabourPrice>;

/** One way, from the branch to the site; the last band has no end. */
export const TravelPrice = closed({
  upToMetres: nullable(Type.Integer({ minimum: 1, maximum: 40_000_000, description: 'metres' })),
  per: oneOf(['time', 'km']),
  fen: Fen,
});
export type TravelPrice = Static<typeof TravelPrice>;

/** What a part costs the company, and its list price; without one the markup on the cost gives it. */
export const PartPrice = closed({
  partNo: Line,
  name: Line,
  costFen: nullable(Fen),
  priceFen: nullable(Fen),
});
export type PartPrice = Static<typeof PartPrice>;

export const PriceContent = closed({
  labour: Type.Array(LabourPrice, { maxItems: 20 }),
  travel: Type.Array(TravelPrice, { maxItems: 50 }),
  callOutFen: Fen,
  partsMarkupPercent: Percent,
  /** Of the list price. */
  preferentialPercent: Type.Number({ minimum: 0, maximum: 100, description: 'per cent' }),
  parts: Type.Array(PartPrice, { maxItems: 5_000 }),
});
export type PriceContent = Static<typeof PriceContent>;

export const PriceList = Type.Object({
  id: Id,
  listNo: Type.Integer({ description: 'number of the version, as people say it' }),
  branchId: nullable(Id),
  branchName: nullable(Type.String()),
  tier: nullable(oneOf(customerTiers)),
  fromOn: CivilDate,
  /** Last day; null: until another of the same scope begins. */
  untilOn: nullable(CivilDate),
  note: nullable(Type.String()),
  content: PriceContent,
  addedByName: Type.String(),
  addedAt: Instant,
  state: oneOf(['to_come', 'in_force', 'past', 'withdrawn']),
  mayWithdraw: Type.Boolean(),
});
export type PriceList = Static<typeof PriceList>;

export const PublishPriceList = closed({
  branchId: Type.Optional(Id),
  tier: Type.Optional(oneOf(customerTiers)),
  fromOn: CivilDate,
  untilOn: Type.Optional(CivilDate),
  note: Type.Optional(Line),
  content: PriceContent,
});
export type PublishPriceList = Static<typeof PublishPriceList>;

export const priceListEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/price-lists',
    action: 'price_list.read',
    summary: 'The price lists within reach, the latest first',
    reply: Type.Object({ items: Type.Array(PriceList) }),
  }),
  readTable: endpoint({
    method: 'POST',
    path: '/price-lists/table',
    action: 'price_list.publish',
    summary:
      'The rows of a spreadsheet with prices (multipart, field `file`): .xlsx or .csv; nothing is kept',
    reply: Type.Object({ rows: Type.Array(Type.Array(Type.String())) }),
  }),
  publish: endpoint({
    method: 'POST',
    path: '/price-lists',
    action: 'price_list.publish',
    summary: 'Publishes a price list that holds from a day on; prices of the past never change',
    body: PublishPriceList,
    reply: Type.Object({ id: Id }),
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/price-lists/:id/withdraw',
    action: 'price_list.withdraw',
    summary: 'Withdraws a price list that has not begun',
    params: IdParams,
    reply: Type.Object({ id: Id }),
  }),
};
