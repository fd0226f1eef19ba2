import { useInfiniteQuery } from '@tanstack/react-query';
import { type DutyList, dutyEndpoints, dutyLists } from '#contract/duty.ts';
import { call } from '../api/call.ts';

interface Asked {
  readonly list: DutyList;
  readonly mine: boolean;
  /** One alone, whichever list it is in. */
  readonly id?: string;
}

/** A list of duties, page by page. */
export function useDuties({ list, mine, id }: Asked) {
  const query = { list, ...(mine && { mine: true }), ...(id && { id }), limit: 50 };
  const pages = useInfiniteQuery({
    queryKey: [dutyEndpoints.list.path, query, 'pages'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      call(dutyEndpoints.list, { query: { ...query, ...(pageParam && { cursor: pageParam }) }, signal }),
    getNextPageParam: last => last.nextCursor,
  });
  return { ...pages, items: pages.data?.pages.flatMap(page => page.items) };
}

/** The list that an address names; what is due this week otherwise. */
export function listNamed(name: string): DutyList {
  return dutyLists.find(list => list === name) ?? 'week';
}
