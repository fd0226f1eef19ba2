import Type, { type Static } from 'typebox';
import { phonePattern } from '#kernel/phone.ts';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Latitude, Line, Longitude, Metres, nullable, oneOf, page } from './shape.ts';

export const customerTiers = ['A', 'B', 'C'] as const;
export const customerKinds = ['end_user', 'agent'] as const;

export const Phone = Type.String({
  pattern: phonePattern,
  description: 'as dialled, with an extension where there is one',
});

/** A place where machines stand. Address and phone are masked for readers who need not see them. */
export const Site = Type.Object({
  id: Id,
  name: Type.String(),
  adcode: Type.String(),
  regionName: Type.String(),
  address: Type.String(),
  lng: nullable(Longitude),
  lat: nullable(Latitude),
  /** The branch that serves it, and how far it is by its reckoning; null when the place is unknown. */
  branchId: Id,
  distanceMetres: nullable(Metres),
});
export type Site = Static<typeof Site>;

export const Contact = Type.Object({
  id: Id,
  name: Type.String(),
  phone: Type.String(),
  isMain: Type.Boolean(),
});
export type Contact = Static<typeof Contact>;

export const Customer = Type.Object({
  id: Id,
  customerNo: Type.String(),
  name: Type.String(),
  kind: oneOf(customerKinds),
  tier: oneOf(customerTiers),
  contacts: Type.Array(Contact),
  sites: Type.Array(Site),
});
export type Customer = Static<typeof Customer>;

/** A customer in full, with whoever asked for the request that is meant by a code or a form, and is nobody's contact. */
export const RevealedCustomer = Type.Object({
  ...Customer.properties,
  reporter: nullable(Type.Object({ name: Type.String(), phone: Type.String() })),
});
export type RevealedCustomer = Static<typeof RevealedCustomer>;

/** One line of the caller search: who it is, what they own, what is open. */
export const CustomerHit = Type.Object({
  id: Id,
  customerNo: Type.String(),
  name: Type.String(),
  kind: oneOf(customerKinds),
  tier: oneOf(customerTiers),
  contactName: nullable(Type.String()),
  phone: nullable(Type.String()),
  place: nullable(Type.String()),
  assets: Type.Integer(),
  openRequests: Type.Integer(),
});
export type CustomerHit = Static<typeof CustomerHit>;

export const AddSite = closed({
  name: Line,
  adcode: Type.String({ pattern: '^\\d{6}$' }),
  address: Line,
  lng: Type.Optional(Longitude),
  lat: Type.Optional(Latitude),
  /** Kilometres by road as somebody measured them, in metres; without it the straight line counts. */
  distanceMetres: Type.Optional(Metres),
  branchId: Type.Optional(Id),
});
export type AddSite = Static<typeof AddSite>;

export const AddCustomer = closed({
  name: Line,
  kind: oneOf(customerKinds),
  tier: oneOf(customerTiers),
  contact: closed({ name: Line, phone: Phone }),
  site: AddSite,
});
export type AddCustomer = Static<typeof AddCustomer>;

export const customerEndpoints = {
  find: endpoint({
    method: 'GET',
    path: '/customers',
    action: 'customer.read',
    summary: 'Customers by phone, name, pinyin initials, customer or serial number',
    query: closed({
      q: Type.Optional(Type.String({ maxLength: 100 })),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(CustomerHit),
  }),
  read: endpoint({
    method: 'GET',
    path: '/customers/:id',
    action: 'customer.read',
    summary: 'A customer with contacts and sites',
    params: IdParams,
    reply: Customer,
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/customers/:id/reveal',
    action: 'customer.reveal',
    summary: 'Phone numbers and addresses in full; who read them is recorded',
    params: IdParams,
    body: closed({ reason: Line, requestId: Type.Optional(Id) }),
    reply: RevealedCustomer,
  }),
  add: endpoint({
    method: 'POST',
    path: '/customers',
    action: 'customer.add',
    summary: 'Adds a customer with a contact and a site',
    body: AddCustomer,
    reply: Customer,
  }),
  addSite: endpoint({
    method: 'POST',
    path: '/customers/:id/sites',
    action: 'customer.add_site',
    summary: 'Adds a site',
    params: IdParams,
    body: AddSite,
    reply: Site,
  }),
  addContact: endpoint({
    method: 'POST',
    path: '/customers/:id/contacts',
    action: 'customer.add_contact',
    summary: 'Adds a contact',
    params: IdParams,
    body: closed({ name: Line, phone: Phone, isMain: Type.Boolean() }),
    reply: Contact,
  }),
};
