import type { Role } from '#contract/roles.ts';

/** `system` acts for timers and imports: no person has it. */
export function mayBeGiven(roles: readonly Role[]): boolean {
  return !roles.includes('system');
}
