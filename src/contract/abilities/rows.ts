import type { Role } from '../roles.ts';

/**
 * How far an action reaches: everything, the cases of the actor's branches, the cases assigned to the actor,
 * or the cases of the customer on whose behalf the actor calls.
 */
export type Reach = 'all' | 'branch' | 'assigned' | 'own';

/** How far each role reaches with an action; a role that is not named may not do it. */
export type Row = { readonly [R in Role]?: Reach | undefined };

export const everybody: Row = {
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
export const staff: Row = { ...everybody, customer: undefined, agent: undefined };
export const desk: Row = {
  csr: 'all',
  support: 'all',
  manager: 'branch',
  general_manager: 'all',
  system: 'all',
};
export const onSite: Row = { engineer: 'assigned', manager: 'branch', system: 'all' };
export const readers: Row = {
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

/** Those who know something worth writing down. */
export const authors: Row = {
  csr: 'all',
  support: 'all',
  dispatcher: 'all',
  engineer: 'all',
  quality: 'all',
  manager: 'all',
  system: 'all',
};

/** Those who answer for what the knowledge base says. */
export const editors: Row = { support: 'all', quality: 'all', manager: 'all', system: 'all' };

/** Those to whom others turn who cannot answer a question. */
export const answering: Row = {
  support: 'all',
  quality: 'all',
  manager: 'branch',
  general_manager: 'all',
  system: 'all',
};

export const colleagues: Row = {
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
export const leaders: Row = { quality: 'all', hr: 'all', manager: 'all', general_manager: 'all' };

/** Those who write the text of the regulation. The administrator writes what others decide on, and decides nothing. */
export const writers: Row = { ...leaders, admin: 'all' };

/** Those who may judge the conduct of others; the regulation says who of them, and nobody judges the own case. */
export const supervisors: Row = {
  dispatcher: 'branch',
  quality: 'all',
  finance: 'all',
  hr: 'all',
  manager: 'branch',
  general_manager: 'all',
  system: 'all',
};
/** People of the company set their own; the administrator sets that of others. */
export const ownExtension: Row = { ...colleagues, general_manager: 'assigned', admin: 'all' };
export const ownFile: Row = { ...colleagues, manager: 'assigned', general_manager: 'assigned' };
