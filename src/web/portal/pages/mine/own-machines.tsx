import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type OwnMachine, ownEndpoints } from '#contract/own.ts';
import { call } from '../../../shared/api/call.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

/** Machines of one's own; service is asked for on the page of each. */
export function OwnMachines() {
  const { t } = useTranslation();
  const machines = useInfiniteQuery({
    queryKey: [ownEndpoints.machines.path],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(ownEndpoints.machines, { query: pageParam ? { cursor: pageParam } : {}, signal }),
    getNextPageParam: last => last.nextCursor ?? undefined,
  });
  const items = machines.data?.pages.flatMap(page => page.items);
  return (
    <section className="card stack">
      <h2>{t('mine:machines')}</h2>
      {machines.error ? <Failed error={machines.error} onRetry={() => void machines.refetch()} /> : null}
      {machines.isPending ? <Loading lines={4} /> : null}
      {items?.length === 0 ? <p className="quiet">{t('mine:no_machines')}</p> : null}
      <ul className="mine">
        {items?.map(machine => (
          <Row key={machine.id} machine={machine} />
        ))}
      </ul>
      {machines.hasNextPage ? (
        <Button wide onClick={() => void machines.fetchNextPage()}>
          {t('mine:more')}
        </Button>
      ) : null}
    </section>
  );
}

function Row({ machine }: { readonly machine: OwnMachine }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { serialNo, vehicleNo, productLine, model, customerName, siteName, path } = machine;
  const { entitlement, warrantyUntil, openRequests } = machine;
  return (
    <li>
      <div className="sum">
        <strong>{[serialNo, vehicleNo].filter(Boolean).join(' · ')}</strong>
        <Link to={path} aria-label={`${t('mine:ask')} ${serialNo}`}>
          {t('mine:ask')}
        </Link>
      </div>
      <p>{`${productLine} ${model}`}</p>
      <p className="quiet">{`${customerName} · ${siteName}`}</p>
      <p className="quiet">
        {t(`mine:entitlement.${entitlement}`, { until: warrantyUntil ? format.day(warrantyUntil) : '' })}
        {openRequests > 0 ? ` · ${t('mine:open', { count: openRequests })}` : ''}
      </p>
    </li>
  );
}
