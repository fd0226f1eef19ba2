import { useTranslation } from 'react-i18next';
import { type ChatMessage, chatEndpoints } from '#contract/chat.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

interface MessageLineProps {
  readonly token: string;
  readonly message: ChatMessage;
}

/** One message: the own ones to the right. */
export function MessageLine({ token, message: { id, by, authorName, at, text, picture } }: MessageLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li data-by={by}>
      <span className="quiet small">
        {by === 'desk' ? authorName : t('talk:you')} · <time dateTime={at}>{format.instant(at)}</time>
      </span>
      {text === null ? null : <p className="said">{text}</p>}
      {picture === null ? null : (
        <a href={pictureAddress(token, id)} target="_blank" rel="noreferrer">
          <img src={pictureAddress(token, id)} alt={picture} loading="lazy" />
        </a>
      )}
    </li>
  );
}

function pictureAddress(token: string, messageId: string): string {
  return `/api/v1${chatEndpoints.pictureByLink.path.replace(':token', token)}?message=${messageId}`;
}
