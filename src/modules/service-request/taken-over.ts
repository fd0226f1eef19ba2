import type { RegisterServiceRequest, requestStates } from '#contract/service-request-shape.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Due } from '#road/road.ts';
import type { Concerned } from './registration.ts';
import { searchVector } from './search-text.ts';

/** A request of an old register, as it stands now. */
export interface TakenRequest {
  readonly id: string;
  readonly requestNo: string;
  readonly input: RegisterServiceRequest;
  readonly concerned: Concerned;
  readonly state: (typeof requestStates)[number];
  readonly engineerId: string | null;
  readonly resolution: string | null;
  readonly registeredByName: string;
  readonly registeredAt: EpochMs;
  readonly waitingSince: EpochMs | null;
  readonly endedAt: EpochMs | null;
  readonly due: Due;
}

const insert: Statement = {
  name: 'service_request.insert_taken',
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

/** Puts a request of an old register beside the others when the transaction ends, together with all others of it. */
export function insertTaken(tx: Tx, taken: TakenRequest): void {
  const { input, concerned, due } = taken;
  tx.finishWithRow(insert, {
    id: taken.id,
    request_no: taken.requestNo,
    state: taken.state,
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
    engineer_id: taken.engineerId,
    registered_by_name: taken.registeredByName,
    registered_at: formatInstant(taken.registeredAt),
    waiting_since: instant(taken.waitingSince),
    ended_at: instant(taken.endedAt),
    resolution: taken.resolution,
    due_at: instant(due.dueAt),
    due_clause: due.clause,
    risk_at: instant(due.riskAt),
    search: searchVector({
      texts: [input.description, concerned.customerName, concerned.siteName, concerned.regionName],
      codes: [taken.requestNo, concerned.serialNo, concerned.vehicleNo],
      phone: concerned.phone,
    }),
  });
}

const instant = (at: EpochMs | null): string | null => (at === null ? null : formatInstant(at));

const insertNote: Statement = {
  name: 'service_request.insert_taken_note',
  text: `insert into service_request_note (id, request_id, kind, text, at, author_name)
    select id, request_id, 'note', text, at, author_name
    from jsonb_to_recordset($1) as r(id uuid, request_id uuid, text text, at timestamptz, author_name text)`,
};

/** What the register says besides, as an internal note. */
export function insertTakenNote(
  tx: Tx,
  note: {
    readonly requestId: string;
    readonly text: string;
    readonly at: EpochMs;
    readonly authorName: string;
  },
): void {
  const { requestId, text, at, authorName } = note;
  const row = { request_id: requestId, text, at: formatInstant(at), author_name: authorName };
  tx.finishWithRow(insertNote, { id: newId(), ...row });
}
