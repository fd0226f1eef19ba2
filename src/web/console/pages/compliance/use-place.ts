import { type ClauseCase, type ClauseFigures, trendSteps } from '#contract/compliance.ts';
import { customerTiers } from '#contract/customer.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilDateOf } from '../../parts/civil.ts';
import { given, wordOf } from '../../parts/given.ts';
import { presetOf } from './periods.ts';

/** What occasions come to, in the order of the table's columns. */
export const outcomes = [
  'kept',
  'broken',
  'overridden',
  'excused',
  'running',
  'at_risk',
] as const satisfies readonly ClauseCase['outcome'][];

/** What sanctions, rewards and charges came to. */
export const findings = ['found', 'excused'] as const satisfies readonly ClauseCase['outcome'][];

const finding: readonly string[] = ['sanction', 'reward', 'charge'];

/** Whether a control is not kept or broken, but finds something. */
export function isFinding(kind: string): boolean {
  return finding.includes(kind);
}

/** The two parts of an indicator. */
export const parts = ['numerator', 'denominator'] as const satisfies readonly ClauseCase['outcome'][];

export const views = ['clauses', 'exceptions'] as const;

export function countOf(figures: ClauseFigures, outcome: Exclude<ClauseCase['outcome'], 'waited'>): number {
  return (outcome === 'at_risk' ? figures.atRisk : figures[outcome]) ?? 0;
}

/** Whether somebody should look at it: broken, let pass, or near its limit. */
export function isAmiss({ broken, overridden, atRisk }: ClauseFigures): boolean {
  return broken + overridden + atRisk > 0;
}

/** Which figures are looked at: those of a period, and perhaps of one branch, person or class of customers. */
export type Narrowed = ReturnType<typeof usePlace>['narrowed'];

/** What the address says: what is looked at, and the figure whose cases are open. */
export function usePlace() {
  const zone = useZone();
  const start = presetOf('this_month', civilDateOf(zone, new Date()));
  const [found, setAddress] = useAddress({
    from: start.from,
    to: start.to,
    branchId: '',
    personId: '',
    tier: '',
    step: 'month',
    view: 'clauses',
    only: '',
    clause: '',
    control: '0',
    outcome: '',
    reason: '',
  });
  const { from, to, branchId, personId } = found;
  const tier = wordOf(customerTiers, found.tier);
  return {
    place: {
      ...found,
      outcome: wordOf([...outcomes, ...findings, ...parts, 'waited'], found.outcome),
      step: wordOf(trendSteps, found.step) ?? 'month',
      view: wordOf(views, found.view) ?? 'clauses',
      only: wordOf(['amiss'], found.only),
    },
    change: (next: Partial<typeof found>) => void setAddress(next),
    narrowed: { from, to, ...given({ branchId, personId }), ...(tier && { tier }) },
  };
}
