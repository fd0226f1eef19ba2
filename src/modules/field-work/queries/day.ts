import { actionsOf, reachOf } from '#contract/asker.ts';
import type { DayPart, FieldJob, fieldWorkEndpoints } from '#contract/field-work.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { carriedPart } from '#engine/carried.ts';
import type { Clock, SubjectState } from '#engine/state.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { otherMachines } from '#modules/identification/index.ts';
import { ownVan } from '#modules/van-stock/index.ts';
import { listWorkOrders, orderCourse, readWorkOrder, repairTermsOf } from '#modules/work-order/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { timelineOf } from '#road/timeline.ts';
import { formParts } from './forms.ts';
import { earlierRepairs } from './history.ts';
import { partOf, shortHash } from './part.ts';
import { type JobVersion, jobVersions } from './versions.ts';

const ordersAtMost = 200;
/** Raised whenever a job's package holds something more: phones then take all of them anew. */
const jobShape = 3;

/** All that a person needs for their open orders. What the phone has in this version is only named. */
export const readDay: Query<typeof fieldWorkEndpoints.day> = async (context, { known = '' }) => {
  const reach = reachOf(context.actor, 'work_order.read');
  if (!reach) return refuse('access.denied', { params: { action: 'work_order.read' } });
  const reading = { ...context, reach };
  const [list, jobs] = await Promise.all([
    listWorkOrders(reading, { mine: true, state: 'open', limit: ordersAtMost }),
    jobVersions(reading),
  ]);
  if (list instanceof Refused) return list;
  const has = new Set(known.split(','));
  const judged = jobs.map(job => judgedNow(job, reading));
  const parts = [
    partOf('rows', list.items),
    partOf('course', orderCourse),
    partOf('van', await ownVan(context)),
    ...gateParts(reading, judged),
    ...(await jobParts(reading, judged, { rows: list.items, has })),
    ...(await formParts(context, has)),
  ];
  return { serverAt: formatInstant(context.now), parts: parts.map(part => withoutKnown(part, has)) };
};

/** A case goes over to the edition that is in force today when something happens to it: gates are asked by that one. */
function judgedNow(job: JobVersion, { road, now }: ReadContext): JobVersion {
  return { ...job, edition: road.regulations.editionAt(job.edition, now) };
}

function withoutKnown({ name, version, body }: DayPart, known: ReadonlySet<string>): DayPart {
  return known.has(version) || body === undefined ? { name, version } : { name, version, body };
}

function gateParts({ road, actor }: ReadContext, jobs: readonly JobVersion[]): DayPart[] {
  const { book, inForce } = road.regulations;
  const actions = actionsOf(actor);
  return [...new Set([inForce(), ...jobs.map(({ edition }) => edition)])].map(edition =>
    partOf(`gates:${edition}`, carriedPart(book.edition(edition), actions)),
  );
}

interface Known {
  readonly rows: readonly WorkOrderRow[];
  readonly has: ReadonlySet<string>;
}

async function jobParts(
  context: ReadContext,
  jobs: readonly JobVersion[],
  { rows, has }: Known,
): Promise<DayPart[]> {
  const risks = new Map(rows.map(({ id, risk }) => [id, risk]));
  const parts: DayPart[] = [];
  for (const job of jobs) {
    const { orderId, edition } = job;
    const seen = [jobShape, orderId, job.version, edition, risks.get(orderId), context.actor.locale];
    const part = { name: `job:${orderId}`, version: shortHash(seen.join('|')) };
    const body = has.has(part.version) ? undefined : await jobOf(context, job);
    if (!(body instanceof Refused)) parts.push(body ? { ...part, body } : part);
  }
  return parts;
}

async function jobOf(context: ReadContext, job: JobVersion): Promise<FieldJob | Refused> {
  const { db, road, actor } = context;
  const { orderId, requestId, edition } = job;
  const order = await readWorkOrder(context, { id: orderId });
  if (order instanceof Refused) return order;
  const [{ state }, terms, timeline, history, machines] = await Promise.all([
    stateOf(db, requestId),
    repairTermsOf(db, orderId),
    timelineOf(db, requestId, { regulations: road.regulations, locale: actor.locale }),
    earlierRepairs(db, job),
    otherMachines(db, requestId),
  ]);
  return {
    order,
    timeline,
    state: { ...state, edition, clocks: carriedClocks(state, edition) },
    terms,
    history,
    machines,
  };
}

/** Open clocks that the phone may see end: of the edition that it carries, without what only a calendar could tell. */
function carriedClocks({ clocks }: SubjectState, edition: string): Clock[] {
  return clocks
    .filter(clock => clock.edition === edition && clock.status !== 'paused' && clock.stoppedAt === null)
    .map(clock => ({ ...clock, warnings: [] }));
}
