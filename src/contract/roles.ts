/** The roles of a service department, in the order in which lists show them. `system` acts for timers and imports. */
export const roles = [
  'customer',
  'agent',
  'csr',
  'support',
  'dispatcher',
  'engineer',
  'warehouse',
  'quality',
  'finance',
  'hr',
  'manager',
  'general_manager',
  'admin',
  'auditor',
  'system',
] as const;

export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
