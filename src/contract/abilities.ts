import type { Role } from './roles.ts';

/**
 * How far an action reaches: everything, the cases of the actor's branches, the cases assigned to the actor,
 * or the cases of the customer on whose behalf the actor calls.
 */
export type Reach = 'all' | 'branch' | 'assigned' | 'own';

/** How far each role reaches with an action; a role that is not named may not do it. */
export type Row = { readonly [R in Role]?: Reach | undefined };

const everybody: Row = {
  customer: 'own',
  agent: 'own',
  csr: 'all',
  support: 'all',
  dispatcher: 'all',
  engineer: 'all',
  warehouse: 'all',
  quality: 'all',
  finance: 'all',
  hr: 'all',
  manager: 'all',
  general_manager: 'all',
  admin: 'all',
  auditor: 'all',
};
const staff: Row = { ...everybody, customer: undefined, agent: undefined };
const desk: Row = { csr: 'all', support: 'all', manager: 'branch', general_manager: 'all', system: 'all' };
const onSite: Row = { engineer: 'assigned', manager: 'branch', system: 'all' };
const readers: Row = {
  csr: 'all',
  support: 'all',
  dispatcher: 'branch',
  engineer: 'assigned',
  quality: 'all',
  finance: 'all',
  manager: 'branch',
  general_manager: 'all',
  auditor: 'all',
};

const colleagues: Row = {
  csr: 'assigned',
  support: 'assigned',
  dispatcher: 'assigned',
  engineer: 'assigned',
  warehouse: 'assigned',
  quality: 'assigned',
  finance: 'assigned',
  hr: 'assigned',
  admin: 'assigned',
  manager: 'assigned',
  general_manager: 'all',
};

/** Those who answer for the regulation of the company. */
const leaders: Row = { quality: 'all', hr: 'all', manager: 'all', general_manager: 'all' };

/** Those who write the text of the regulation. The administrator writes what others decide on, and decides nothing. */
const writers: Row = { ...leaders, admin: 'all' };

/** Those who may judge the conduct of others; the regulation says who of them, and nobody judges the own case. */
const supervisors: Row = {
  dispatcher: 'branch',
  quality: 'all',
  finance: 'all',
  hr: 'all',
  manager: 'branch',
  general_manager: 'all',
  system: 'all',
};
const ownFile: Row = { ...colleagues, manager: 'assigned', general_manager: 'assigned' };

