import { useQuery } from '@tanstack/react-query';
import { workOrderEndpoints } from '#contract/work-order.ts';
import type { WorkOrderRow } from '#contract/work-order-shape.ts';
import { reading } from '../../shared/api/queries.ts';
import { useMay, useSession } from '../../shared/session/session.ts';
import { useOutboxFigure } from './figure.ts';

const mostJobs = 200;
/** A new job should not wait for a pull. */
const everyMs = 60_000;
const freshMs = 15_000;

const nobody = { userId: '', roles: [] };

/** Compares what the phone took along with the server, now and again; `stamp` changes with each time that it did. */
export function useRefreshedDay() {
  const person = useSession() ?? nobody;
  const isTakenAlong = useMay()('field_work.read');
  const { dataUpdatedAt, error, isFetching, refetch, isPending } = useQuery({
    queryKey: ['/work-orders', 'refreshed', person.userId],
    queryFn: async () => (await import('./seen.ts')).refresh(person),
    networkMode: 'always',
    staleTime: freshMs,
    refetchInterval: everyMs,
    enabled: isTakenAlong,
  });
  return { stamp: dataUpdatedAt, error, isFetching, refetch, isPending, isTakenAlong };
}

/** The open jobs of this person: those that the phone took along, else as the server lists them. */
export function useOpenJobs() {
  const person = useSession() ?? nobody;
  const { turn } = useOutboxFigure();
  const day = useRefreshedDay();
  const kept = useQuery({
    queryKey: ['/work-orders', 'rows', person.userId, day.stamp, turn],
    queryFn: async () => (await (await import('./seen.ts')).seenRows(person)) ?? null,
    networkMode: 'always',
    placeholderData: before => before,
    enabled: day.isTakenAlong,
  });
  const isWithout = !day.isTakenAlong || (kept.data === null && !day.isPending);
  const listed = useQuery({
    ...reading(workOrderEndpoints.list, { query: { mine: true, state: 'open', limit: mostJobs } }),
    enabled: isWithout,
    refetchInterval: everyMs,
  });
  const items: readonly WorkOrderRow[] | undefined = kept.data ?? listed.data?.items;
  return {
    items,
    error: items ? null : (listed.error ?? day.error),
    isPending: items === undefined && (isWithout ? listed.isPending : true),
    isFetching: day.isFetching || listed.isFetching,
    refetch: () =>
      Promise.all([isWithout ? listed.refetch() : undefined, day.isTakenAlong ? day.refetch() : undefined]),
  };
}
