import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { OrderView } from './order-view.tsx';

/** A work order as the desk sees it: how far it is, what the engineer wrote, the clocks. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(workOrderEndpoints.read, { params: { id } }));
  if (data) return <OrderView key={id} order={data} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
}
