import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../shared/clock/use-now.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { withTexts } from '../../../shared/text/texts.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { civilOf } from '../../civil.ts';
import { JobCard } from '../../job-card/job-card.tsx';
import { useOpenJobs } from '../../offline/use-day.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { jobsOfToday } from './day.ts';

const Bell = lazy(
  withTexts('notice', () => import('../../shell/bell.tsx').then(found => ({ default: found.Bell }))),
);

/** What the engineer goes to today, the next first. */
export function Page() {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  const now = new Date(useNow()).toISOString();
  const { items, error, isPending, isFetching, refetch } = useOpenJobs();
  const dateOf = (at: string) => civilOf(at, zone).date;
  const open = items ?? [];
  const jobs = jobsOfToday(open, { today: dateOf(now), dateOf });
  const later = open.length - jobs.length;
  return (
    <Refreshable onRefresh={refetch}>
      <header className="day-head">
        <div>
          <h1>{t('field:page.today')}</h1>
          <p className="quiet">{format.date(now)}</p>
        </div>
        <div className="row">
          <Button kind="plain" disabled={isFetching} onClick={() => void refetch()}>
            {t('field:refresh.button')}
          </Button>
          <Suspense>
            <Bell />
          </Suspense>
        </div>
      </header>
      {isPending ? <Loading lines={8} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {items && jobs.length === 0 ? (
        <Empty title={t('field:today.none')}>
          <p>{t('field:today.rest')}</p>
        </Empty>
      ) : null}
      <ol className="jobs">
        {jobs.map((job, index) => (
          <li key={job.id}>
            <JobCard job={job} isNext={index === 0} />
          </li>
        ))}
      </ol>
      {later > 0 ? <Link to="/jobs">{t('field:today.later', { count: later })}</Link> : null}
    </Refreshable>
  );
}
