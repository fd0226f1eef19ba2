import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type MailboxView, mailboxEndpoints } from '#contract/message.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { withTexts } from '../../../shared/text/texts.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { MailboxForm } from './mailbox-form.tsx';
import { ReminderHours } from './reminder-hours.tsx';
import { Robots } from './robots.tsx';

const Telephones = lazy(
  withTexts('telephone', () => import('./telephones.tsx').then(found => ({ default: found.Telephones }))),
);

/** The mailbox of the company: how it is reached, and how it fares. */
export function Page() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(mailboxEndpoints.read, {}));
  return (
    <>
      <PageHead title={t('message:mailbox.title')} below={t('message:mailbox.hint')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={8} />}
      {data?.mailbox ? <Faring mailbox={data.mailbox} /> : null}
      <div className="stack">
        {data ? <MailboxForm mailbox={data.mailbox} /> : null}
        <Robots />
        <ReminderHours />
        <Suspense>
          <Telephones />
        </Suspense>
      </div>
    </>
  );
}

function Faring({ mailbox }: { readonly mailbox: NonNullable<MailboxView['mailbox']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fetchedAt, waiting, fault } = mailbox;
  return (
    <div className="stack">
      <p className="quiet">
        {fetchedAt
          ? t('message:mailbox.fetched', { at: format.instant(fetchedAt) })
          : t('message:mailbox.never_fetched')}
        {' · '}
        {t('message:mailbox.waiting', { count: waiting })}
      </p>
      {fault ? (
        <p className="notice" role="alert">
          {t('message:mailbox.fault', { fault })}
        </p>
      ) : null}
    </div>
  );
}
