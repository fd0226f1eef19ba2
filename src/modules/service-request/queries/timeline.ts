import type { serviceRequestEndpoints } from '#contract/service-request.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { timelineOf } from '#road/timeline.ts';
import { findVisible } from './visible.ts';

/** All that happened to a request, as its log tells. */
export const readTimeline: Query<typeof serviceRequestEndpoints.timeline> = async (context, { id }) => {
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const { db, road, actor } = context;
  const items = await timelineOf(db, id, { regulations: road.regulations, locale: actor.locale });
  return { items };
};
