import type { TakeoverRow } from '#contract/takeover.ts';
import type { TakeoverRecord } from './store.ts';

/** A takeover as lists show it. */
export function summaryOf(record: TakeoverRecord): TakeoverRow {
  const { id, fileName, kind, state, askedByName, askedAt, total, counts } = record;
  return { id, fileName, kind, state, askedByName, askedAt: askedAt.toString(), total, counts };
}
