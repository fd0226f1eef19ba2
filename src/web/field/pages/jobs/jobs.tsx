import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { GrabSlot } from '../../grab/grab-slot.tsx';
import { JobCard } from '../../job-card/job-card.tsx';
import { Refreshable } from '../../refresh/refreshable.tsx';

const statesOf: Readonly<Record<string, string>> = { open: 'open', done: 'completed,cancelled' };
const pageSize = 30;

/** All jobs of this engineer: those that are open, and those that are done. */
export function Page() {
  const { t } = useTranslation();
  const [{ which }, change] = useAddress({ which: 'open' });
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useJobs(which);
  const jobs = data?.pages.flatMap(page => page.items) ?? [];
  const options = Object.keys(statesOf).map(value => ({ value, label: t(`field:jobs.${value}`) }));
  return (
    <Refreshable onRefresh={refetch}>
      <h1>{t('field:page.jobs')}</h1>
      <Segments
        label={t('field:jobs.which')}
        value={which}
        options={options}
        onChange={value => void change({ which: value })}
      />
      {isPending ? <Loading lines={8} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data && jobs.length === 0 ? <Empty title={t(`field:jobs.none_${which}`)} /> : null}
      <ol className="jobs">
        {jobs.map(job => (
          <li key={job.id}>
            <JobCard job={job} />
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button wide disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('field:jobs.more')}
        </Button>
      ) : null}
      {which === 'open' ? <GrabSlot /> : null}
    </Refreshable>
  );
}

function useJobs(which: string) {
  const state = statesOf[which] ?? 'open';
  return useInfiniteQuery({
    queryKey: [workOrderEndpoints.list.path, { mine: true, state }],
    queryFn: ({ pageParam, signal }) =>
      call(workOrderEndpoints.list, {
        query: { mine: true, state, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
  });
}
