import { useQuery } from '@tanstack/react-query';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useOutboxFigure } from '../../offline/figure.ts';
import { useRefreshedDay } from '../../offline/use-day.ts';
import { stepsOf } from './steps.ts';

const nobody = { userId: '', roles: [] };

/** A job of this engineer with its steps: as the phone took it along, with what waits to be sent; else as the server has it. */
export function useJob(id: string) {
  const day = useRefreshedDay();
  const kept = useKept(id, day);
  const isElsewhere = kept.data === null && !(day.isTakenAlong && day.isFetching);
  const listed = useListed(id, isElsewhere);
  const order = kept.data?.order ?? listed.order;
  const timeline = kept.data?.timeline ?? listed.timeline ?? [];
  const steps = order ? stepsOf(order, timeline) : [];
  return {
    order,
    history: kept.data?.history ?? [],
    machines: kept.data?.machines ?? [],
    error: order ? null : listed.error,
    isPending: order === undefined && (isElsewhere ? listed.isPending : true),
    steps,
    timeline,
    refetch: () =>
      Promise.all([day.isTakenAlong ? day.refetch() : undefined, isElsewhere ? listed.refetch() : undefined]),
  };
}

function useKept(id: string, { stamp, isTakenAlong }: ReturnType<typeof useRefreshedDay>) {
  const person = useSession() ?? nobody;
  const { turn } = useOutboxFigure();
  return useQuery({
    queryKey: ['/work-orders', 'job', person.userId, id, stamp, turn],
    queryFn: async () =>
      isTakenAlong ? ((await (await import('../../offline/seen.ts')).seenJob(person, id)) ?? null) : null,
    networkMode: 'always',
    placeholderData: before => (before?.order.id === id ? before : undefined),
  });
}

function useListed(id: string, enabled: boolean) {
  const order = useQuery({ ...reading(workOrderEndpoints.read, { params: { id } }), enabled });
  const timeline = useQuery({
    ...reading(serviceRequestEndpoints.timeline, { params: { id: order.data?.requestId ?? '' } }),
    enabled: order.data !== undefined,
  });
  const isWaiting = order.data !== undefined && timeline.isPending;
  return {
    order: isWaiting ? undefined : order.data,
    timeline: timeline.data?.items,
    error: order.error,
    isPending: order.isPending || isWaiting,
    refetch: () => Promise.all([order.refetch(), timeline.refetch()]),
  };
}
