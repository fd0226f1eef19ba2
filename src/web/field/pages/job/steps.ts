import type { TimelineEntry } from '#contract/clock.ts';
import type { Allowance } from '#contract/shape.ts';
import { type WorkOrder, workOrderEndpoints } from '#contract/work-order.ts';

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

/** Every step of a job on the phone, and the events that tell that it was taken. */
const eventsOf: Readonly<Record<string, readonly string[]>> = {
  'work_order.accept': ['work_order.accepted'],
  'work_order.contact_customer': ['work_order.customer_contacted'],
  'work_order.prepare': ['work_order.prepared'],
  'appointment.agree': ['appointment.agreed', 'appointment.changed'],
  'work_order.depart': ['work_order.departed'],
  'work_order.check_in': ['work_order.checked_in'],
  'work_order.diagnose': ['work_order.diagnosed'],
  'work_order.request_consent': ['work_order.consented'],
  'work_order.record_repair': ['work_order.repaired'],
  'work_order.test': ['work_order.tested'],
  'service_report.sign': ['service_report.signed'],
  'work_order.complete': ['work_order.completed'],
};

/** How a step is written in an address: `work_order.check_in` as `check-in`. */
export function slugOf(action: string): string {
  return action.slice(action.indexOf('.') + 1).replaceAll('_', '-');
}

const beginnings = ['work_order.created', 'dispatch.assigned', 'dispatch.unassigned'];

/** A step as the job page shows it. */
export interface StepView {
  readonly action: string;
  readonly allowance: Allowance;
  /** `next` is the first that is allowed and not done yet. */
  readonly standing: 'done' | 'next' | 'open' | 'blocked';
  readonly doneAt: string | undefined;
}

/** The steps in the order of the server, from what it allows and from what has happened since the order began. */
export function stepsOf(order: WorkOrder, timeline: readonly TimelineEntry[]): StepView[] {
  const happened = sinceBeginning(timeline);
  const known = order.allowances.filter(({ action }) => Object.hasOwn(eventsOf, action));
  const rows = known.map(allowance => ({ allowance, doneAt: doneAt(allowance.action, order, happened) }));
  const next = rows.find(row => row.allowance.allowed && !row.doneAt);
  return rows.map(row => ({ ...row, action: row.allowance.action, standing: standingOf(row, row === next) }));
}

function standingOf({ allowance, doneAt }: Pick<StepView, 'allowance' | 'doneAt'>, isNext: boolean) {
  if (isNext) return 'next';
  if (doneAt) return 'done';
  return allowance.allowed ? 'open' : 'blocked';
}

function doneAt(action: string, order: WorkOrder, happened: readonly TimelineEntry[]): string | undefined {
  const last = happened.findLast(({ type }) => eventsOf[action]?.includes(type));
  return last?.at ?? (action === 'appointment.agree' ? (order.appointmentFrom ?? undefined) : undefined);
}

/** Another engineer, or another order of the same request, begins anew. */
function sinceBeginning(timeline: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const inOrder = timeline.toSorted((one, other) => one.seq - other.seq);
  const beginning = inOrder.findLastIndex(({ type }) => beginnings.includes(type));
  return inOrder.slice(beginning + 1);
}
