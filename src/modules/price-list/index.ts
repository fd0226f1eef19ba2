import { priceListEndpoints } from '#contract/price-list.ts';
import { change, type Route, read } from '#road/route.ts';
import { publishPriceList } from './commands/publish.ts';
import { withdrawPriceList } from './commands/withdraw.ts';
import { readPriceLists } from './queries/list.ts';

export { type PricesAt, pricesAt } from './prices-at.ts';
export { publishPriceList };

export const priceListRoutes: readonly Route[] = [
  read(priceListEndpoints.list, readPriceLists),
  change(publishPriceList),
  change(withdrawPriceList),
];
