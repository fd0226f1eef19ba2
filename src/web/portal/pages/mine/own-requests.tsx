import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type OwnRequest, ownEndpoints } from '#contract/own.ts';
import { call } from '../../../shared/api/call.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

/** Requests of one's own, the newest first; an agent reads what they pay of each. */
export function OwnRequests() {
  const { t } = useTranslation();
  const requests = useInfiniteQuery({
    queryKey: [ownEndpoints.requests.path],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(ownEndpoints.requests, { query: pageParam ? { cursor: pageParam } : {}, signal }),
    getNextPageParam: last => last.nextCursor ?? undefined,
  });
  const items = requests.data?.pages.flatMap(page => page.items);
  return (
    <section className="card stack">
      <h1>{t('mine:requests')}</h1>
      {requests.error ? <Failed error={requests.error} onRetry={() => void requests.refetch()} /> : null}
      {requests.isPending ? <Loading lines={4} /> : null}
      {items?.length === 0 ? <p className="quiet">{t('mine:no_requests')}</p> : null}
      <ul className="mine">
        {items?.map(request => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
      {requests.hasNextPage ? (
        <Button wide onClick={() => void requests.fetchNextPage()}>
          {t('mine:more')}
        </Button>
      ) : null}
    </section>
  );
}

function Row({ request }: { readonly request: OwnRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const {
    requestNo,
    state,
    goesOnAs,
    customerName,
    serialNo,
    description,
    registeredAt,
    comesAt,
    path,
    agentFen,
  } = request;
  return (
    <li>
      <div className="sum">
        {path === null ? <strong>{requestNo}</strong> : <Link to={path}>{requestNo}</Link>}
        <span>{t(`mine:state.${state}`)}</span>
      </div>
      {goesOnAs ? <p className="quiet">{t('portal:goes_on', { requestNo: goesOnAs })}</p> : null}
      <p className="said">{description}</p>
      <p className="quiet">
        {[customerName, serialNo, format.instant(registeredAt)].filter(Boolean).join(' · ')}
      </p>
      {comesAt ? <p>{t('mine:comes', { at: format.instant(comesAt) })}</p> : null}
      {agentFen === null ? null : (
        <p>
          {agentFen === 0 ? t('mine:agent_free') : t('mine:agent_pays', { amount: format.money(agentFen) })}
        </p>
      )}
    </li>
  );
}
