import { clockNotices } from './clock-notices.ts';
import type { Notice } from './command.ts';
import { findingNotices } from './finding-notices.ts';
import type { Telling } from './tell.ts';

/** What events led to that others must hear of: limits of clocks, and what was found. */
export function noticesOf(telling: Pick<Telling, 'subject' | 'effects'>): Notice[] {
  return [...clockNotices(telling), ...findingNotices(telling)];
}
