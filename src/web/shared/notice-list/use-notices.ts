import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { noticeEndpoints } from '#contract/notice.ts';
import { call } from '../api/call.ts';
import { reading, useChange } from '../api/queries.ts';

const everyMs = 60_000;
const pageSize = 20;

/** How many notices are unread, asked again every minute. */
export function useUnread(): number {
  const { data } = useQuery({
    ...reading(noticeEndpoints.list, { query: { limit: 1 } }),
    refetchInterval: everyMs,
  });
  return data?.unread ?? 0;
}

/** The notices of the reader, the newest first, as far as they were read. */
export function useNotices({ isUnread }: { readonly isUnread: boolean }) {
  return useInfiniteQuery({
    queryKey: [noticeEndpoints.list.path, { isUnread, pages: true }],
    queryFn: ({ pageParam, signal }) =>
      call(noticeEndpoints.list, {
        query: {
          limit: pageSize,
          ...(isUnread ? { isUnread } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
  });
}

export function useMarkNotices() {
  return useChange(noticeEndpoints.mark, { forgets: [noticeEndpoints.list.path] });
}
