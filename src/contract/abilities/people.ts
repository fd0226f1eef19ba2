import { everybody, onSite, ownExtension, type Row, readers, staff } from './rows.ts';

/** People and what is their own: sessions, accounts, the company and who works for it. */
export const peopleAbilities = {
  'access.read': { manager: 'branch', general_manager: 'all', admin: 'all', auditor: 'all' },
  'access.review': { manager: 'branch', general_manager: 'all', admin: 'all' },

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
  'reminder_hours.set': { admin: 'all', general_manager: 'all' },

  'organisation.read': staff,

  'company.found': { system: 'all' },

  'branch.add': { admin: 'all', general_manager: 'all', system: 'all' },

  'person.add': { admin: 'all', general_manager: 'all', system: 'all' },
  'person.change': { admin: 'all', general_manager: 'all' },

  'admin_password.request_recovery': { support: 'all', csr: 'all', ...onSite },
  'admin_password.recover': { support: 'all', ...onSite },

  'absence.read': {
    dispatcher: 'branch',
    manager: 'branch',
    hr: 'all',
    general_manager: 'all',
    auditor: 'all',
  },
  'absence.add': { dispatcher: 'branch', manager: 'branch', hr: 'all', general_manager: 'all' },
  'absence.end': { dispatcher: 'branch', manager: 'branch', hr: 'all', general_manager: 'all' },

  'file.upload': { ...staff, auditor: undefined },
  'file.read': { ...readers, warehouse: 'assigned', hr: 'assigned', admin: 'assigned' },

  'extension.read': ownExtension,
  'extension.set': ownExtension,

  'own.read': { customer: 'own', agent: 'own' },
} as const satisfies Record<string, Row>;
