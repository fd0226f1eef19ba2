import { lazy, Suspense } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';
import type { ChatPanelProps } from './chat-panel.tsx';

const ChatPanel = lazy(
  withTexts('talk', () => import('./chat-panel.tsx').then(found => ({ default: found.ChatPanel }))),
);

/** The place of what the customer wrote on a page; it and its words come after the page. */
export function ChatSlot(props: ChatPanelProps) {
  return (
    <Suspense>
      <ChatPanel {...props} />
    </Suspense>
  );
}
