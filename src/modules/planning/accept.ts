import { may } from '#contract/asker.ts';
import type { BodyOf, ParamsOf } from '#contract/endpoint.ts';
import type { proposalEndpoints } from '#contract/proposal.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Rule } from '#modules/day-plan/index.ts';
import { assignEngineer, rulesBroken } from '#modules/dispatch/index.ts';
import { translate } from '#platform/text/translate.ts';
import type { Actor } from '#road/actor.ts';
import type { OpenContext } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import type { DayGround } from './day-of.ts';
import { answersOf, keepAnswer, type PlanResult, readProposal } from './store.ts';

type Accepting = ParamsOf<typeof proposalEndpoints.accept> & BodyOf<typeof proposalEndpoints.accept>;
type Item = PlanResult['items'][number];

/**
 * Sends the engineers as a plan proposes, all of them or those of some orders: each is a command of its own that passes
 * every gate and the hard rules as they are now. What is refused stays in the plan with its reason.
 */
export async function acceptProposal(
  ground: DayGround,
  { actor }: OpenContext,
  { id, orderIds }: Accepting,
): Promise<Refused | { accepted: number; refused: number }> {
  if (!actor) return refuse('session.missing');
  if (!may(actor, 'proposal.accept')) return refuse('access.denied');
  const proposal = await readProposal(ground.db, id);
  const scope = { branchId: proposal?.branchId ?? null, customerId: null, assignees: [] };
  if (!proposal || !may(actor, 'proposal.accept', scope)) return refuse('subject.not_found');
  if (!proposal.result) return refuse('proposal.not_ready');
  const answers = await answersOf(ground.db, id);
  const open = proposal.result.items.filter(
    ({ orderId }) =>
      (orderIds?.includes(orderId) ?? true) &&
      !answers.some(answer => answer.orderId === orderId && answer.isAccepted),
  );
  let accepted = 0;
  for (const item of open) if (await acceptItem(ground, item, { actor, proposalId: id })) accepted += 1;
  return { accepted, refused: open.length - accepted };
}

interface Accepted {
  readonly actor: Actor;
  readonly proposalId: string;
}

async function acceptItem(ground: DayGround, item: Item, { actor, proposalId }: Accepted): Promise<boolean> {
  const { db, road } = ground;
  const outcome = (await stillFits(ground, item)) ?? (await send(ground, item, actor));
  const isAccepted = !(outcome instanceof Refused);
  const refusals = outcome instanceof Refused ? outcome.refusals : [];
  const at = instantOf(road.clock.now());
  return keepAnswer(db, proposalId, { orderId: item.orderId, isAccepted, refusals, at });
}

/** The rules as they are now: since the plan was made somebody may have fallen ill or been sent elsewhere. */
async function stillFits({ db }: DayGround, item: Item): Promise<Refused | undefined> {
  const window = { from: Temporal.Instant.from(item.from), to: Temporal.Instant.from(item.to) };
  const engineerIds = item.crewIds.length > 0 ? item.crewIds : [item.engineerId];
  for (const engineerId of engineerIds) {
    const broken = await rulesBroken(db, { orderId: item.orderId, engineerId, window }, undefined);
    const [code] = broken.flatMap(({ rule }) => codes[rule] ?? []);
    if (code) return refuse(code);
  }
  return undefined;
}

/** The skill is for the regulation's gate to ask; the others hold in every company. */
const codes: Partial<Record<Rule, string>> = {
  absent: 'dispatch.absent',
  overlap: 'appointment.overlap',
  travel_too_long: 'dispatch.travel_too_long',
  other_at_customer: 'dispatch.other_at_customer',
};

function send({ road }: DayGround, item: Item, actor: Actor) {
  const { orderId: id, engineerId, crewIds, from, to } = item;
  const members = crewIds.filter(member => member !== engineerId);
  const crew = members.length > 0 ? { leaderId: engineerId, crewIds: members } : {};
  const reason = translate(actor.locale, 'dispatch:proposal.reason');
  return runCommand(road, assignEngineer, {
    actor,
    key: null,
    input: { id, engineerId, from, to, reason, ...crew },
  });
}
