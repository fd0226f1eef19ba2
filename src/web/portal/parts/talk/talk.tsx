import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Chat, chatEndpoints } from '#contract/chat.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { MessageLine } from './message-line.tsx';
import { PictureButton } from './picture-button.tsx';
import './talk.css';
import { TalkForm } from './talk-form.tsx';

/** Where the line that tells of changes is broken. */
const everyMs = 15_000;

export interface TalkProps {
  readonly token: string;
  /** Number of the request into which this one was merged; null where it was not. */
  readonly goesOnAs: string | null;
}

/** Customer and desk write to each other about one request. */
export function Talk({ token, goesOnAs }: TalkProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...reading(chatEndpoints.readByLink, { params: { token } }),
    refetchInterval: everyMs,
  });
  return (
    <section className="card stack" aria-label={t('talk:title')}>
      <h2>{t('talk:title')}</h2>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Said {...{ token, goesOnAs }} chat={data} /> : error ? null : <Loading lines={3} />}
    </section>
  );
}

function Said({ token, goesOnAs, chat }: TalkProps & { readonly chat: Chat }) {
  const { messages, desk, mayWrite } = chat;
  const { t } = useTranslation();
  return (
    <>
      {mayWrite ? <Hours desk={desk} /> : null}
      <div className="talk-box">
        <ol className="talk" aria-live="polite">
          {messages.map(message => (
            <MessageLine key={message.id} token={token} message={message} />
          ))}
        </ol>
      </div>
      {mayWrite ? (
        <>
          <TalkForm token={token} />
          <PictureButton token={token} />
        </>
      ) : (
        <p className="quiet">{goesOnAs ? t('talk:goes_on', { requestNo: goesOnAs }) : t('talk:ended')}</p>
      )}
    </>
  );
}

/** Whether somebody is there now, by the working hours of the branch. */
function Hours({ desk: { isOpen, opensAt } }: Pick<Chat, 'desk'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (isOpen) return <p className="quiet">{t('talk:open')}</p>;
  return <p className="quiet">{t('talk:closed', { at: opensAt === null ? '' : format.instant(opensAt) })}</p>;
}
