import type { Query, QueryClient } from '@tanstack/react-query';
import type { LiveChange } from '#contract/live.ts';
import { concerns, type Urgency } from './concerns.ts';
import type { LiveNews } from './line.ts';

/** Lists wait a moment, each window another one, so that a hundred windows do not ask at the same instant. */
const soonMs = 300;
const spreadMs = 900;
/** And not more often than this, however much happens. */
const gapMs = 5_000;

/** Reads anew what is on the screen as news come in. */
export interface NewsReader {
  hear(news: LiveNews): void;
  stop(): void;
}

export function createNewsReader(client: QueryClient): NewsReader {
  const soon = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;

  const readSoon = () => {
    waiting = undefined;
    readAt = performance.now();
    const hashes = new Set(soon);
    soon.clear();
    void client.invalidateQueries({ predicate: ({ queryHash }) => hashes.has(queryHash) });
  };
  const wait = () => {
    const earliest = Math.max(soonMs, readAt + gapMs - performance.now());
    waiting ??= setTimeout(readSoon, earliest + Math.random() * spreadMs);
  };
  const later = (queries: readonly Query[]) => {
    for (const { queryHash } of queries) soon.add(queryHash);
    if (soon.size > 0) wait();
  };

  return {
    hear: news => {
      const all = client.getQueryCache().getAll();
      if (news.type === 'renew') return later(all.filter(query => query.queryKey[0] !== '/session'));
      const sorted = Map.groupBy(all, query => urgencyOf(query, news.changes));
      for (const query of sorted.get('now') ?? [])
        void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
      later(sorted.get('soon') ?? []);
    },
    stop: () => clearTimeout(waiting),
  };
}

function urgencyOf(query: Query, changes: readonly LiveChange[]): Urgency {
  const [path, asked] = query.queryKey as readonly [unknown, { params?: { id?: string } }?];
  const urgencies = changes
    .filter(change => !isKnown(query, change))
    .map(change => concerns(change, String(path), asked?.params?.id));
  if (urgencies.includes('now')) return 'now';
  return urgencies.includes('soon') ? 'soon' : 'never';
}

/** What the reader changed here has been read already, at the version that the change led to. */
function isKnown({ state: { data } }: Query, { id, seq }: LiveChange): boolean {
  const known = data as { id?: string; etag?: string } | undefined;
  return seq > 0 && known?.id === id && known.etag === `"${seq}"`;
}
