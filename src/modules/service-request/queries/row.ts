import type { ServiceRequestRow } from '#contract/service-request-shape.ts';
import type { EpochMs } from '#kernel/time.ts';
import { writtenInstant } from '#platform/database/rows-as-json.ts';
import { openStates } from '../lifecycle.ts';

/** A row of the queue as the database gives it. */
export interface ListedRow extends Omit<ServiceRequestRow, 'registeredAt' | 'dueAt' | 'dueClause' | 'risk'> {
  readonly registeredAt: string;
  readonly dueAt: string | null;
  readonly dueClause: string | null;
  readonly riskAt: string | null;
}

export function rowOf(row: ListedRow, now: EpochMs): ServiceRequestRow {
  return {
    id: row.id,
    requestNo: row.requestNo,
    state: row.state,
    kind: row.kind,
    severity: row.severity,
    faultClass: row.faultClass,
    description: row.description,
    customerName: row.customerName,
    place: row.place,
    serialNo: row.serialNo,
    branchId: row.branchId,
    branchName: row.branchName,
    ownerName: row.ownerName,
    engineerName: row.engineerName,
    registeredAt: writtenInstant(row.registeredAt),
    dueAt: writtenInstant(row.dueAt),
    dueClause: row.dueClause,
    risk: riskOf(row, now),
  };
}

interface Limits {
  readonly state: string;
  readonly dueAt: string | null;
  readonly riskAt: string | null;
}

/** At the very instant of the limit it is kept still. */
export function riskOf({ state, dueAt, riskAt }: Limits, now: EpochMs): ServiceRequestRow['risk'] {
  if (!dueAt || !(openStates as readonly string[]).includes(state)) return 'none';
  if (Date.parse(dueAt) < now) return 'overdue';
  return riskAt && Date.parse(riskAt) <= now ? 'at_risk' : 'none';
}
