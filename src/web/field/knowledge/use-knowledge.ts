import { useQuery } from '@tanstack/react-query';
import { articleEndpoints } from '#contract/article.ts';
import { call } from '../../shared/api/call.ts';
import { useSession } from '../../shared/session/session.ts';
import { useOutboxFigure } from '../offline/figure.ts';
import { type KeptKnowledge, keptKnowledge } from './keep.ts';

const nothing: KeptKnowledge = { readAt: 0, items: [], walks: [] };

/** What is known for a case: as the phone took it along, else as the server says. */
export function useKnowledge(requestId: string): KeptKnowledge {
  const userId = useSession()?.userId ?? '';
  const { turn } = useOutboxFigure();
  const { data } = useQuery({
    queryKey: ['/service-requests', 'knowledge', userId, requestId, turn],
    queryFn: () => read(userId, requestId),
    networkMode: 'always',
    placeholderData: before => before,
  });
  return data ?? nothing;
}

async function read(userId: string, id: string): Promise<KeptKnowledge> {
  const kept = await keptKnowledge(userId, id);
  if (kept) return kept;
  if (!navigator.onLine) return nothing;
  return { readAt: Date.now(), ...(await call(articleEndpoints.beside, { params: { id } })) };
}
