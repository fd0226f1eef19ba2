import type { TimelineEntry } from '#contract/clock.ts';

/** When something was last done for the order that is open: another order of the case begins anew. */
export function doneAtOf(timeline: readonly TimelineEntry[], event: string): string | undefined {
  const inOrder = timeline.toSorted((one, other) => one.seq - other.seq);
  const begun = inOrder.findLastIndex(({ type }) => type === 'work_order.created');
  return inOrder.slice(begun + 1).findLast(({ type }) => type === event)?.at;
}
