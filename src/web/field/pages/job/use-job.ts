import { useQuery } from '@tanstack/react-query';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { reading } from '../../../shared/api/queries.ts';
import { stepsOf } from './steps.ts';

/** A job of this engineer with its steps. */
export function useJob(id: string) {
  const order = useQuery(reading(workOrderEndpoints.read, { params: { id } }));
  const timeline = useQuery({
    ...reading(serviceRequestEndpoints.timeline, { params: { id: order.data?.requestId ?? '' } }),
    enabled: order.data !== undefined,
  });
  const isWaiting = order.data !== undefined && timeline.isPending;
  const steps = order.data && !isWaiting ? stepsOf(order.data, timeline.data?.items ?? []) : [];
  const refetch = () => Promise.all([order.refetch(), timeline.refetch()]);
  return { order: order.data, error: order.error, isPending: order.isPending || isWaiting, steps, refetch };
}
