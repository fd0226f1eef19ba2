import type { takeoverEndpoints } from '#contract/takeover.ts';
import type { Query } from '#road/route.ts';
import { inSight } from '../sight.ts';
import { findTakeovers } from '../store.ts';
import { summaryOf } from '../view.ts';

/** The latest takeovers within sight. */
export const listTakeovers: Query<typeof takeoverEndpoints.list> = async ({ db, actor }) => {
  const found = await findTakeovers(db, { where: inSight(actor, 'takeover.read'), isList: true });
  return { items: found.map(summaryOf) };
};
