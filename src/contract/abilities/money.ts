import { onSite, type Row, staff } from './rows.ts';

/** What is charged, quoted and paid. */
export const moneyAbilities = {
  'expense.read': {
    engineer: 'assigned',
    finance: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'expense.record': { engineer: 'assigned', system: 'all' },
  'expense.remove': { engineer: 'assigned' },

  'expense_claim.read': {
    engineer: 'assigned',
    finance: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'expense_claim.submit': { engineer: 'assigned', system: 'all' },
  'expense_claim.return': { finance: 'all' },
  'expense_claim.audit': { finance: 'all' },
  'expense_claim.reimburse': { finance: 'all' },

  'cash_advance.read': {
    engineer: 'assigned',
    finance: 'all',
    manager: 'branch',
    general_manager: 'all',
    auditor: 'all',
  },
  'cash_advance.pay': { finance: 'all' },
  'cash_advance.give_back': { finance: 'all' },

  'service_cost.allocate': { finance: 'all' },

  'paid_service.request': onSite,
  'paid_service.approve': { manager: 'branch', general_manager: 'all', system: 'all' },
  'paid_service.hand_in': { ...onSite, finance: 'all' },

  'warranty.decide': { ...onSite, support: 'all', quality: 'all', general_manager: 'all' },

  'charge.decide': { manager: 'branch', general_manager: 'all', system: 'all' },

  'price_list.read': { ...staff, hr: undefined, admin: undefined, manager: 'branch', warehouse: undefined },
  'price_list.publish': { finance: 'all', manager: 'branch', general_manager: 'all', system: 'all' },
  'price_list.withdraw': { finance: 'all', manager: 'branch', general_manager: 'all' },

  'quote.issue': { ...onSite, csr: 'all', support: 'all', finance: 'all' },
} as const satisfies Record<string, Row>;
