import type { ServiceRequestRow } from '#contract/service-request-shape.ts';
import type { EpochMs } from '#kernel/time.ts';
import { openStates } from '../lifecycle.ts';

/** A row of the queue as the database gives it. */
export interface ListedRow extends Omit<ServiceRequestRow, 'registeredAt' | 'dueAt' | 'dueClause' | 'risk'> {
  readonly registeredAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly dueClause: string | null;
  readonly riskAt: Temporal.Instant | null;
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
    registeredAt: row.registeredAt.toString(),
    dueAt: row.dueAt?.toString() ?? null,
    dueClause: row.dueClause,
    risk: riskOf(row, now),
  };
}

interface Limits {
  readonly state: string;
  readonly dueAt: Temporal.Instant | null;
  readonly riskAt: Temporal.Instant | null;
}

/** At the very instant of the limit it is kept still. */
export function riskOf({ state, dueAt, riskAt }: Limits, now: EpochMs): ServiceRequestRow['risk'] {
  if (!dueAt || !(openStates as readonly string[]).includes(state)) return 'none';
  if (dueAt.epochMilliseconds < now) return 'overdue';
  return riskAt && riskAt.epochMilliseconds <= now ? 'at_risk' : 'none';
}
