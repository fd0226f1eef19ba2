import { endedOrderStates, type workOrderStates } from '#contract/work-order-shape.ts';
import { after, type Lifecycle } from '#road/lifecycle.ts';

export type OrderState = (typeof workOrderStates)[number];

/** In the order in which the work goes. */
export const orderActions = [
  'dispatch.assign',
  'dispatch.unassign',
  'work_order.accept',
  'appointment.agree',
  'work_order.contact_customer',
  'work_order.prepare',
  'work_order.depart',
  'work_order.check_in',
  'machine.identify',
  'checklist.answer',
  'work_order.check_safety',
  'work_order.diagnose',
  'work_order.request_consent',
  'work_order.record_repair',
  'work_order.test',
  'paid_service.request',
  'paid_service.approve',
  'service_report.sign',
  'work_order.clear_up',
  'work_order.complete',
  'paid_service.hand_in',
  'work_order.pause',
  'work_order.resume',
  'work_order.tell_parts_missing',
  'work_order.agree_next_visit',
  'work_order.note_departments',
  'take_back.take',
  'take_back.give_back',
  'take_back.finish',
  'work_order.add_photo',
  'work_order.cancel',
  'dispatch.reject',
] as const;
export type OrderAction = (typeof orderActions)[number];

/**
 * What is physically possible. When a report may be signed or an order completed is for the company's gates to say:
 * a visit without a repair or a test is one as well.
 */
export const lifecycle = {
  created: {
    'dispatch.assign': 'assigned',
    'appointment.agree': 'created',
    'work_order.cancel': 'cancelled',
  },
  assigned: {
    'dispatch.unassign': 'created',
    'dispatch.reject': 'created',
    'work_order.accept': 'accepted',
    'appointment.agree': 'assigned',
    'work_order.contact_customer': 'assigned',
    'work_order.cancel': 'cancelled',
  },
  accepted: {
    'dispatch.unassign': 'created',
    'dispatch.reject': 'created',
    'appointment.agree': 'accepted',
    'work_order.contact_customer': 'accepted',
    'work_order.prepare': 'accepted',
    'checklist.answer': 'accepted',
    'work_order.depart': 'departed',
    'work_order.check_in': 'on_site',
    'work_order.cancel': 'cancelled',
  },
  departed: {
    'dispatch.unassign': 'created',
    'appointment.agree': 'departed',
    'work_order.contact_customer': 'departed',
    'work_order.check_in': 'on_site',
    'checklist.answer': 'departed',
    'work_order.add_photo': 'departed',
    'work_order.cancel': 'cancelled',
  },
  on_site: {
    // Whoever falls ill at the customer's, or does not get there, is relieved by another.
    'dispatch.unassign': 'created',
    'machine.identify': 'on_site',
    'checklist.answer': 'on_site',
    'work_order.check_safety': 'on_site',
    'work_order.clear_up': 'on_site',
    'work_order.diagnose': 'on_site',
    'work_order.request_consent': 'on_site',
    'work_order.record_repair': 'repaired',
    'paid_service.request': 'on_site',
    'paid_service.approve': 'on_site',
    'service_report.sign': 'signed',
    'work_order.complete': 'completed',
    'work_order.pause': 'on_site',
    'work_order.resume': 'on_site',
    'work_order.tell_parts_missing': 'on_site',
    'work_order.agree_next_visit': 'on_site',
    'work_order.note_departments': 'on_site',
    'take_back.take': 'on_site',
    'take_back.give_back': 'on_site',
    'take_back.finish': 'on_site',
    'work_order.add_photo': 'on_site',
  },
  repaired: {
    'machine.identify': 'repaired',
    'checklist.answer': 'repaired',
    'work_order.check_safety': 'repaired',
    'work_order.clear_up': 'repaired',
    'work_order.diagnose': 'repaired',
    'work_order.request_consent': 'repaired',
    'work_order.record_repair': 'repaired',
    'work_order.test': 'tested',
    'paid_service.request': 'repaired',
    'paid_service.approve': 'repaired',
    'service_report.sign': 'signed',
    'work_order.complete': 'completed',
    'work_order.pause': 'repaired',
    'work_order.resume': 'repaired',
    'work_order.tell_parts_missing': 'repaired',
    'work_order.agree_next_visit': 'repaired',
    'work_order.note_departments': 'repaired',
    'take_back.take': 'repaired',
    'take_back.give_back': 'repaired',
    'take_back.finish': 'repaired',
    'work_order.add_photo': 'repaired',
  },
  tested: {
    'machine.identify': 'tested',
    'checklist.answer': 'tested',
    'work_order.check_safety': 'tested',
    'work_order.clear_up': 'tested',
    'work_order.diagnose': 'tested',
    'work_order.request_consent': 'tested',
    'work_order.record_repair': 'repaired',
    'work_order.test': 'tested',
    'paid_service.request': 'tested',
    'paid_service.approve': 'tested',
    'service_report.sign': 'signed',
    'work_order.complete': 'completed',
    'work_order.pause': 'tested',
    'work_order.resume': 'tested',
    'work_order.tell_parts_missing': 'tested',
    'work_order.agree_next_visit': 'tested',
    'work_order.note_departments': 'tested',
    'take_back.take': 'tested',
    'take_back.give_back': 'tested',
    'take_back.finish': 'tested',
    'work_order.add_photo': 'tested',
  },
  signed: {
    'checklist.answer': 'signed',
    'work_order.clear_up': 'signed',
    'work_order.complete': 'completed',
    'work_order.agree_next_visit': 'signed',
    'work_order.note_departments': 'signed',
    'take_back.take': 'signed',
    'take_back.give_back': 'signed',
    'take_back.finish': 'signed',
    'work_order.add_photo': 'signed',
  },
  completed: { 'paid_service.hand_in': 'completed' },
  cancelled: {},
} as const satisfies Lifecycle<OrderState, OrderAction>;

const table: Lifecycle<OrderState, OrderAction> = lifecycle;

export function afterAction(state: OrderState, action: OrderAction) {
  return after(table, { state, action });
}

/** States in which an engineer is away for the order and has not reported in. */
export const outStates = [
  'departed',
  'on_site',
  'repaired',
  'tested',
  'signed',
] as const satisfies OrderState[];

export function isOut(state: OrderState): boolean {
  return outStates.some(out => out === state);
}

export const endedStates = endedOrderStates satisfies readonly OrderState[];
