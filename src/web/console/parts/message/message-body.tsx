import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../tag.tsx';
import { Enclosures } from './enclosures.tsx';
import './message.css';

/** Who wrote what to whom, with what was enclosed and what was only carried along. */
export function MessageBody({ message }: { readonly message: Message }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { channel, fromName, fromAddress, toAddresses, ccAddresses, at, isAutomatic, subject, text, quoted } =
    message;
  const addresses = (list: readonly string[]) => list.join(', ');
  return (
    <>
      <div className="row small">
        <strong>{fromName || fromAddress || '—'}</strong>
        {channel === 'mail' ? null : (
          <Tag>{t('message:robot.channel', { vendor: t(`message:robot.of.${channel}`) })}</Tag>
        )}
        {channel === 'mail' && fromAddress && fromAddress !== fromName ? (
          <span className="quiet">{fromAddress}</span>
        ) : null}
        {isAutomatic ? <Tag>{t('message:automatic')}</Tag> : null}
        <time className="quiet" dateTime={at}>
          {format.instant(at)}
        </time>
      </div>
      <div className="quiet small">
        {toAddresses.length > 0 ? t('message:to', { addresses: addresses(toAddresses) }) : null}
        {ccAddresses.length > 0 ? ` · ${t('message:cc', { addresses: addresses(ccAddresses) })}` : null}
      </div>
      {subject ? <strong>{subject}</strong> : null}
      <p className="paragraphs">{text}</p>
      {quoted ? (
        <details>
          <summary className="quiet small">{t('message:quoted')}</summary>
          <p className="paragraphs quiet">{quoted}</p>
        </details>
      ) : null}
      <Enclosures enclosures={message.enclosures} />
    </>
  );
}
