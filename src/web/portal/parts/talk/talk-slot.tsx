import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';
import type { TalkProps } from './talk.tsx';

const Talk = lazy(withTexts('talk', () => import('./talk.tsx').then(found => ({ default: found.Talk }))));

/** The place of the conversation on a page; it and its words come after the page. */
export function TalkSlot(props: TalkProps) {
  return (
    <Suspense>
      <Talk {...props} />
    </Suspense>
  );
}
