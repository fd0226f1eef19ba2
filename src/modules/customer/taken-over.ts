import Type, { type Static } from 'typebox';
import { customerKinds, customerTiers, Phone } from '#contract/customer.ts';
import { endpoint } from '#contract/endpoint.ts';
import { closed, Id, IdParams, Line, nullable, oneOf } from '#contract/shape.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { findBranch } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Place, placeOf } from './place.ts';

/** A site as an old register tells it: where nothing is written, nothing is known. */
const TakenSite = closed({
  name: Line,
  address: Type.String({ maxLength: 200 }),
  /** Null: no division can be seen in the address. */
  adcode: nullable(Type.String({ pattern: '^\\d{6}$' })),
  branchId: Id,
});
export type TakenSite = Static<typeof TakenSite>;

const Taken = Type.Object({ id: Id, siteId: Id, contactId: nullable(Id) });

/** What an old register knows of a customer; not called by anybody outside of the product. */
export const takeOver = endpoint({
  method: 'POST',
  path: '/takeovers/customers',
  action: 'customer.take_over',
  summary: 'Takes a customer over out of an old register',
  body: closed({
    name: Line,
    kind: oneOf(customerKinds),
    tier: oneOf(customerTiers),
    contact: nullable(closed({ name: Line, phone: Phone })),
    site: TakenSite,
  }),
  reply: Taken,
});

export const takeOverSite = endpoint({
  method: 'POST',
  path: '/takeovers/customers/:id/sites',
  action: 'customer.take_over',
  summary: 'Takes a further site over out of an old register',
  params: IdParams,
  body: closed({ site: TakenSite }),
  reply: Type.Object({ siteId: Id }),
});

/** How far a site is stays unknown where its address says nothing. */
export async function placeOfTaken(tx: Tx, site: TakenSite): Promise<Place | Refused> {
  const { name, address, adcode, branchId } = site;
  if (adcode !== null) return placeOf(tx.db, { name, address, adcode, branchId });
  const branch = await findBranch(tx.db, branchId);
  if (!branch) return refuse('input.invalid', { field: 'branchId', params: { keyword: 'enum' } });
  return { branch, point: null, distanceMetres: null, distanceSource: null };
}

/** A site without a division is in none. */
export const siteInputOf = ({ adcode, ...site }: TakenSite) => ({ ...site, adcode: adcode ?? '' });
