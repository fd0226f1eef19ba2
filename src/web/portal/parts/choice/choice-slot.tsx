import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const Choice = lazy(
  withTexts('choice', () => import('./choice.tsx').then(found => ({ default: found.Choice }))),
);

/** The place where the customer chooses when somebody comes; it and its words come after the page. */
export function ChoiceSlot({ token }: { readonly token: string }) {
  return (
    <Suspense>
      <Choice token={token} />
    </Suspense>
  );
}
