import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { type AccessReader, accessEndpoints } from '#contract/access.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import type { AccessAsked } from './readers-table.tsx';

interface CustomersReadProps {
  readonly asked: AccessAsked;
  readonly reader: AccessReader;
  readonly onClose: () => void;
}

/** Of which customers a person read in full, where, and how often. */
export function CustomersRead({ asked, reader, onClose }: CustomersReadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(
    reading(accessEndpoints.customers, { query: { ...asked, readerId: reader.readerId } }),
  );
  return (
    <Drawer open size={480} title={t('access:read_by', { name: reader.readerName })} onClose={onClose}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={6} />}
      <ul className="stack">
        {data?.items.map(({ customerId, customerName, places, times, lastAt }) => (
          <li key={customerId}>
            <Link to="/customers" search={{ q: customerName }}>
              {customerName}
            </Link>
            <div className="quiet small">{places.map(place => t(`access:place.${place}`)).join(' · ')}</div>
            <div className="quiet small">
              {t('access:how_often', { count: times, at: format.instant(lastAt) })}
            </div>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
