import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deskEndpoints, type Present } from '#contract/desk.ts';
import { call } from '../../../../shared/api/call.ts';
import { reading } from '../../../../shared/api/queries.ts';

/** The server forgets who has not told for 45 seconds. */
const everyMs = 20_000;

type Doing = Present['doing'];

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
    // A colleague that is not seen hinders nobody: what fails here is tried again.
    const beat = () => void tell(whatIsDone()).catch(() => undefined);
    beat();
    const beating = setInterval(beat, everyMs);
    const turns = ['focusin', 'focusout', 'visibilitychange'] as const;
    for (const turn of turns) document.addEventListener(turn, beat);
    return () => {
      clearInterval(beating);
      for (const turn of turns) document.removeEventListener(turn, beat);
      void tell(null).catch(() => undefined);
    };
  }, [requestId, client]);
  return data?.items ?? [];
}

/** Nobody is here in a window that is out of sight. */
function whatIsDone(): Doing | null {
  if (document.visibilityState !== 'visible') return null;
  return document.activeElement instanceof HTMLTextAreaElement ? 'writing' : 'reading';
}
