import { risks } from '#contract/clock.ts';
import { type ListServiceRequests, serviceRequestEndpoints } from '#contract/service-request.ts';
import { faultClasses, severities } from '#contract/service-request-shape.ts';
import { call } from '../../../shared/api/call.ts';
import { given, wordOf } from '../../parts/given.ts';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import type { Filters } from './filters.ts';

const rowsPerPage = 60;

/** The rows that the filters ask for, as far as they were read. */
export function useQueue(filters: Filters) {
  const query = askedOf(filters);
  return usePagesOf({
    key: [serviceRequestEndpoints.list.path, query],
    read: (from, signal) => call(serviceRequestEndpoints.list, { query: { ...query, ...from }, signal }),
  });
}

function askedOf({
  q,
  state,
  branchId,
  severity,
  faultClass,
  risk,
  mine,
  sort,
}: Filters): ListServiceRequests {
  return {
    ...given({ q, branchId }),
    ...(state === 'all' ? {} : { state }),
    ...defined({
      severity: wordOf(severities, severity),
      faultClass: wordOf(faultClasses, faultClass),
      risk: wordOf(risks, risk),
      mine: mine ? true : undefined,
    }),
    sort: sort === 'newest' ? 'newest' : 'due',
    limit: rowsPerPage,
  };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
