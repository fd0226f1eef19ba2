import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Keeps what is on the screen as new as what the server has: of the person signed in, or of a customer's link. */
export function useLive(address = '/api/v1/live'): void {
  const client = useQueryClient();
  useEffect(() => {
    // No page waits for it.
    const following = import('./follow-news.ts').then(({ followNews }) => followNews(client, address));
    return () => void following.then(stop => stop());
  }, [client, address]);
}
