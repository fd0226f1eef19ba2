import { assetEndpoints } from '#contract/asset.ts';
import { change, type Route, read } from '#road/route.ts';
import { addAsset } from './commands/add.ts';
import { listAssets } from './queries/list.ts';
import { readAsset } from './queries/read.ts';

export const assetRoutes: readonly Route[] = [
  read(assetEndpoints.list, listAssets),
  read(assetEndpoints.read, readAsset),
  change(addAsset),
];
