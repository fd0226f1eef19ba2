import type { workOrderEndpoints } from '#contract/work-order.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { candidatesOf } from '../rotation.ts';

/** Who is next in the rotation of the order's branch, and why somebody is passed over. */
export const listCandidates: Query<typeof workOrderEndpoints.candidates> = async (context, { id }) => {
  const { db, actor, reach } = context;
  const order = await db
    .selectFrom('workOrder')
    .select(['branchId', 'requiredSkill'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isVisible =
    reach === 'all' || (reach === 'branch' && actor.branchIds.includes(order?.branchId ?? ''));
  if (!order || !isVisible) return refuse('subject.not_found');
  return { clause: rotationClause(context), items: await candidatesOf(db, order) };
};

/** The clause of the regulation in force that demands the rotation: its gate asks whether it is somebody's turn. */
function rotationClause({ road: { regulations } }: ReadContext): string | null {
  const { source } = regulations.book.edition(regulations.inForce());
  const clauses = source.chapters.flatMap(chapter => chapter.clauses);
  const demanding = clauses.find(({ controls }) =>
    controls.some(
      control =>
        control.kind === 'gate' &&
        control.action === 'dispatch.assign' &&
        control.require.includes('dispatch.in_turn'),
    ),
  );
  return demanding?.id ?? null;
}
