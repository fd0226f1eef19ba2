import { useAddress } from '../../../shared/app/use-address.ts';

/** The filters of the queue as they stand in the address; empty means any. */
export const noFilters = {
  q: '',
  state: 'open',
  branchId: '',
  severity: '',
  faultClass: '',
  risk: '',
  mine: '',
  sort: 'due',
};

export type Filters = typeof noFilters;
export type ChangeFilters = (next: Partial<Filters>) => void;

export function useFilters(): readonly [Filters, ChangeFilters] {
  const [filters, setAddress] = useAddress(noFilters);
  return [filters, next => void setAddress(next)];
}
