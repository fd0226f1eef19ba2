import { useQuery } from '@tanstack/react-query';
import type { VanPart } from '#contract/van-stock-shape.ts';
import { useSession } from '../../shared/session/session.ts';
import { useOutboxFigure } from '../offline/figure.ts';
import { useRefreshedDay } from '../offline/use-day.ts';

const none: readonly VanPart[] = [];

/** What is on the own van by this phone, also without signal; while an order's parts are written, as if it had none. */
export function useVan(orderId?: string) {
  const userId = useSession()?.userId ?? '';
  const { stamp, refetch } = useRefreshedDay();
  const { turn } = useOutboxFigure();
  const { data, error, isPending } = useQuery({
    queryKey: ['/work-orders', 'van', userId, orderId ?? '', stamp, turn],
    queryFn: async () => (await import('./van-on-phone.ts')).vanOnPhone(userId, orderId),
    networkMode: 'always',
    placeholderData: before => before,
  });
  return { parts: data ?? none, error, isPending, refetch };
}
