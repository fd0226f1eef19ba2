import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { RequestView } from './request-view.tsx';

/** One service request: who and what, the conversation, the clocks, and what may be done. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(serviceRequestEndpoints.read, { params: { id } }));
  if (data) return <RequestView key={id} request={data} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
}
