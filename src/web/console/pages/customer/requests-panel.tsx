import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { call } from '../../../shared/api/call.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { RequestStateTag } from '../../parts/word-tags.tsx';

const perPage = 15;

/** What the customer asked for, the newest first. */
export function RequestsPanel({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = { customerId, sort: 'newest', limit: perPage } as const;
  const requests = usePagesOf({
    key: [serviceRequestEndpoints.list.path, query],
    read: (from, signal) => call(serviceRequestEndpoints.list, { query: { ...query, ...from }, signal }),
  });
  return (
    <Panel title={t('manage:customer.requests')}>
      {requests.error ? <Failed error={requests.error} onRetry={() => void requests.refetch()} /> : null}
      {requests.items || requests.error ? null : <Loading lines={4} />}
      {requests.items?.length === 0 ? <p className="quiet">{t('manage:customer.no_requests')}</p> : null}
      <ul className="lines">
        {requests.items?.map(row => (
          <li key={row.id} className="line-clamp">
            <Link to={`/service-requests/${row.id}`}>{row.requestNo}</Link>{' '}
            <RequestStateTag state={row.state} />{' '}
            <span className="quiet">{format.instant(row.registeredAt)}</span> {row.description}
          </li>
        ))}
      </ul>
      {requests.hasNextPage ? (
        <div>
          <Button onClick={() => void requests.fetchNextPage()}>{t('words:more')}</Button>
        </div>
      ) : null}
    </Panel>
  );
}
