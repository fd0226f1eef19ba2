import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ChatMessage, chatEndpoints } from '#contract/chat.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../panel.tsx';
import type { ShownFile } from '../viewer/shown-file.ts';
import { useViewer } from '../viewer/use-viewer.tsx';
import { ReporterLine } from './reporter-line.tsx';
import './chat-panel.css';

export interface ChatPanelProps {
  readonly requestId: string;
  readonly customerId: string;
}

/** Who asked through a code or a form, and what customer and desk wrote; nothing where nobody wrote. */
export function ChatPanel({ requestId, customerId }: ChatPanelProps) {
  const { t } = useTranslation();
  const isMine = useMay()('chat.read');
  const { data, error, refetch } = useQuery({
    ...reading(chatEndpoints.read, { params: { id: requestId } }),
    enabled: isMine,
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : null;
  const { messages, reporter } = data;
  if (!reporter && !messages.some(({ by }) => by === 'customer')) return null;
  return (
    <Panel title={t('talk:desk.title')}>
      {reporter ? <ReporterLine masked={reporter} {...{ requestId, customerId }} /> : null}
      <ol className="chat" aria-label={t('talk:desk.title')}>
        <Lines messages={messages} />
      </ol>
      <p className="quiet small">{t('talk:desk.how')}</p>
    </Panel>
  );
}

function Lines({ messages }: { readonly messages: readonly ChatMessage[] }) {
  const { open, viewer } = useViewer(messages.flatMap(message => pictureOf(message) ?? []));
  return (
    <>
      {messages.map(message => (
        <Line key={message.id} message={message} open={open} />
      ))}
      {viewer}
    </>
  );
}

/** What was taken in is a picture by its content. */
function pictureOf({ id, picture }: ChatMessage): ShownFile | undefined {
  if (picture === null) return undefined;
  const address = `/api/v1${chatEndpoints.picture.path.replace(':id', id)}`;
  return { address, name: picture, mediaType: 'image/jpeg' };
}

interface LineProps {
  readonly message: ChatMessage;
  readonly open: ReturnType<typeof useViewer>['open'];
}

function Line({ message, open }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { by, authorName, at, text } = message;
  const picture = pictureOf(message);
  return (
    <li data-by={by}>
      <span className="quiet small">
        {by === 'desk' ? authorName : t('talk:desk.customer')} ·{' '}
        <time dateTime={at}>{format.instant(at)}</time>
      </span>
      {text === null ? null : <p className="paragraphs">{text}</p>}
      {picture ? (
        <a href={picture.address} target="_blank" rel="noreferrer" onClick={open(picture)}>
          <img src={picture.address} alt={picture.name} loading="lazy" />
        </a>
      ) : null}
    </li>
  );
}
