import { useQuery } from '@tanstack/react-query';
import { useMay } from '../session/session.ts';

const freshMs = 3_600_000;

/** The number that people say for a clause: as it was told with it, else by the regulation in force, else its id. */
export function useClauseNo(clause: string, told: string | undefined): string {
  const isAsked = useMay()('regulation.read') && told === undefined;
  const { data } = useQuery({
    queryKey: ['/regulation', 'numbers'],
    queryFn: async () => (await import('./clause-numbers.ts')).readClauseNumbers(),
    networkMode: 'always',
    staleTime: freshMs,
    enabled: isAsked,
  });
  return told ?? data?.[clause] ?? clause;
}