/** Who may do what, and how far. An action without a row is refused to everybody. */
export const abilities = {
  'session.read': everybody,
  'session.sign_out': everybody,
  'session.choose_locale': everybody,

  'account.manage_own': everybody,
  'api_key.read': { admin: 'all' },
  'api_key.issue': { admin: 'all' },
  'api_key.revoke': { admin: 'all' },

  'live.read': everybody,
  'notice.read': staff,
  'notice.mark': staff,

  'organisation.read': staff,
  'company.found': { system: 'all' },
  'branch.add': { admin: 'all', general_manager: 'all', system: 'all' },
  'person.add': { admin: 'all', general_manager: 'all', system: 'all' },
  'person.change': { admin: 'all', general_manager: 'all' },

  'customer.read': { ...readers, dispatcher: 'all', agent: 'own' },
  'customer.reveal': {
    csr: 'all',
    support: 'all',
    dispatcher: 'all',
    manager: 'all',
    general_manager: 'all',
  },
  'customer.add': { csr: 'all', manager: 'all', system: 'all' },
  'customer.add_site': { csr: 'all', manager: 'all', system: 'all' },
  'customer.add_contact': { csr: 'all', manager: 'all', system: 'all' },
  'asset.read': { ...readers, dispatcher: 'all', engineer: 'all', agent: 'own' },
  'asset.add': { csr: 'all', manager: 'all', system: 'all' },

  'service_request.read': readers,
  'service_request.register': { csr: 'all', support: 'all', manager: 'branch', system: 'all' },
  'service_request.triage': desk,
  'service_request.reply': { ...desk, dispatcher: 'branch' },
  'service_request.contact_in_writing': desk,
  'service_request.note': { ...desk, dispatcher: 'branch', engineer: 'assigned', quality: 'all' },
  'service_request.wait': { ...desk, dispatcher: 'branch' },
  'service_request.resume': { ...desk, dispatcher: 'branch' },
  'service_request.solve_remotely': { support: 'all', manager: 'branch', system: 'all' },
  'service_request.pass_to_field': desk,
  'service_request.close': desk,
  'service_request.cancel': { csr: 'all', manager: 'branch', system: 'all' },
  'service_request.reopen': desk,

  'work_order.read': readers,
  'dispatch.plan': {
    dispatcher: 'branch',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'dispatch.assign': { dispatcher: 'branch', manager: 'branch', system: 'all' },
  'dispatch.unassign': { dispatcher: 'branch', manager: 'branch', system: 'all' },
  'appointment.agree': { ...onSite, dispatcher: 'branch', csr: 'all' },
  'work_order.accept': onSite,
  'work_order.contact_customer': onSite,
  'work_order.prepare': onSite,
  'work_order.depart': onSite,
  'work_order.check_in': onSite,
  'work_order.diagnose': onSite,
  'work_order.request_consent': onSite,
  'work_order.record_repair': onSite,
  'work_order.test': onSite,
  'service_report.sign': onSite,
  'work_order.complete': onSite,
  'work_order.cancel': { dispatcher: 'branch', manager: 'branch', system: 'all' },
  'work_order.add_photo': onSite,
  'field_work.read': onSite,
  'field_work.sync': onSite,
  'field_work.set_aside': onSite,
  'field_work.doubt_clock': onSite,
  'field_work.settle': { dispatcher: 'branch', manager: 'branch', general_manager: 'all' },
  'paid_service.request': onSite,
  'paid_service.approve': { manager: 'branch', general_manager: 'all', system: 'all' },
  'paid_service.hand_in': { ...onSite, finance: 'all' },
  'warranty.decide': { ...onSite, support: 'all', quality: 'all', general_manager: 'all' },
  'charge.decide': { manager: 'branch', general_manager: 'all', system: 'all' },
  'price_list.read': { ...staff, hr: undefined, admin: undefined, manager: 'branch', warehouse: undefined },
  'price_list.publish': { finance: 'all', manager: 'branch', general_manager: 'all', system: 'all' },
  'price_list.withdraw': { finance: 'all', manager: 'branch', general_manager: 'all' },
  'quote.issue': { ...onSite, csr: 'all', support: 'all', finance: 'all' },
  'file.upload': { ...staff, auditor: undefined },
  'file.read': { ...readers, warehouse: 'assigned', hr: 'assigned', admin: 'assigned' },

  'form.read': { ...colleagues, manager: 'branch', auditor: 'all' },
  'form.draft': colleagues,
  'form.save': colleagues,
  'form.submit': colleagues,
  'form.decide': colleagues,
  'form.delegate': colleagues,
  'form.withdraw': colleagues,
  'form.sign': colleagues,
  'form.archive': colleagues,
  'form.void': colleagues,

  'duty.read': { ...colleagues, manager: 'branch', auditor: 'all' },
  'duty.count': { hr: 'all', quality: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'duty.open': { system: 'all' },
  'duty.escalate': { system: 'all' },
  'duty.do': { ...ownFile, system: 'all' },
  'duty.excuse': { manager: 'branch', general_manager: 'all', system: 'all' },
  'duty.delegate': { ...colleagues, manager: 'branch' },
  'duty.end_delegation': { ...colleagues, manager: 'branch' },

  'callback.read': { csr: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'callback.record': { csr: 'all', manager: 'branch', system: 'all' },
  'complaint.read': { csr: 'all', quality: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'complaint.open': { csr: 'all', manager: 'branch', system: 'all' },
  'complaint.verify': { quality: 'all', manager: 'branch' },
  'complaint.close': { quality: 'all', manager: 'branch' },

  'compliance.read': { quality: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'statistics.read': {
    quality: 'all',
    finance: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'regulation.read': staff,
  'edition.read': { ...leaders, finance: 'all', admin: 'all', auditor: 'all' },
  'edition.draft': { ...writers, system: 'all' },
  'edition.edit': writers,
  'edition.submit': writers,
  'edition.approve': { ...leaders, finance: 'all' },
  'edition.return': { ...leaders, finance: 'all' },
  'edition.withdraw': writers,
  'edition.publish': { manager: 'all', general_manager: 'all' },
  'edition.confirm': staff,
  'backtest.run': { ...writers, system: 'all' },
  'backtest.read': { ...leaders, finance: 'all', admin: 'all', auditor: 'all' },
  'conduct.read': {
    ...colleagues,
    manager: 'branch',
    hr: 'all',
    finance: 'all',
    quality: 'all',
    auditor: 'all',
  },
  'conduct.payroll': { hr: 'all', finance: 'all', general_manager: 'all', auditor: 'all' },
  'conduct.report': {
    csr: 'all',
    support: 'all',
    dispatcher: 'all',
    quality: 'all',
    hr: 'all',
    manager: 'branch',
    general_manager: 'all',
    system: 'all',
  },
  'conduct.open': { system: 'all' },
  'conduct.name_person': supervisors,
  'conduct.verify': supervisors,
  'conduct.propose': supervisors,
  'conduct.confirm': supervisors,
  'conduct.excuse': supervisors,
  'conduct.dismiss': supervisors,
  'conduct.hear': supervisors,
  'conduct.decide': supervisors,
  'conduct.serve': supervisors,
  'conduct.refuse_signature': supervisors,
  'conduct.answer': supervisors,
  'conduct.withdraw': supervisors,
  'conduct.expire': supervisors,
  'conduct.look': { system: 'all' },
  'conduct.sign': ownFile,
  'conduct.appeal': ownFile,
  'conduct.settle': { hr: 'all', finance: 'all', general_manager: 'all' },
  'conduct.record_wage': { hr: 'all' },
  'conduct.read_guard': { hr: 'all', finance: 'all', general_manager: 'all', manager: 'all', auditor: 'all' },
  'conduct.set_guard': { hr: 'all', general_manager: 'all' },
  'regulation.import': { manager: 'branch', general_manager: 'all', admin: 'all' },

  'history.import': { admin: 'all', system: 'all' },

  'portal.sign': { customer: 'own' },
  'portal.object': { customer: 'own' },
  'portal.rate': { customer: 'own' },
} as const satisfies Record<string, Row>;

export type ActionId = keyof typeof abilities;

/** Actions that need no session: they guard themselves (by a secret link, by the first start, by a password). */
export const openActions = [
  'setup.read',
  'setup.run',
  'session.sign_in',
  'session.give_code',
  'session.sign_in_by_passkey',
  'region.read',
  'portal.read',
] as const;
