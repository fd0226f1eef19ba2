import type { ClauseCase } from '#contract/compliance.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../../parts/civil.ts';
import { given, wordOf } from '../../parts/given.ts';
import { presetOf } from './periods.ts';

export const outcomes = [
  'kept',
  'broken',
  'running',
  'overridden',
] as const satisfies readonly ClauseCase['outcome'][];

/** What the address says: period, branch, and the figure whose cases are open. */
export function usePlace() {
  const zone = useZone();
  const start = presetOf('this_month', civilDateOf(zone, new Date()));
  const [found, setAddress] = useAddress({
    from: start.from,
    to: start.to,
    branchId: '',
    clause: '',
    control: '0',
    outcome: '',
  });
  const { from, to, branchId } = found;
  return {
    place: { ...found, outcome: wordOf(outcomes, found.outcome) },
    change: (next: Partial<typeof found>) => void setAddress(next),
    period: { from, to, ...given({ branchId }) },
  };
}
