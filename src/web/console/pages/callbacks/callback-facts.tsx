import { PhoneOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CallbackRow } from '#contract/follow-up.ts';
import { phoneAddress } from '#kernel/phone.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the clerk needs on the telephone. */
export function CallbackFacts({ callback }: { readonly callback: CallbackRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { contactName, phone, engineerName, work, clause } = callback;
  return (
    <>
      <header>
        <h2>{callback.customerName}</h2>
        {clause ? <ClauseLink clause={clause} /> : null}
      </header>
      {phone ? (
        <a className="dial" href={phoneAddress(phone)}>
          <PhoneOutlined /> {[contactName, phone].filter(Boolean).join(' ')}
        </a>
      ) : null}
      <p>
        <Link to={`/service-requests/${callback.requestId}`}>{callback.requestNo}</Link>{' '}
        <span className="quiet">
          {[engineerName, work, t('desk:callbacks.completed', { at: format.instant(callback.completedAt) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
    </>
  );
}
