import { vanStockEndpoints } from '#contract/van-stock.ts';
import { change, type Route, read } from '#road/route.ts';
import { adjustVan } from './commands/adjust.ts';
import { loadOnVan } from './commands/load.ts';
import { setVanMinimum } from './commands/set-minimum.ts';
import { takeBackFromVan } from './commands/take-back.ts';
import { listVans } from './queries/list.ts';
import { listMovements } from './queries/movements.ts';
import { listParts } from './queries/parts.ts';

export { ownVan } from './queries/own.ts';
export { takeForOrder } from './take-for-order.ts';
export { vanStockVocabulary } from './vocabulary.ts';

export const vanStockRoutes: readonly Route[] = [
  read(vanStockEndpoints.list, listVans),
  read(vanStockEndpoints.movements, listMovements),
  read(vanStockEndpoints.parts, listParts),
  change(loadOnVan),
  change(takeBackFromVan),
  change(adjustVan),
  change(setVanMinimum),
];
