import type { Person } from '#contract/organisation.ts';

const deskRoles: readonly string[] = ['csr', 'support', 'manager', 'general_manager'];

/** Those who may be offered a request; the server decides. */
export function atDesk(people: readonly Person[]): readonly Person[] {
  return people.filter(({ isActive, roles }) => isActive && roles.some(role => deskRoles.includes(role)));
}
