import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { setupEndpoints } from '#contract/setup.ts';
import { reading } from '../../shared/api/queries.ts';
import { SignIn } from '../../shared/app/sign-in.tsx';
import { Failed, Loading } from '../../shared/notices/states.tsx';
import { withTexts } from '../../shared/text/texts.ts';

const SetUp = lazy(
  withTexts('setup', () => import('./set-up.tsx').then(({ SetUpPage }) => ({ default: SetUpPage }))),
);

/** Nobody is signed in: a company that has not been set up is asked for that first. */
export function BeforeSignIn() {
  const { data, error, refetch } = useQuery(reading(setupEndpoints.status, {}));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.done) return <SignIn />;
  return (
    <Suspense fallback={<Loading />}>
      <SetUp packs={data.packs} />
    </Suspense>
  );
}
