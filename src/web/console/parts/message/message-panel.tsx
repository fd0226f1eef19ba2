import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';
import { Panel } from '../panel.tsx';
import { Delivery } from './delivery.tsx';
import { MessageBody } from './message-body.tsx';

/** What was written about a request, in and out. */
export function MessagePanel({ messages }: { readonly messages: readonly Message[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('message:of_request')}>
      <ol aria-label={t('message:of_request')}>
        {messages.map(message => (
          <li key={message.id} className="message">
            <MessageBody message={message} />
            {message.direction === 'out' ? <Delivery message={message} /> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
