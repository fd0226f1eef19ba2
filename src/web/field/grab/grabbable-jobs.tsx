import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints } from '#contract/dispatch.ts';
import { reading } from '../../shared/api/queries.ts';
import { GrabCard } from './grab-card.tsx';

/** Others take orders too. */
const everyMs = 30_000;

/** Orders of the own branch that nobody holds; nothing where the company gives every order out, or without signal. */
export function GrabbableJobs() {
  const { t } = useTranslation();
  const { data } = useQuery({ ...reading(dispatchEndpoints.grabbable, {}), refetchInterval: everyMs });
  if (!data?.isAllowed || data.items.length === 0) return null;
  return (
    <section className="stack" aria-label={t('dispatch:grab.title')}>
      <h2>{t('dispatch:grab.title')}</h2>
      <ol className="jobs">
        {data.items.map(job => (
          <li key={job.id}>
            <GrabCard job={job} />
          </li>
        ))}
      </ol>
    </section>
  );
}
