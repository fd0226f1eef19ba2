import type { Unplaced } from '#contract/proposal.ts';
import { formatInstant, minuteMs, secondMs } from '#kernel/time.ts';
import { type Day, type DayPlan, hasParts, type PlanJob, planInThread } from '#modules/day-plan/index.ts';
import { clauseAsking, clauseOf } from '#modules/dispatch/index.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import { proposalAsked } from './commands/ask-proposal.ts';
import { type DayGround, type KnownDay, knownDay } from './day-of.ts';
import { keepResult, type PlanResult, readProposal, setFailed, setWorking } from './store.ts';

/** What the product does about plans that are asked for. */
export function planningTopicsOf(ground: DayGround): Readonly<Record<string, Handler>> {
  return { [proposalAsked]: payload => makeProposal(ground, (payload as { id: string }).id) };
}

/** Makes a plan that was asked for, in a thread of its own, and keeps it. Once made, it stays as it is. */
export async function makeProposal(ground: DayGround, id: string): Promise<void> {
  const { db, road } = ground;
  const proposal = await readProposal(db, id);
  if (!proposal || proposal.state === 'done') return;
  await setWorking(db, id);
  try {
    const known = await knownDay(ground, proposal);
    if (!known) return;
    const begun = road.clock.now();
    const plan = await planInThread({ day: known.day, seconds: secondsFor(known.day) });
    const seconds = (road.clock.now() - begun) / secondMs;
    await keepResult(db, id, resultOf(ground, { known, plan, seconds }));
  } catch (error) {
    await setFailed(db, id);
    throw error;
  }
}

const [fewestSeconds, mostSeconds] = [2, 14];
const pairsPerSecond = 1_000;

/** A small branch does not wait as long as a large one. */
function secondsFor({ jobs, engineers }: Day): number {
  return Math.min(mostSeconds, fewestSeconds + (jobs.length * engineers.length) / pairsPerSecond);
}

interface Made {
  readonly known: KnownDay;
  readonly plan: DayPlan;
  readonly seconds: number;
}

function resultOf(ground: DayGround, made: Made): PlanResult {
  const { plan, seconds } = made;
  return {
    ...{ seconds, gap: plan.gap, figures: plan.figures },
    rotationClause: clauseAsking(ground, 'dispatch.in_turn'),
    items: itemsOf(made),
    unplaced: unplacedOf(ground, made),
  };
}

function itemsOf({ known: { day, orders }, plan }: Made): PlanResult['items'] {
  const placements = plan.placements.toSorted((a, b) => a.from - b.from);
  return placements.flatMap(({ jobId, engineerIds, from, to, travelMinutes }) => {
    const order = orders.find(({ id }) => id === jobId);
    const job = day.jobs.find(({ id }) => id === jobId);
    const [engineerId = '', ...others] = engineerIds;
    if (!order || !job) return [];
    return {
      ...{ orderId: jobId, orderNo: order.orderNo, task: order.task, customerName: order.customerName },
      ...{ engineerId, engineerName: nameOf(day, engineerId), travelMinutes },
      crewIds: others.length > 0 ? [...engineerIds] : [],
      crewNames: others.map(id => nameOf(day, id)),
      from: formatInstant(from * minuteMs),
      to: formatInstant(to * minuteMs),
      isLate: job.dueAt !== null && from > job.dueAt,
      isSameEngineer: job.lastEngineerId === engineerId,
      hasParts: partsOnVan(day, job, engineerId),
    };
  });
}

function partsOnVan({ engineers }: Day, job: PlanJob, engineerId: string): boolean | null {
  const engineer = engineers.find(({ id }) => id === engineerId);
  return engineer ? hasParts(job, engineer) : null;
}

function nameOf({ engineers }: Day, engineerId: string): string {
  return engineers.find(({ id }) => id === engineerId)?.name ?? '';
}

function unplacedOf(ground: DayGround, { known: { day, orders, out }, plan }: Made): Unplaced[] {
  return plan.leftOver.flatMap(({ jobId, why }) => {
    const order = orders.find(({ id }) => id === jobId);
    if (!order) return [];
    const { id: orderId, orderNo, task, customerName } = order;
    const reasons = why.map(({ rule, engineerIds }) => ({
      ...{ rule, clause: clauseOf(ground, rule), with: null },
      engineers: engineerIds.map(id => nameOf(day, id)),
    }));
    const stillOut = { rule: 'still_out' as const, clause: clauseOf(ground, 'still_out'), with: null };
    return [
      {
        ...{ orderId, orderNo, task, customerName },
        why: out.length > 0 ? [...reasons, { ...stillOut, engineers: [...out] }] : reasons,
      },
    ];
  });
}
