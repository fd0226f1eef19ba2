import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ChatMessage, chatEndpoints } from '#contract/chat.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../panel.tsx';
import './chat-panel.css';

/** Who asked through a code or a form, and what customer and desk wrote; nothing where nobody wrote. */
export function ChatPanel({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const isMine = useMay()('chat.read');
  const { data, error, refetch } = useQuery({
    ...reading(chatEndpoints.read, { params: { id: requestId } }),
    enabled: isMine,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { messages, reporter } = data;
  if (!reporter && !messages.some(({ by }) => by === 'customer')) return null;
  return (
    <Panel title={t('talk:desk.title')}>
      {reporter ? (
        <p>
          {t('talk:desk.reporter')} {reporter.name} {reporter.phone}
        </p>
      ) : null}
      <ol className="chat" aria-label={t('talk:desk.title')}>
        {messages.map(message => (
          <Line key={message.id} message={message} />
        ))}
      </ol>
      <p className="quiet small">{t('talk:desk.how')}</p>
    </Panel>
  );
}

function Line({ message: { id, by, authorName, at, text, picture } }: { readonly message: ChatMessage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = `/api/v1${chatEndpoints.picture.path.replace(':id', id)}`;
  return (
    <li data-by={by}>
      <span className="quiet small">
        {by === 'desk' ? authorName : t('talk:desk.customer')} ·{' '}
        <time dateTime={at}>{format.instant(at)}</time>
      </span>
      {text === null ? null : <p className="paragraphs">{text}</p>}
      {picture === null ? null : (
        <a href={address} target="_blank" rel="noreferrer">
          <img src={address} alt={picture} loading="lazy" />
        </a>
      )}
    </li>
  );
}
