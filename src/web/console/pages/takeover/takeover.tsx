import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { TakeoverView } from './takeover-view.tsx';

const everyMs = 1_000;
const underWay = ['trying', 'running', 'stopping'];

/** One old register on its way in. */
export function Page() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    ...reading(takeoverEndpoints.read, { params: { id } }),
    refetchInterval: ({ state }) => (underWay.includes(state.data?.state ?? '') ? everyMs : false),
  });
  if (data) return <TakeoverView key={id} takeover={data} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />;
}
