import { sql } from 'kysely';
import type { customerEndpoints } from '#contract/customer.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { findCustomer } from '../store.ts';
import { masked } from '../view.ts';
import { withinReach } from '../within-reach.ts';

/** A customer, with numbers and addresses masked. */
export const readCustomer: Query<typeof customerEndpoints.read> = async (context, { id }) => {
  const { rows } = await sql`
    select from customer where id = ${id} and ${withinReach(context, 'customer.id')}`.execute(context.db);
  const customer = rows.length > 0 ? await findCustomer(context.db, id) : undefined;
  return customer ? masked(customer) : refuse('subject.not_found');
};
