import type { Role } from '#contract/roles.ts';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, command, type Notice } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { move } from '../move.ts';
import { loadRequest } from '../store.ts';

/** Whoever answers for a request at the desk. */
const deskRoles: readonly Role[] = ['csr', 'support', 'manager', 'general_manager'];

/**
 * Gives a request to somebody of the desk, or to nobody; clocks go on, and count for whoever has it. Refused where
 * somebody else has it by now than who is said to.
 */
export const assignServiceRequest = command({
  endpoint: serviceRequestEndpoints.assign,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, row, { ownerId, heldById }, context) => {
    if (heldById !== undefined && heldById !== row.ownerId) return refuse('subject.stale');
    if (ownerId !== null && !(await isAtDesk(tx, ownerId)))
      return refuse('person.not_at_desk', { field: 'ownerId' });
    const moved = await move(tx, row, {
      action: 'service_request.assign',
      event: 'service_request.handed_over',
      facts: { 'service_request.owner': ownerId },
      columns: { ownerId },
    });
    if (moved instanceof Refused) return moved;
    const reply = { ...moved.reply, formerOwnerId: row.ownerId };
    return { ...moved, reply, notices: noticeFor(context, ownerId) };
  },
});

async function isAtDesk(tx: Tx, personId: string): Promise<boolean> {
  const person = await tx.db
    .selectFrom('person')
    .select('roles')
    .where('id', '=', personId)
    .where('isActive', '=', true)
    .executeTakeFirst();
  return person?.roles.some(role => (deskRoles as readonly string[]).includes(role)) ?? false;
}

/** Nobody is told of what they took themselves. */
function noticeFor({ id, actor, at }: Context, ownerId: string | null): readonly Notice[] {
  if (ownerId === null || ownerId === actor.personId) return [];
  const named = actor.name;
  return [tells({ topic: 'service_request.assigned', subjectId: id, personIds: [ownerId], at, named })];
}
