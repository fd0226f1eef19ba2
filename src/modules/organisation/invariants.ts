import type { Branch } from '#contract/organisation.ts';
import type { Role } from '#contract/roles.ts';

/** `system` acts for timers and imports: no person has it. */
export function mayBeGiven(roles: readonly Role[]): boolean {
  return !roles.includes('system');
}

const outletRoles: readonly Role[] = ['dispatcher', 'engineer', 'manager'];

/** In an outlet people send engineers, go, or lead: the company's own work is done by its own people. */
export function mayBeGivenIn(branch: Pick<Branch, 'kind'> | null, roles: readonly Role[]): boolean {
  return branch?.kind !== 'outlet' || roles.every(role => outletRoles.includes(role));
}
