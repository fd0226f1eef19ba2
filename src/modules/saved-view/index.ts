import { deskEndpoints } from '#contract/desk.ts';
import { type OwnThingOptions, ownThingRoutes } from '#road/own-things.ts';
import type { Route } from '#road/route.ts';
import { savedViews } from './store.ts';

/** Filters of the queue under a name. */
export function savedViewRoutes(options: OwnThingOptions): readonly Route[] {
  const { views: list, saveView: save, removeView: remove } = deskEndpoints;
  return ownThingRoutes(options, savedViews, { list, save, remove });
}
