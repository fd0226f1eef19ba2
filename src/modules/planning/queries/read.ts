import type { ProposedItem, proposalEndpoints } from '#contract/proposal.ts';
import type { Locale } from '#kernel/locale.ts';
import { type Refusal, refuse } from '#kernel/refusal.ts';
import { messageOf } from '#platform/http/problem.ts';
import type { Query } from '#road/route.ts';
import { answersOf, type ItemAnswer, type PlanResult, readProposal } from '../store.ts';

/** A plan of a day: what was placed, what was left and why, how it compares; and what became of its items. */
export const readPlan: Query<typeof proposalEndpoints.read> = async ({ db, actor, reach }, { id }) => {
  const proposal = await readProposal(db, id);
  const isVisible = proposal && (reach === 'all' || actor.branchIds.includes(proposal.branchId));
  if (!isVisible) return refuse('subject.not_found');
  const { result, askedAt, ...asked } = proposal;
  const answers = await answersOf(db, id);
  return {
    ...asked,
    askedAt: askedAt.toString(),
    ...{ seconds: result?.seconds ?? null, gap: result?.gap ?? null, figures: result?.figures ?? null },
    rotationClause: result?.rotationClause ?? null,
    items: (result?.items ?? []).map(item => itemOf(item, answers, actor.locale)),
    unplaced: [...(result?.unplaced ?? [])],
  };
};

function itemOf(
  item: PlanResult['items'][number],
  answers: readonly ItemAnswer[],
  locale: Locale,
): ProposedItem {
  // Plans that were kept before crews were named, and parts looked for, say nothing of them.
  const told = { ...item, crewNames: item.crewNames ?? [], hasParts: item.hasParts ?? null };
  const answer = answers.find(({ orderId }) => orderId === item.orderId);
  if (!answer) return { ...told, state: 'proposed', refusals: [] };
  return {
    ...told,
    state: answer.isAccepted ? 'accepted' : 'refused',
    refusals: answer.refusals.map(refusal => toldIn(locale, refusal)),
  };
}

function toldIn(locale: Locale, refusal: Refusal): ProposedItem['refusals'][number] {
  const { code, clause } = refusal;
  return { code, message: messageOf(refusal, locale), ...(clause && { clause }) };
}
