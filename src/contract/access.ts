import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, Instant, Paragraphs } from './shape.ts';

/** Who read numbers and addresses of customers in full, and how much. */
export const AccessReader = Type.Object({
  readerId: Id,
  readerName: Type.String(),
  customers: Type.Integer(),
  times: Type.Integer({ description: 'once a day for each case and place' }),
  /** Customers of whom a case of another branch was read. */
  elsewhere: Type.Integer(),
  lastAt: Instant,
});
export type AccessReader = Static<typeof AccessReader>;

export const AccessOfCustomer = Type.Object({
  customerId: Id,
  customerName: Type.String(),
  places: Type.Array(Type.String()),
  times: Type.Integer(),
  lastAt: Instant,
});
export type AccessOfCustomer = Static<typeof AccessOfCustomer>;

export const AccessReview = Type.Object({
  id: Id,
  fromOn: CivilDate,
  untilOn: CivilDate,
  findings: Type.String(),
  leakFound: Type.Boolean(),
  reviewedByName: Type.String(),
  reviewedAt: Instant,
});
export type AccessReview = Static<typeof AccessReview>;

const days = { branchId: Id, fromOn: CivilDate, untilOn: CivilDate };

export const accessEndpoints = {
  readers: endpoint({
    method: 'GET',
    path: '/access/readers',
    action: 'access.read',
    summary:
      'Who of a branch read numbers and addresses of customers in full within some days, the most first',
    query: closed(days),
    reply: Type.Object({ items: Type.Array(AccessReader) }),
  }),
  customers: endpoint({
    method: 'GET',
    path: '/access/customers',
    action: 'access.read',
    summary: 'Of which customers a person of a branch read in full within some days',
    query: closed({ ...days, readerId: Id }),
    reply: Type.Object({ items: Type.Array(AccessOfCustomer) }),
  }),
  reviews: endpoint({
    method: 'GET',
    path: '/access/reviews',
    action: 'access.read',
    summary: 'The reviews of a branch, the newest first',
    query: closed({ branchId: Id }),
    reply: Type.Object({ items: Type.Array(AccessReview) }),
  }),
  review: endpoint({
    method: 'POST',
    path: '/access/reviews',
    action: 'access.review',
    summary: 'Confirms that it was reviewed who read what, with what was found; a leak is followed up',
    body: closed({ ...days, findings: Paragraphs, leakFound: Type.Boolean() }),
    reply: Type.Object({ id: Id }),
  }),
};
