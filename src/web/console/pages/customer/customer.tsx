import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { customerEndpoints } from '#contract/customer.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { CustomerView } from './customer-view.tsx';

/** A customer: contacts, sites, machines, and what they asked for. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(customerEndpoints.read, { params: { id } }));
  if (data) return <CustomerView key={id} customer={data} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
}
