import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { messageEndpoints } from '#contract/message.ts';
import { reading } from '../../../shared/api/queries.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const MessagePanel = lazy(
  withTexts('message', () => import('./message-panel.tsx').then(found => ({ default: found.MessagePanel }))),
);

/** The correspondence about a request; nothing is loaded where there is none. */
export function MessageSlot({ requestId }: { readonly requestId: string }) {
  const { data } = useQuery(reading(messageEndpoints.ofRequest, { params: { id: requestId } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Suspense>
      <MessagePanel messages={data.items} />
    </Suspense>
  );
}
