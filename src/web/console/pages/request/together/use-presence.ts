import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deskEndpoints, type Present } from '#contract/desk.ts';
import { call } from '../../../../shared/api/call.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { createPresenceTeller, type Doing } from './presence-teller.ts';

/** The server forgets who has not told for 45 seconds. */
const everyMs = 20_000;

/** Tells that this window is here and what is done in it; answers who else is. */
export function usePresence(requestId: string): readonly Present[] {
  const client = useQueryClient();
  const query = reading(deskEndpoints.presence, { params: { id: requestId } });
  // To tell is to be told who is here: asking is for later, when somebody has come or gone.
  const isTold = client.getQueryData(query.queryKey) !== undefined;
  const { data } = useQuery({ ...query, staleTime: everyMs, enabled: isTold });
  useEffect(() => {
    const { queryKey } = reading(deskEndpoints.presence, { params: { id: requestId } });
    const tell = async (doing: Doing | null) => {
      const others = await call(deskEndpoints.bePresent, { params: { id: requestId }, body: { doing } });
      client.setQueryData(queryKey, others);
    };
    const { beat, turn, leave } = createPresenceTeller({ doing: whatIsDone, tell });
    beat();
    const beating = setInterval(beat, everyMs);
    // Between two fields nothing has the focus: what is done is known once it has come to the next.
    const later = () => setTimeout(turn, 0);
    const turns = ['focusin', 'focusout', 'visibilitychange'] as const;
    for (const name of turns) document.addEventListener(name, later);
    return () => {
      clearInterval(beating);
      for (const name of turns) document.removeEventListener(name, later);
      leave();
    };
  }, [requestId, client]);
  return data?.items ?? [];
}

/** Nobody is here in a window that is out of sight. */
function whatIsDone(): Doing | null {
  if (document.visibilityState !== 'visible') return null;
  return document.activeElement instanceof HTMLTextAreaElement ? 'writing' : 'reading';
}
