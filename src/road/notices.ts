import type { Book } from '#engine/compile.ts';
import { clockNotices } from './clock-notices.ts';
import type { Notice } from './command.ts';
import { dutyNotices } from './duty-notices.ts';
import { findingNotices } from './finding-notices.ts';
import type { Telling } from './tell.ts';

/** What events led to that others must hear of: limits of clocks, what was found, and what concerns duties. */
export function noticesOf(telling: Telling, book: Book): Notice[] {
  return [...clockNotices(telling), ...findingNotices(telling), ...dutyNotices(telling, book)];
}
