import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints, type Grabbable } from '#contract/dispatch.ts';
import { forget, reading } from '../../shared/api/queries.ts';
import { GrabCard } from './grab-card.tsx';

/** Others take orders too. */
const everyMs = 30_000;

/**
 * Orders of the own branch that nobody holds; nothing where the company gives every order out, or without signal. One
 * that went to somebody else under the reader's finger stays in its place, with what was said.
 */
export function GrabbableJobs() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [missed, setMissed] = useState<readonly Grabbable[]>([]);
  const { data } = useQuery({ ...reading(dispatchEndpoints.grabbable, {}), refetchInterval: everyMs });
  if (!data?.isAllowed) return null;
  const gone = missed.filter(job => !data.items.some(({ id }) => id === job.id));
  const jobs = [...data.items, ...gone].toSorted(byUrgency);
  if (jobs.length === 0) return null;
  const keep = (job: Grabbable) => {
    setMissed(others => [...others.filter(({ id }) => id !== job.id), job]);
    void forget(client, '/dispatch');
  };
  return (
    <section className="stack" aria-label={t('dispatch:grab.title')}>
      <h2>{t('dispatch:grab.title')}</h2>
      <ol className="jobs">
        {jobs.map(job => (
          <li key={job.id}>
            <GrabCard job={job} isGone={gone.includes(job)} onRefused={() => keep(job)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The order in which they are told. */
function byUrgency(one: Grabbable, other: Grabbable): number {
  const due = ({ dueAt, id }: Grabbable) => `${dueAt ?? '~'} ${id}`;
  return due(one) < due(other) ? -1 : 1;
}
