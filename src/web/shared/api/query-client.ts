import { QueryCache, QueryClient } from '@tanstack/react-query';
import { hasCode, Problem } from './problem.ts';

const triesOfRead = 2;

/** Server state of a client. Who is told that nobody is signed in meets the sign-in page. */
export function newQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: error => {
        if (hasCode(error, 'session.missing')) client.setQueryData(['/session', {}], null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < triesOfRead && error instanceof Problem && error.isUnanswered,
      },
    },
  });
  return client;
}
