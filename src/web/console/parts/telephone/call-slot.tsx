import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { callEndpoints } from '#contract/call.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const CallCards = lazy(
  withTexts('telephone', () => import('./call-cards.tsx').then(found => ({ default: found.CallCards }))),
);

/** The place of calls that ring for this person; what it shows is loaded when the first one rings. */
export function CallSlot() {
  return useMay()('call.read') ? <Listening /> : null;
}

function Listening() {
  const { data } = useQuery(reading(callEndpoints.ringing, {}));
  if (!data || data.items.length === 0) return null;
  return (
    <Suspense>
      <CallCards calls={data.items} />
    </Suspense>
  );
}
