import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { shareLine } from './line.ts';
import { createNewsReader } from './reader.ts';

/** Keeps what is on the screen as new as what the server has: of the person signed in, or of a customer's link. */
export function useLive(address = '/api/v1/live'): void {
  const client = useQueryClient();
  useEffect(() => {
    const reader = createNewsReader(client);
    const close = shareLine(address, reader.hear);
    return () => {
      close();
      reader.stop();
    };
  }, [client, address]);
}
