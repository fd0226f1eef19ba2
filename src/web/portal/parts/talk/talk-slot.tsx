import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';

const Talk = lazy(withTexts('talk', () => import('./talk.tsx').then(found => ({ default: found.Talk }))));

/** The place of the conversation on a page; it and its words come after the page. */
export function TalkSlot({ token }: { readonly token: string }) {
  return (
    <Suspense>
      <Talk token={token} />
    </Suspense>
  );
}
