/** The order of the list from which a request was opened, kept in this tab: `j` and `k` go on from there. */
const key = 'guiju_queue_order';
const mostKept = 500;

export function rememberOrder(ids: readonly string[]): void {
  sessionStorage.setItem(key, ids.slice(0, mostKept).join(' '));
}

/** The one before and the one after; undefined at the ends and for what came from nowhere. */
export function neighboursOf(id: string): {
  readonly before: string | undefined;
  readonly after: string | undefined;
} {
  const ids = (sessionStorage.getItem(key) ?? '').split(' ');
  const at = ids.indexOf(id);
  return at < 0 ? { before: undefined, after: undefined } : { before: ids[at - 1], after: ids[at + 1] };
}
