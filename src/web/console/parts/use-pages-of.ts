import { useInfiniteQuery } from '@tanstack/react-query';

interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

interface Reading<Item> {
  /** The path of the endpoint and what is asked of it. */
  readonly key: readonly [path: string, asked: object];
  readonly read: (from: { readonly cursor?: string }, signal: AbortSignal) => Promise<PageOf<Item>>;
}

/** A list that is read page by page with the server's cursor; while another is read, the last one stays in sight. */
export function usePagesOf<Item>({ key, read }: Reading<Item>) {
  const pages = useInfiniteQuery({
    queryKey: [...key, 'pages'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => read(pageParam ? { cursor: pageParam } : {}, signal),
    getNextPageParam: last => last.nextCursor,
    placeholderData: before => before,
  });
  const items = pages.data?.pages.flatMap(page => page.items);
  return { ...pages, items };
}
