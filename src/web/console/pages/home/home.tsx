import { Navigate } from '@tanstack/react-router';
import type { Role } from '#contract/roles.ts';
import { useSession } from '../../../shared/session/session.ts';
import { usePages } from '../../shell/use-pages.ts';

/** Where each role's day begins, the roles in the order in which they count for a person of several. */
const landings: readonly (readonly [Role, string])[] = [
  ['manager', '/compliance'],
  ['general_manager', '/compliance'],
  ['auditor', '/compliance'],
  ['dispatcher', '/dispatch'],
  ['quality', '/complaints'],
  ['finance', '/statistics'],
  ['csr', '/service-requests'],
  ['support', '/service-requests'],
  ['engineer', '/service-requests'],
  ['admin', '/people'],
  ['hr', '/people'],
  ['agent', '/customers'],
  // Who leads an outlet sees what it was given.
  ['manager', '/outlets'],
];

/** Sends a person to the page where their work is; the regulation is for everybody. */
export function Page() {
  const session = useSession();
  const pages = usePages();
  const mine = landings.filter(([role]) => session?.roles.includes(role)).map(([, path]) => path);
  const landing = mine.find(path => pages.some(page => page.path === path));
  return <Navigate to={landing ?? '/regulation'} replace />;
}
