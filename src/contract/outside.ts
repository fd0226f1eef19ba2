import type { ActionId, Row } from './abilities.ts';

const office: Row = { dispatcher: 'branch', manager: 'branch' };
const everybody: Row = { dispatcher: 'all', engineer: 'all', manager: 'all' };
const visitor: Row = { engineer: 'assigned' };

/**
 * Who may do what in an outlet, in place of the company's own abilities: `branch` are the orders that the outlet was given,
 * `all` only what concerns the person alone. What is not named here is refused to everybody of an outlet.
 */
export const outsideAbilities: { readonly [A in ActionId]?: Row } = {
  'session.read': everybody,
  'session.sign_out': everybody,
  'session.choose_locale': everybody,
  'account.manage_own': everybody,
  'live.read': everybody,
  'notice.read': everybody,
  'notice.mark': everybody,
  /** Whoever works by its clauses may read them. */
  'regulation.read': everybody,

  'entrustment.read': office,
  'entrustment.accept': office,
  'entrustment.refuse': office,
  'outlet_statement.read': { manager: 'branch' },
  'outlet_statement.confirm': { manager: 'branch' },
  'outlet_statement.dispute': { manager: 'branch' },
  'work_order.read': { ...office, ...visitor },
  'dispatch.assign': office,
  'dispatch.unassign': office,
  'dispatch.reject': visitor,
  'dispatch.judge_rejection': office,
  'appointment.agree': { ...office, ...visitor },
  'appointment.offer': { ...office, ...visitor },
  'arrival.tell_delay': { ...office, ...visitor },

  'work_order.accept': visitor,
  'work_order.contact_customer': visitor,
  'work_order.prepare': visitor,
  'work_order.depart': visitor,
  'work_order.check_in': visitor,
  'work_order.check_safety': visitor,
  'work_order.diagnose': visitor,
  'work_order.request_consent': visitor,
  'work_order.record_repair': visitor,
  'work_order.test': visitor,
  'work_order.clear_up': visitor,
  'work_order.add_photo': visitor,
  'work_order.complete': visitor,
  'service_report.sign': visitor,
  'incident.report': visitor,
  'file.upload': { engineer: 'all' },
  'file.read': { ...office, ...visitor },
  'field_work.read': visitor,
  'field_work.sync': visitor,
  'field_work.set_aside': visitor,
  'field_work.doubt_clock': visitor,
};
