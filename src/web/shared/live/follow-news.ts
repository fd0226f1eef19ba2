import type { QueryClient } from '@tanstack/react-query';
import { shareLine } from './line.ts';
import { createNewsReader } from './reader.ts';

/** Reads anew what the server tells to have changed, until it is told to stop. */
export function followNews(client: QueryClient, address: string): () => void {
  const reader = createNewsReader(client);
  const close = shareLine(address, reader.hear);
  return () => {
    close();
    reader.stop();
  };
}
