import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../shared/session/session.ts';
import type { Entry } from './entry.ts';
import { useOutboxFigure } from './figure.ts';

const none: readonly Entry[] = [];

/** All that this phone keeps, in its order; read anew whenever it changes. */
export function useOutbox(): readonly Entry[] {
  const session = useSession();
  const { turn } = useOutboxFigure();
  const userId = session?.userId ?? '';
  const { data } = useQuery({
    queryKey: ['outbox', userId, turn],
    queryFn: async () => {
      const { phoneOf } = await import('./phone.ts');
      return (await phoneOf(userId)).store.all();
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: before => before,
  });
  return data ?? none;
}
