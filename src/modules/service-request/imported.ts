import type { requestStates } from '#contract/service-request-shape.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import { tsvectorText } from '#platform/search/vector.ts';

/** A request as another system's log tells it. */
export interface ImportedRequest {
  readonly id: string;
  /** The number that it had there. */
  readonly requestNo: string;
  readonly state: (typeof requestStates)[number];
  readonly description: string;
  readonly branchId: string;
  readonly customerId: string;
  readonly siteId: string;
  readonly registeredAt: EpochMs;
  readonly registeredByName: string;
}

const insert: Statement = {
  name: 'service_request.insert_imported',
  text: `insert into service_request (id, request_no, state, channel, kind, severity, fault_class, is_supplier_needed,
      description, customer_id, site_id, branch_id, registered_by_name, registered_at, search)
    select id, request_no, state, 'import', 'repair', 'normal', 'other', false,
      description, customer_id, site_id, branch_id, registered_by_name, registered_at, search::tsvector
    from jsonb_to_recordset($1) as r(id uuid, request_no text, state text, description text, customer_id uuid,
      site_id uuid, branch_id uuid, registered_by_name text, registered_at timestamptz, search text)`,
};

/** Puts an imported request beside the others when the transaction ends: it is found, listed and counted like them. */
export function insertImported(tx: Tx, request: ImportedRequest): void {
  tx.finishWithRows(insert, [
    {
      id: request.id,
      request_no: request.requestNo,
      state: request.state,
      description: request.description,
      customer_id: request.customerId,
      site_id: request.siteId,
      branch_id: request.branchId,
      registered_by_name: request.registeredByName,
      registered_at: formatInstant(request.registeredAt),
      search: tsvectorText(`${request.requestNo} ${request.description}`),
    },
  ]);
}

const update: Statement = {
  name: 'service_request.update_imported',
  text: `update service_request q set state = r.state
    from jsonb_to_recordset($1) as r(id uuid, state text) where q.id = r.id and q.state <> r.state`,
};

export function setImportedState(tx: Tx, id: string, state: ImportedRequest['state']): void {
  tx.finishWithRows(update, [{ id, state }]);
}
