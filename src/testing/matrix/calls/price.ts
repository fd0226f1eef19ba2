import { type Calls, command } from '../call.ts';

const content = {
  labour: [],
  travel: [],
  callOutFen: 5_000,
  partsMarkupPercent: 0,
  preferentialPercent: 100,
  parts: [],
};

/** A day of its own for each list: none overlaps another. */
const dayOf = (unique: string) =>
  Temporal.PlainDate.from('2030-01-01')
    .add({ days: Number(unique) })
    .toString();

/** Prices, and the quotes that come of them. */
export const priceCalls: Calls = {
  'GET /price-lists': { status: 200, lists: 'priceListId' },
  'POST /price-lists/table': { status: 422, isUpload: true },
  'POST /price-lists': {
    isOfBranch: true,
    status: 200,
    body: ({ branchId }, unique) => ({ branchId, fromOn: dayOf(unique), content }),
  },
  'POST /price-lists/:id/withdraw': command('priceListId'),
  'GET /work-orders/:id/quote': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/quote': command('orderId', { labourMinutes: 60, parts: [] }),
};
