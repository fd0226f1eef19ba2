import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hasCode } from '../../shared/api/problem.ts';
import { forget } from '../../shared/api/queries.ts';

/** When somebody else was quicker, reads again what is shown, so that the second try is made on what is there now. */
export function useStaleCare(error: unknown, path: string): void {
  const client = useQueryClient();
  useEffect(() => {
    if (hasCode(error, 'subject.stale') || hasCode(error, 'subject.state')) void forget(client, path);
  }, [error, path, client]);
}
