import type { absenceEndpoints } from '#contract/absence.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { absencesIn } from '../absence-store.ts';

/** Who cannot be sent in a stretch: of the reader's branches, or of one of them. */
export const listAbsences: Query<typeof absenceEndpoints.list> = async ({ db, actor, reach }, asked) => {
  const window = { from: Temporal.Instant.from(asked.from), to: Temporal.Instant.from(asked.to) };
  const { branchId = null } = asked;
  if (reach === 'all') return { items: await absencesIn(db, { branchId, ...window }) };
  const own = branchId === null ? actor.branchIds : actor.branchIds.filter(id => id === branchId);
  if (branchId !== null && own.length === 0) return refuse('subject.not_found');
  const found = await Promise.all(own.map(id => absencesIn(db, { branchId: id, ...window })));
  return { items: found.flat() };
};
