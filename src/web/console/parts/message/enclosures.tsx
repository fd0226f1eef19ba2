import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';

/** Files are opened in a window of their own, where they can run nothing. */
export function Enclosures({ enclosures }: Pick<Message, 'enclosures'>) {
  const { t } = useTranslation();
  if (enclosures.length === 0) return null;
  return (
    <ul className="small">
      {enclosures.map(({ id, name, refusal }) => (
        <li key={id}>
          {refusal === null ? (
            <a href={`/api/v1/message-enclosures/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          ) : (
            <span className="quiet">
              {name} · {t('message:enclosure_refused', { why: t(`message:why.${refusal.split('.')[1]}`) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
