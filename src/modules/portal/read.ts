import { ownFactsOf } from '#contract/own-facts.ts';
import type { PortalRequest } from '#contract/portal.ts';
import type { TakeBack } from '#contract/take-back-shape.ts';
import { permit } from '#engine/permit.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import { arrivalOf } from '#modules/arrival/index.ts';
import { takeBacksOf } from '#modules/work-order/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { clockViews } from '#road/clock-views.ts';
import type { Regulations } from '#road/road.ts';
import { stateOf } from '#road/state-of.ts';
import type { CaseRow } from './case.ts';
import { againstObjecting, againstRating, answerableOrder, signableOrder } from './standing.ts';
import { type PortalRow, planOf, portalRow, quoteOf, repliesOf, reportOf } from './view.ts';

export interface Reading {
  readonly regulations: Regulations;
  readonly locale: Locale;
  readonly now: EpochMs;
}

/** The events by which the customer sees where the service stands. */
const steps = {
  registered: 'service_request.registered',
  replied: 'service_request.replied',
  assigned: 'dispatch.assigned',
  appointed: 'appointment.agreed',
  departed: 'work_order.departed',
  on_site: 'work_order.checked_in',
  repaired: 'work_order.repaired',
  signed: 'service_report.signed',
  completed: 'work_order.completed',
  closed: 'service_request.closed',
} as const satisfies Record<PortalRequest['steps'][number]['step'], string>;

type Step = keyof typeof steps;

const sendingEnds = ['dispatch.unassigned', 'dispatch.rejected', 'work_order.cancelled'] as const;

/** What takes a step back: nobody is on the way any more once the order was taken back, given back or cancelled. */
const undoing: { readonly [S in Step]?: readonly string[] } = {
  assigned: sendingEnds,
  appointed: ['work_order.cancelled'],
  departed: sendingEnds,
  on_site: sendingEnds,
};

interface Stand {
  readonly state: SubjectState;
  readonly reading: Reading;
}

/** The request in the plain words of the customer's page. */
export async function portalRequest(
  { db }: Pick<Tx, 'db'>,
  found: CaseRow,
  { state, reading }: Stand,
): Promise<PortalRequest> {
  const row = await portalRow(db, found.id);
  if (!row) throw new Error('the request of the link is gone');
  const [replies, plan, quote, report, arrival, taken] = await Promise.all([
    repliesOf(db, found.id),
    planOf(db, row.orderId),
    quoteOf(db, row.orderId),
    reportOf(db, row.orderId),
    row.orderId === null ? null : arrivalOf({ db }, row.orderId, reading.now),
    row.orderId === null ? [] : takeBacksOf(db, row.orderId),
  ]);
  const { requestNo, companyName, zone, description, model, serialNo, score } = row;
  return {
    ...{ requestNo, companyName, zone, description, score },
    ...(await progressOf(db, row, { state, reading })),
    machine: model === null ? null : `${model} ${serialNo}`,
    registeredAt: row.registeredAt.toString(),
    replies,
    plan,
    quote,
    report,
    arrival,
    takeBacks: taken.map(shownTaken),
    mayAgree:
      !(answerableOrder(found, quote) instanceof Refused) &&
      isPermitted('work_order.request_consent', state, reading),
    maySign: !(signableOrder(found) instanceof Refused) && isPermitted('service_report.sign', state, reading),
    mayObject: !againstObjecting(found),
    mayRate: !againstRating(found),
  };
}

/** What the customer is told of what was taken along: nothing of who did it. */
function shownTaken({ id, items, reason, promisedAt, takenAt, returnedAt, isCommissioned }: TakeBack) {
  return { id, items, reason, promisedAt, takenAt, returnedAt, isCommissioned };
}

type Progress = Pick<
  PortalRequest,
  'goesOnAs' | 'state' | 'steps' | 'promise' | 'engineerName' | 'appointmentFrom' | 'appointmentTo'
>;

/** Where it stands; of one that was merged, where the request stands under which it goes on. */
async function progressOf(db: Db, row: PortalRow, { state, reading }: Stand): Promise<Progress> {
  const { intoId } = row;
  const into = intoId === null ? undefined : await portalRow(db, intoId);
  if (intoId === null || !into) return { ...standOf(row, { state, reading }), goesOnAs: null };
  const other = await stateOf(db, intoId);
  return { ...standOf(into, { state: other.state, reading }), goesOnAs: into.requestNo };
}

function standOf(row: PortalRow, { state, reading }: Stand): Omit<Progress, 'goesOnAs'> {
  const { engineerName, appointmentFrom, appointmentTo, zone } = row;
  return {
    ...{ state: row.state, engineerName },
    steps: stepsOf(state),
    promise: promiseOf(state, zone, reading),
    appointmentFrom: appointmentFrom?.toString() ?? null,
    appointmentTo: appointmentTo?.toString() ?? null,
  };
}

function stepsOf({ seen }: SubjectState): PortalRequest['steps'] {
  const lastOf = (event: string) => seen[event]?.lastAt ?? Number.NEGATIVE_INFINITY;
  const known = Object.entries(steps) as [Step, string][];
  return known.map(([step, event]) => {
    const at = seen[event]?.lastAt;
    const isUndone = at !== undefined && undoing[step]?.some(end => lastOf(end) > at);
    return { step, at: at === undefined || isUndone ? null : formatInstant(at) };
  });
}

/** Clocks that begin with what the customer asked are promises to the customer; the others are the department's own. */
const asked: readonly string[] = [
  'service_request.registered',
  'service_request.triaged',
  'service_request.reopened',
];

/** The next thing that the regulation promises: of the customer's open clocks the one with the earliest limit. */
function promiseOf(state: SubjectState, zone: string, reading: Reading): PortalRequest['promise'] {
  const clocks = state.clocks.filter(({ startedBy }) => asked.includes(startedBy));
  const next = clockViews({ ...state, clocks }, { ...reading, zone }).find(
    ({ stoppedAt, status }) => stoppedAt === null && status !== 'cancelled',
  );
  return next ? { name: next.name, dueAt: next.dueAt, status: next.status } : null;
}

function isPermitted(action: string, state: SubjectState, { regulations, now }: Reading): boolean {
  const facts = ownFactsOf(action);
  const attempt = { action, at: now, roles: ['customer'], ...(facts && { facts }) };
  return permit(regulations.book, state, attempt).allowed;
}
