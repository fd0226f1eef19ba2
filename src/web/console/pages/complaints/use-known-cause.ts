import { useQuery } from '@tanstack/react-query';
import { complaintCauses } from '#contract/complaint-shape.ts';
import { handlingEndpoints } from '#contract/handling.ts';
import { reading } from '../../../shared/api/queries.ts';
import { wordOf } from '../../parts/given.ts';

/** The cause that was written down last about a request, and whether the regulation in force asks for one. */
export function useKnownCause(requestId: string) {
  const { data } = useQuery(reading(handlingEndpoints.list, { params: { id: requestId } }));
  const found = data?.items.findLast(({ kind }) => kind === 'complaint_cause_found');
  return {
    cause: wordOf(complaintCauses, String(found?.content.cause ?? '')),
    isAsked: data?.offered.includes('complaint_cause_found') ?? false,
  };
}
