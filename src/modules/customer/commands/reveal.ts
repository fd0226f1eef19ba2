import { sql } from 'kysely';
import { customerEndpoints } from '#contract/customer.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { addDisclosures } from '../disclosure.ts';
import { loadCustomer } from '../scope.ts';
import { findCustomer } from '../store.ts';

/**
 * Tells numbers and addresses in full, of a request also whoever asked for it by a code or a form. Who read them and why
 * stays in the customer's log.
 */
export const revealCustomer = command({
  endpoint: customerEndpoints.reveal,
  kind: 'customer',
  load: loadCustomer,
  change: async (tx, { id }, { reason, requestId }, { actor, at, zone }) => {
    const customer = await findCustomer(tx.db, id);
    const reporter = requestId === undefined ? null : await reporterOf(tx, { customerId: id, requestId });
    if (!customer || reporter === undefined) return refuse('subject.not_found');
    const shown = [{ customerId: id, subjectId: requestId ?? id }];
    await addDisclosures(tx.db, { actor, at, zone, place: 'customer', shown });
    return happened({
      events: [{ type: 'customer.revealed', data: { reason } }],
      reply: { ...customer, reporter },
    });
  },
});

interface Meant {
  readonly customerId: string;
  readonly requestId: string;
}

/** Null where a contact asked; undefined where the customer has no such request. */
async function reporterOf({ db }: Tx, { customerId, requestId }: Meant) {
  const { rows } = await sql<{ name: string | null; phone: string | null }>`
    select r.name, r.phone from service_request q left join request_reporter r on r.request_id = q.id
    where q.id = ${requestId} and q.customer_id = ${customerId}`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const { name, phone } = found;
  return name === null || phone === null ? null : { name, phone };
}
