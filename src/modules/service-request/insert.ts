import type { RegisterServiceRequest, requestStates } from '#contract/service-request-shape.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { Due } from '#road/road.ts';
import type { Concerned } from './registration.ts';
import { searchVector } from './search-text.ts';

/** A request as it is first written down. */
export interface NewRequest {
  readonly id: string;
  readonly requestNo: string;
  readonly input: RegisterServiceRequest;
  readonly concerned: Concerned;
  readonly registeredByName: string;
  readonly registeredAt: EpochMs;
  readonly due: Due;
  readonly standing: Standing;
}

/** How far it has come: nowhere, or as far as an old register tells. */
export interface Standing {
  readonly state: (typeof requestStates)[number];
  readonly engineerId: string | null;
  readonly resolution: string | null;
  readonly waitingSince: EpochMs | null;
  readonly endedAt: EpochMs | null;
}

export const justRegistered: Standing = {
  state: 'registered',
  engineerId: null,
  resolution: null,
  waitingSince: null,
  endedAt: null,
};

const insert: Statement = {
  name: 'service_request.insert',
  text: `insert into service_request (id, request_no, state, channel, kind, severity, fault_class, is_supplier_needed,
      description, customer_id, contact_id, site_id, asset_id, branch_id, engineer_id, registered_by_name, registered_at,
      waiting_since, ended_at, resolution, due_at, due_clause, risk_at, search)
    select id, request_no, state, channel, kind, severity, fault_class, is_supplier_needed,
      description, customer_id, contact_id, site_id, asset_id, branch_id, engineer_id, registered_by_name, registered_at,
      waiting_since, ended_at, resolution, due_at, due_clause, risk_at, search::tsvector
    from jsonb_to_recordset($1) as r(id uuid, request_no text, state text, channel text, kind text, severity text,
      fault_class text, is_supplier_needed boolean, description text, customer_id uuid, contact_id uuid, site_id uuid,
      asset_id uuid, branch_id uuid, engineer_id uuid, registered_by_name text, registered_at timestamptz,
      waiting_since timestamptz, ended_at timestamptz, resolution text, due_at timestamptz, due_clause text,
      risk_at timestamptz, search text)`,
};

/** Writes a request down when the transaction ends, with its first limit and together with all others of it. */
export function insertRequest(tx: Tx, request: NewRequest): void {
  const { input, concerned, due, standing } = request;
  tx.finishWithRows(insert, [
    {
      id: request.id,
      request_no: request.requestNo,
      state: standing.state,
      channel: input.channel,
      kind: input.kind,
      severity: input.severity,
      fault_class: input.faultClass,
      is_supplier_needed: input.isSupplierNeeded,
      description: input.description,
      customer_id: input.customerId,
      contact_id: input.contactId ?? null,
      site_id: input.siteId,
      asset_id: input.assetId ?? null,
      branch_id: concerned.branchId,
      engineer_id: standing.engineerId,
      registered_by_name: request.registeredByName,
      registered_at: formatInstant(request.registeredAt),
      waiting_since: instant(standing.waitingSince),
      ended_at: instant(standing.endedAt),
      resolution: standing.resolution,
      due_at: instant(due.dueAt),
      due_clause: due.clause,
      risk_at: instant(due.riskAt),
      search: searchVector({
        texts: [input.description, concerned.customerName, concerned.siteName, concerned.regionName],
        codes: [request.requestNo, concerned.serialNo, concerned.vehicleNo],
        phone: concerned.phone,
      }),
    },
  ]);
}

const instant = (at: EpochMs | null): string | null => (at === null ? null : formatInstant(at));
