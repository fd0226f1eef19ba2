import type { requestStates } from '#contract/service-request.ts';
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
    values ($1, $2, $3, 'import', 'repair', 'normal', 'other', false, $4, $5, $6, $7, $8, $9, $10::tsvector)`,
};

/** Puts an imported request beside the others, so that it is found, listed and counted like them. */
export async function insertImported(tx: Tx, request: ImportedRequest): Promise<void> {
  await tx.run(insert, [
    request.id,
    request.requestNo,
    request.state,
    request.description,
    request.customerId,
    request.siteId,
    request.branchId,
    request.registeredByName,
    formatInstant(request.registeredAt),
    tsvectorText(`${request.requestNo} ${request.description}`),
  ]);
}

const update: Statement = {
  name: 'service_request.update_imported',
  text: 'update service_request set state = $2 where id = $1 and state <> $2',
};

export async function setImportedState(tx: Tx, id: string, state: ImportedRequest['state']): Promise<void> {
  await tx.run(update, [id, state]);
}
