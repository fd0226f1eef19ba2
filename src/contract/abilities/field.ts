import { onSite, type Row, readers, staff } from './rows.ts';

/** Dispatch and field work. */
export const fieldAbilities = {
  'repair_report.dispute': { support: 'all', csr: 'all', ...onSite },
  'repair_report.judge': { quality: 'all', system: 'all' },

  'work_order.read': readers,

  'dispatch.plan': {
    dispatcher: 'branch',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },

  'proposal.ask': { dispatcher: 'branch', manager: 'branch' },
  'proposal.accept': { dispatcher: 'branch', manager: 'branch' },

  'entrustment.read': {
    dispatcher: 'branch',
    quality: 'all',
    finance: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'entrustment.hand_over': { dispatcher: 'branch', manager: 'branch', system: 'all' },
  'entrustment.accept': { system: 'all' },
  'entrustment.refuse': { system: 'all' },
  'entrustment.agree_terms': { manager: 'all', general_manager: 'all' },
  'outlet_statement.read': { finance: 'all', manager: 'all', general_manager: 'all', auditor: 'all' },
  'outlet_statement.draw': { finance: 'all' },
  'outlet_statement.confirm': { system: 'all' },
  'outlet_statement.dispute': { system: 'all' },
  'outlet_statement.approve': { manager: 'all', general_manager: 'all' },
  'entrustment.lapse': { system: 'all' },
  'entrustment.take_back': { dispatcher: 'branch', manager: 'branch', system: 'all' },

  'dispatch.reject': { engineer: 'assigned' },
  'dispatch.judge_rejection': { dispatcher: 'branch', manager: 'branch' },
  'dispatch.grab': { engineer: 'branch' },

  'maintenance.read': {
    csr: 'all',
    dispatcher: 'branch',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'maintenance.plan': { csr: 'all', dispatcher: 'branch', manager: 'branch' },
  'maintenance.change': { csr: 'all', dispatcher: 'branch', manager: 'branch' },
  'maintenance.pause': { csr: 'all', dispatcher: 'branch', manager: 'branch' },
  'maintenance.resume': { csr: 'all', dispatcher: 'branch', manager: 'branch' },
  'maintenance.end': { csr: 'all', dispatcher: 'branch', manager: 'branch' },

  'dispatch.assign': { dispatcher: 'branch', manager: 'branch', system: 'all' },
  'dispatch.unassign': { dispatcher: 'branch', manager: 'branch', system: 'all' },

  'appointment.agree': { ...onSite, dispatcher: 'branch', csr: 'all' },
  'appointment.offer': { ...onSite, dispatcher: 'branch', csr: 'all' },

  'arrival.tell_delay': { ...onSite, dispatcher: 'branch' },

  'work_order.accept': onSite,
  'work_order.contact_customer': onSite,
  'work_order.prepare': onSite,
  'work_order.expect_parts': { ...onSite, csr: 'all', support: 'all', dispatcher: 'branch' },
  'work_order.depart': onSite,
  'work_order.check_in': onSite,
  'work_order.check_safety': onSite,
  'work_order.clear_up': onSite,

  'work_order.pause': onSite,
  'work_order.resume': onSite,
  'work_order.tell_parts_missing': onSite,
  'work_order.agree_next_visit': onSite,
  'work_order.note_departments': onSite,

  'take_back.take': onSite,
  'take_back.give_back': onSite,
  'take_back.finish': onSite,

  'checklist.answer': onSite,
  'checklist.read': { ...staff, hr: undefined, finance: undefined, warehouse: undefined },
  'checklist.publish': { quality: 'all', manager: 'all', general_manager: 'all', system: 'all' },
  'checklist.end': { quality: 'all', manager: 'all', general_manager: 'all', system: 'all' },

  'van_stock.read': {
    dispatcher: 'branch',
    engineer: 'assigned',
    warehouse: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'van_stock.load': { warehouse: 'all', system: 'all' },
  'van_stock.take_back': { warehouse: 'all', system: 'all' },
  'van_stock.adjust': { warehouse: 'all', manager: 'branch', system: 'all' },
  'van_stock.set_minimum': { warehouse: 'all', manager: 'branch', system: 'all' },
  'part.read': { ...staff, hr: undefined, admin: undefined },

  'incident.report': onSite,
  'incident.take_over': { dispatcher: 'branch', manager: 'branch', general_manager: 'all', system: 'all' },

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

  'map_tiles.configure': { admin: 'all', general_manager: 'all' },

  'project.read': readers,

  'service_order.issue': { dispatcher: 'branch', manager: 'branch', general_manager: 'all', system: 'all' },

  'technical_briefing.file': onSite,

  'site_count.hold': onSite,
  'site_count.sign': onSite,
  'site_count.hand_over': onSite,

  'foundation.check': onSite,

  'shims.check': onSite,

  'alignment.check': onSite,

  'nozzle.connect': onSite,
  'nozzle.finish': onSite,

  'project.log_day': onSite,
  'project.run_trial': onSite,
  'project.train_customer': onSite,
  'project.sign': onSite,
  'project.accept': onSite,
  'project.hand_over': { ...onSite, dispatcher: 'branch' },

  'site_issue.find': onSite,
  'site_issue.notify': { ...onSite, dispatcher: 'branch' },

  'rectification.receive': { ...onSite, dispatcher: 'branch' },
  'rectification.check': onSite,

  'site_issue.close': onSite,
} as const satisfies Record<string, Row>;
