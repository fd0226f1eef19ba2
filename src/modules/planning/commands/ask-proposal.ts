import { proposalEndpoints } from '#contract/proposal.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { usualGoals } from '#modules/day-plan/index.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { command, happened } from '#road/command.ts';
import { companyId } from '../company.ts';

/** The notice on which a plan of a day is made. */
export const proposalAsked = 'dispatch.proposal_asked';

/** Asks for a plan of a day. It is made in the background. Refuses a day that is over. */
export const askProposal = command({
  endpoint: proposalEndpoints.propose,
  kind: 'company',
  subjectId: companyId,
  load: async (tx, { branchId }) => {
    const row = await findBranch(tx.db, branchId);
    return row ? { scope: { branchId, customerId: null, assignees: [] }, row } : null;
  },
  change: async (tx, branch, { onDate, goals = usualGoals }, { at, actor }) => {
    if (onDate < civilDay(at, branch.zone)) return refuse('appointment.in_past', { field: 'onDate' });
    const id = newId();
    const asked = { onDate, state: 'asked', goals: JSON.stringify(goals), askedByName: actor.name };
    await tx.db
      .insertInto('proposal')
      .values({ id, branchId: branch.id, askedAt: instantOf(at), ...asked })
      .execute();
    return happened({
      events: [{ type: 'dispatch.proposal_asked', data: { day: onDate } }],
      reply: { id, state: 'asked' as const },
      notices: [{ topic: proposalAsked, payload: { id } }],
    });
  },
});
