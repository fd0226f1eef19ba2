import { type Message, messageEndpoints } from '#contract/message.ts';
import { useChange } from '../../../shared/api/queries.ts';

const forgets = ['/messages', '/service-requests'];

/** The two ways to say where a message belongs. */
export function useSettling({ id }: Message, onDone: () => void = () => undefined) {
  const file = useChange(messageEndpoints.file, { forgets, onDone });
  const register = useChange(messageEndpoints.register, { forgets, onDone });
  return {
    file: (requestId: string, isRemembered: boolean) =>
      file.mutate({ params: { id: requestId }, body: { messageId: id, isRemembered } }),
    register: (place: { customerId: string; siteId: string; assetId?: string }, isRemembered: boolean) =>
      register.mutate({ params: { id }, body: { ...place, isRemembered } }),
    error: file.error ?? register.error,
    isPending: file.isPending || register.isPending,
  };
}

export type Settling = ReturnType<typeof useSettling>;
