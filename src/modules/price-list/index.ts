import { priceListEndpoints } from '#contract/price-list.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { publishPriceList } from './commands/publish.ts';
import { withdrawPriceList } from './commands/withdraw.ts';
import { readPriceLists } from './queries/list.ts';
import { readPriceTable } from './read-table.ts';

export { type PricesAt, pricesAt } from './prices-at.ts';
export { publishPriceList };

export const priceListRoutes: readonly Route[] = [
  read(priceListEndpoints.list, readPriceLists),
  open(priceListEndpoints.readTable, readPriceTable),
  change(publishPriceList),
  change(withdrawPriceList),
];
