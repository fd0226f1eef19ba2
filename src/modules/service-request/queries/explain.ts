import type { serviceRequestEndpoints } from '#contract/service-request.ts';
import { refuse } from '#kernel/refusal.ts';
import { explainSubject } from '#road/explained.ts';
import type { Query } from '#road/route.ts';
import { findVisible } from './visible.ts';

/** Why its clocks and verdicts stand as they do, and what stands before an action. */
export const explainServiceRequest: Query<typeof serviceRequestEndpoints.explain> = async (
  context,
  { id, action },
) => {
  if (!(await findVisible(context, id))) return refuse('subject.not_found');
  const { db, road, actor: reader, now } = context;
  const { regulations, zone } = road;
  return explainSubject(db, id, { regulations, reader, now, zone, action });
};
