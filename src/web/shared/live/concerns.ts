import type { LiveChange } from '#contract/live.ts';

/** Beginnings of the paths whose answers show a kind; the first is the kind's own. */
const shownAt: Readonly<Record<string, readonly string[]>> = {
  service_request: [
    '/service-requests',
    '/work-orders',
    '/dispatch',
    '/callbacks',
    '/complaints',
    '/field-work',
    '/portal',
  ],
  customer: ['/customers'],
  asset: ['/assets'],
  person: ['/people'],
  branch: ['/branches'],
  company: ['/company'],
  form: ['/forms'],
  edition: ['/editions'],
  conduct: ['/conduct-cases', '/conduct-findings'],
  duty: ['/duties'],
  call: ['/calls'],
  // Whom something was given is told by a notice.
  notice: ['/notices', '/messages', '/work-orders', '/forms', '/duties'],
};

const presence = '/service-requests/:id/presence';
const ringing = '/calls/ringing';

/** When an answer must be read anew: a page at once, a list soon with whatever else comes, or not at all. */
export type Urgency = 'now' | 'soon' | 'never';

/** What a change makes of an answer that was read from a path with an id, or without. */
export function concerns(change: LiveChange, path: string, id: string | undefined): Urgency {
  if (path === presence || change.kind === 'presence')
    return path === presence && change.kind === 'presence' && id === change.id ? 'now' : 'never';
  // Who rings does not wait for whatever else comes.
  if (path === ringing) return change.kind === 'call' ? 'now' : 'never';
  const roots = shownAt[change.kind] ?? [];
  const root = roots.find(beginning => path === beginning || path.startsWith(`${beginning}/`));
  if (root === undefined) return 'never';
  if (id === change.id) return 'now';
  return id !== undefined && root === roots[0] ? 'never' : 'soon';
}
