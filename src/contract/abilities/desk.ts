import { answering, authors, desk, editors, onSite, type Row, readers, staff } from './rows.ts';

/** The desk: customers and machines, requests, channels, knowledge, complaints. */
export const deskAbilities = {
  'presence.tell': readers,

  'canned_answer.read': { ...desk, dispatcher: 'all', quality: 'all', manager: 'all', system: undefined },
  'canned_answer.save': { ...desk, dispatcher: 'all', quality: 'all', manager: 'all', system: undefined },

  'saved_view.read': { ...readers, dispatcher: 'all', engineer: undefined, manager: 'all' },
  'saved_view.save': {
    ...readers,
    dispatcher: 'all',
    engineer: undefined,
    manager: 'all',
    auditor: undefined,
  },

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
  'customer.take_over': { system: 'all' },
  'customer.add_contact': { csr: 'all', manager: 'all', system: 'all' },

  'asset.read': { ...readers, dispatcher: 'all', engineer: 'all', agent: 'own' },
  'asset.add': { csr: 'all', manager: 'all', system: 'all' },

  'takeover.read': { manager: 'branch', general_manager: 'all', admin: 'all' },
  'takeover.run': { manager: 'branch', general_manager: 'all', admin: 'all' },
  'takeover.take_in': { system: 'all' },

  'service_request.read': readers,
  'service_request.register': { csr: 'all', support: 'all', manager: 'branch', system: 'all' },
  'service_request.triage': desk,
  'service_request.assign': {
    csr: 'all',
    support: 'all',
    manager: 'branch',
    general_manager: 'all',
    system: 'all',
  },
  'service_request.reply': { ...desk, dispatcher: 'branch' },
  'service_request.contact_in_writing': desk,
  'service_request.note': { ...desk, dispatcher: 'branch', engineer: 'assigned', quality: 'all' },
  'handling.record': { ...desk, dispatcher: 'branch', engineer: 'assigned', quality: 'all' },
  'service_request.wait': { ...desk, dispatcher: 'branch' },
  'service_request.resume': { ...desk, dispatcher: 'branch' },
  'service_request.solve_remotely': { support: 'all', manager: 'branch', system: 'all' },
  'service_request.pass_to_field': desk,
  'service_request.close': desk,
  'service_request.cancel': { csr: 'all', manager: 'branch', system: 'all' },
  'service_request.reopen': desk,
  'service_request.merge': desk,
  'service_request.unmerge': desk,
  'service_request.split': { csr: 'all', support: 'all', manager: 'branch', system: 'all' },
  'service_request.link': { ...desk, dispatcher: 'branch', quality: 'all' },
  'service_request.unlink': { ...desk, dispatcher: 'branch', quality: 'all' },

  'article.read': staff,
  'article.draft': authors,
  'article.save': authors,
  'article.submit': authors,
  'article.publish': editors,
  'article.return': editors,
  'article.confirm': editors,
  'article.mark_outdated': authors,
  'article.study': staff,
  'article.archive': editors,
  'article.use': { ...desk, engineer: 'assigned', quality: 'all' },

  'fault_tree.walk': { ...desk, engineer: 'assigned', quality: 'all' },

  'diagnosis.read': readers,

  'remote_session.start': { support: 'all', csr: 'all', ...onSite },
  'remote_session.end': { support: 'all', csr: 'all', ...onSite },

  'service_record.write': { support: 'all', csr: 'all', ...onSite },

  'question.leave_open': { support: 'all', csr: 'all', ...onSite },

  'support_request.raise': { support: 'all', csr: 'all', ...onSite },
  'support_request.take_over': answering,
  'support_request.answer': answering,

  'customer_data.request_clearing': { support: 'all', csr: 'all', ...onSite },
  'customer_data.clear': { support: 'all', ...onSite },

  'program_change.request': { support: 'all', csr: 'all', ...onSite },
  'program_change.start': { support: 'all', ...onSite },
  'program_change.register': { support: 'all', ...onSite },
  'program_change.file': { support: 'all', ...onSite },
  'program_change.approve': { manager: 'branch', general_manager: 'all', system: 'all' },
  'program_change.tell_customer': { support: 'all', csr: 'all', ...onSite },
  'program_change.announce_delay': { support: 'all', csr: 'all', ...onSite },
  'program_change.develop': { support: 'all', ...onSite },
  'program_change.test': { support: 'all', ...onSite },
  'program_change.release': { support: 'all', ...onSite },

  'rework.finish': onSite,
  'rework.inspect': { quality: 'all', manager: 'branch', system: 'all' },

  'technical_judgement.ask': { support: 'all', csr: 'all', ...onSite },
  'technical_judgement.give': { support: 'all', quality: 'all', system: 'all' },

  'urgent_visit.insert': { dispatcher: 'branch', manager: 'branch' },

  'machine.identify': onSite,

  'callback.read': { csr: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'callback.record': { csr: 'all', manager: 'branch', system: 'all' },

  'complaint.read': { csr: 'all', quality: 'all', manager: 'branch', general_manager: 'all', auditor: 'all' },
  'complaint.open': { csr: 'all', manager: 'branch', system: 'all' },
  'complaint.verify': { quality: 'all', manager: 'branch' },
  'complaint.close': { quality: 'all', manager: 'branch' },

  'message.read': { csr: 'all', support: 'all', manager: 'all', general_manager: 'all', auditor: 'all' },
  'message.open_enclosure': readers,
  'message.file': desk,
  'message.register': { csr: 'all', support: 'all', manager: 'all', system: 'all' },
  'message.set_aside': { csr: 'all', support: 'all', manager: 'all', general_manager: 'all' },
  'message.retry': desk,

  'mailbox.read': { admin: 'all', general_manager: 'all' },
  'mailbox.configure': { admin: 'all' },

  'web_form.read': { admin: 'all', manager: 'branch', general_manager: 'all' },
  'web_form.add': { admin: 'all', manager: 'branch', general_manager: 'all' },
  'web_form.change': { admin: 'all', manager: 'branch', general_manager: 'all' },
  'web_form.renew': { admin: 'all', manager: 'branch', general_manager: 'all' },
  'web_form.remove': { admin: 'all', manager: 'branch', general_manager: 'all' },
  'web_form.ask': { system: 'all' },

  'robot.read': { admin: 'all', general_manager: 'all' },
  'robot.add': { admin: 'all' },
  'robot.remove': { admin: 'all' },
  'robot.listen': { admin: 'all', general_manager: 'all' },

  'call.report': { system: 'all' },
  'call.read': {
    csr: 'all',
    support: 'all',
    dispatcher: 'branch',
    quality: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'call.reveal': {
    csr: 'all',
    support: 'all',
    dispatcher: 'branch',
    manager: 'branch',
    general_manager: 'all',
  },
  'call.return': { csr: 'all', support: 'all', dispatcher: 'branch', manager: 'branch', system: 'all' },

  'message.take': { csr: 'all', support: 'all', dispatcher: 'branch', manager: 'branch' },

  'telephone.read': { admin: 'all', general_manager: 'all' },
  'telephone.connect': { admin: 'all' },
  'telephone.disconnect': { admin: 'all' },

  'document_pack.confirm': onSite,

  'history.import': { admin: 'all', system: 'all' },

  'portal.sign': { customer: 'own' },
  'portal.agree': { customer: 'own' },
  'portal.object': { customer: 'own' },
  'portal.rate': { customer: 'own' },
  'portal.choose': { customer: 'own' },
  'portal.wish': { customer: 'own' },

  'intake.print_label': { csr: 'all', support: 'all', engineer: 'all', warehouse: 'all', manager: 'all' },
  'intake.ask_by_code': { customer: 'own' },

  'chat.say': { customer: 'own' },
  'chat.show': { customer: 'own' },
  'chat.read': readers,
} as const satisfies Record<string, Row>;
