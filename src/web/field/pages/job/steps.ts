import type { TimelineEntry } from '#contract/clock.ts';
import type { Allowance } from '#contract/shape.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';

/** Steps that are one tap: nothing is asked. */
export const taps = {
  'work_order.accept': workOrderEndpoints.accept,
  'work_order.depart': workOrderEndpoints.depart,
  'work_order.complete': workOrderEndpoints.complete,
} as const;

export type TapEndpoint = (typeof taps)[keyof typeof taps];

export function tapOf(action: string): TapEndpoint | undefined {
  return Object.hasOwn(taps, action) ? taps[action as keyof typeof taps] : undefined;
}

/** Every step of a job on the phone, by the event that tells that it was taken. */
const stepOf: Readonly<Record<string, string>> = {
  'work_order.accepted': 'work_order.accept',
  'work_order.customer_contacted': 'work_order.contact_customer',
  'work_order.prepared': 'work_order.prepare',
  'appointment.agreed': 'appointment.agree',
  'appointment.changed': 'appointment.agree',
  'work_order.departed': 'work_order.depart',
  'work_order.checked_in': 'work_order.check_in',
  'work_order.diagnosed': 'work_order.diagnose',
  'work_order.consented': 'work_order.request_consent',
  'work_order.repaired': 'work_order.record_repair',
  'work_order.tested': 'work_order.test',
  'paid_service.requested': 'paid_service.request',
  'service_report.signed': 'service_report.sign',
  'work_order.completed': 'work_order.complete',
};

const steps: readonly string[] = Object.values(stepOf);

/** How a step is written in an address: `work_order.check_in` as `check-in`. */
export function slugOf(action: string): string {
  return action.slice(action.indexOf('.') + 1).replaceAll('_', '-');
}

/** Another engineer, or another order of the same request, begins anew. */
const beginnings: readonly string[] = [
  'work_order.created',
  'dispatch.assigned',
  'dispatch.unassigned',
  'dispatch.rejected',
];

/** A step as the job page shows it. */
export interface StepView {
  readonly action: string;
  readonly allowance: Allowance;
  /** `next` is the first not done yet; where a clause bars it, the step that its refusal asks for, if there is one. */
  readonly standing: 'done' | 'next' | 'open' | 'blocked';
  readonly doneAt: string | undefined;
}

/** The steps in the order of the server, from what it allows and from what has happened since the order began; of a cancelled order those that were taken. */
export function stepsOf(order: WorkOrder, timeline: readonly TimelineEntry[]): StepView[] {
  const done = doneOf(order, timeline);
  const known = order.allowances.filter(
    ({ action }) =>
      steps.includes(action) && concerns(order, action) && (order.state !== 'cancelled' || done.has(action)),
  );
  const next = nextOf(known, done);
  return known.map(allowance => ({
    action: allowance.action,
    allowance,
    doneAt: done.get(allowance.action),
    standing: allowance === next ? 'next' : standingOf(allowance, done.has(allowance.action)),
  }));
}

/** Consent to a charge is a step of jobs that charge something. */
function concerns({ report, paidService }: WorkOrder, action: string): boolean {
  return action !== 'paid_service.request' || report.chargeFen > 0 || paidService !== null;
}

/** No step is offered that lies behind a gate: it is the gate that has to be lifted. */
function nextOf(known: readonly Allowance[], done: ReadonlyMap<string, string>): Allowance | undefined {
  const undone = known.filter(({ action }) => !done.has(action));
  const ahead = undone.find(step => step.allowed || isBarred(step)) ?? undone[0];
  if (ahead?.allowed) return ahead;
  const lifts = ahead?.refusals.flatMap(({ lift = [] }) => lift) ?? [];
  return known.find(({ action, allowed }) => allowed && lifts.includes(action));
}

/** Refused by a clause, not only because its turn has not come. */
export function isBarred({ refusals }: Allowance): boolean {
  return refusals.some(({ clause }) => clause);
}

function standingOf({ allowed }: Allowance, isDone: boolean): 'done' | 'open' | 'blocked' {
  if (isDone) return 'done';
  return allowed ? 'open' : 'blocked';
}

/** Which steps stand as done, and since when. */
function doneOf(
  { appointmentFrom }: WorkOrder,
  timeline: readonly TimelineEntry[],
): ReadonlyMap<string, string> {
  const done = new Map<string, string>();
  for (const entry of timeline.toSorted((one, other) => one.seq - other.seq)) take(done, entry);
  if (appointmentFrom && !done.has('appointment.agree')) done.set('appointment.agree', appointmentFrom);
  return done;
}

function take(done: Map<string, string>, { type, at, data }: TimelineEntry): void {
  if (beginnings.includes(type)) done.clear();
  const action = stepOf[type];
  if (action) done.set(action, at);
  for (const undone of undoneBy(type, data)) done.delete(undone);
}

/** A repair has to be tested again; a test that was not passed, to be repaired and tested again. */
function undoneBy(type: string, { passed }: TimelineEntry['data']): readonly string[] {
  if (type === 'work_order.repaired') return ['work_order.test'];
  return type === 'work_order.tested' && passed === false
    ? ['work_order.record_repair', 'work_order.test']
    : [];
}
