import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the company has answered, the newest first. */
export function Replies({ request }: { readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (request.replies.length === 0) return null;
  const newestFirst = request.replies.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return (
    <section className="card stack">
      <h2>{t('portal:replies.title')}</h2>
      {newestFirst.map(({ at, text }) => (
        <div key={`${at}${text}`} className="reply">
          <p className="said">{text}</p>
          <time dateTime={at} className="quiet">
            {format.instant(at)}
          </time>
        </div>
      ))}
    </section>
  );
}
