import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useLive } from '../live/use-live.ts';
import { Failed, Loading } from '../notices/states.tsx';
import { useSessionQuery } from '../session/session.ts';
import { Zone } from '../session/zone.ts';

/** Most who come are signed in already. */
const SignIn = lazy(async () => ({ default: (await import('./sign-in.tsx')).SignIn }));

interface SignedInProps {
  /** Shown instead of the sign-in page, where a client has something else to ask first. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** Shows what is within to a person signed in; to others, the sign-in page. */
export function SignedIn({ before, children }: SignedInProps) {
  const { data: session, error, isPending, refetch } = useSessionQuery();
  useEffect(() => {
    if (session) document.title = session.companyName;
  }, [session]);
  if (isPending) return <Loading />;
  // Who is signed in stays so while the server does not answer: what they were typing stays as well.
  if (error && !session) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!session)
    return (
      before ?? (
        <Suspense fallback={<Loading />}>
          <SignIn />
        </Suspense>
      )
    );
  return (
    <Zone value={session.zone}>
      <Live />
      {children}
    </Zone>
  );
}

/** Only while somebody is signed in. */
function Live() {
  useLive();
  return null;
}
