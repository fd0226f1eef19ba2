import type { workOrderEndpoints } from '#contract/work-order.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Query } from '#road/route.ts';
import { clauseAsking, settingsOf } from '../in-force.ts';
import { candidatesOf, dispatchRuleOf } from '../rotation.ts';
import { withLackingParts } from './lacking-parts.ts';

/** Who is next in the rotation of the order's branch, and why somebody is passed over. */
export const listCandidates: Query<typeof workOrderEndpoints.candidates> = async (context, { id }) => {
  const { db, actor, reach, now } = context;
  const order = await db
    .selectFrom('workOrder')
    .select(['branchId', 'outletId', 'requiredSkill', 'appointmentFrom'])
    .where('id', '=', id)
    .executeTakeFirst();
  const whose = actor.isOutside ? order?.outletId : order?.branchId;
  const isVisible = reach === 'all' || (reach === 'branch' && actor.branchIds.includes(whose ?? ''));
  if (!order || !isVisible) return refuse('subject.not_found');
  const { requiredSkill, appointmentFrom } = order;
  const branchId = order.outletId ?? order.branchId;
  const at = appointmentFrom ?? instantOf(now);
  const rule = dispatchRuleOf(settingsOf(context));
  const candidates = await candidatesOf(db, { branchId, requiredSkill, at, rule });
  return {
    clause: clauseAsking(context, 'dispatch.in_turn'),
    items: await withLackingParts(db, id, candidates),
  };
};
