import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { roles } from './roles.ts';
import { closed, Id, IdParams, Latitude, Line, Longitude, nullable, oneOf } from './shape.ts';

/** `outlet`: of another company, which is given orders. */
export const branchKinds = ['own', 'outlet'] as const;

export const Branch = Type.Object({
  id: Id,
  name: Type.String(),
  zone: Type.String(),
  adcode: Type.String(),
  /** Names of its division, from the province down. */
  regionName: Type.String(),
  lng: Longitude,
  lat: Latitude,
  calendar: Type.String({ description: 'name of its working calendar' }),
  kind: oneOf(branchKinds),
});
export type Branch = Static<typeof Branch>;

/** Teams between which some companies share the work: in warranty the one, out of warranty the other. */
export const teams = ['engineering_section', 'production_department', 'other'] as const;

export const Person = Type.Object({
  id: Id,
  name: Type.String(),
  username: Type.String(),
  roles: Type.Array(oneOf(roles)),
  branchId: nullable(Id),
  branchName: nullable(Type.String()),
  skills: Type.Array(Type.String()),
  /** Null where the company tells no teams apart. */
  team: nullable(oneOf(teams)),
  isActive: Type.Boolean(),
});
export type Person = Static<typeof Person>;

/** A province, city or county: `adcode` is its official six-digit code. */
export const Region = Type.Object({
  adcode: Type.String(),
  name: Type.String(),
  level: oneOf(['province', 'city', 'county']),
  parentAdcode: nullable(Type.String()),
  lng: nullable(Longitude),
  lat: nullable(Latitude),
});
export type Region = Static<typeof Region>;

export const AddPerson = closed({
  name: Line,
  username: Type.String({ pattern: '^[A-Za-z0-9._-]{3,40}$' }),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
  password: Type.String({ minLength: 10, maxLength: 200 }),
  roles: Type.Array(oneOf(roles), { minItems: 1, maxItems: roles.length }),
  branchId: nullable(Id),
  skills: Type.Array(Line, { maxItems: 50 }),
  team: Type.Optional(nullable(oneOf(teams))),
  /** For people of an agent or a customer: whose cases they see. */
  customerId: Type.Optional(Id),
});
export type AddPerson = Static<typeof AddPerson>;

export const organisationEndpoints = {
  branches: endpoint({
    method: 'GET',
    path: '/branches',
    action: 'organisation.read',
    summary: 'Branches of the company',
    reply: Type.Object({ items: Type.Array(Branch) }),
  }),
  addBranch: endpoint({
    method: 'POST',
    path: '/branches',
    action: 'branch.add',
    summary: 'Adds a branch',
    body: closed({
      name: Line,
      zone: Line,
      adcode: Type.String({ pattern: '^\\d{6}$' }),
      kind: Type.Optional(oneOf(branchKinds)),
    }),
    reply: Branch,
  }),
  people: endpoint({
    method: 'GET',
    path: '/people',
    action: 'organisation.read',
    summary: 'People of the company, by role and branch',
    query: closed({ role: Type.Optional(oneOf(roles)), branchId: Type.Optional(Id) }),
    reply: Type.Object({ items: Type.Array(Person) }),
  }),
  addPerson: endpoint({
    method: 'POST',
    path: '/people',
    action: 'person.add',
    summary: 'Adds a person with an account',
    body: AddPerson,
    reply: Person,
  }),
  changePerson: endpoint({
    method: 'PUT',
    path: '/people/:id',
    action: 'person.change',
    summary: 'Changes roles, branch and skills of a person, or ends the account',
    params: IdParams,
    body: closed({
      name: Line,
      roles: Type.Array(oneOf(roles), { minItems: 1, maxItems: roles.length }),
      branchId: nullable(Id),
      skills: Type.Array(Line, { maxItems: 50 }),
      /** Stays as it is when left out. */
      team: Type.Optional(nullable(oneOf(teams))),
      isActive: Type.Boolean(),
    }),
    reply: Person,
  }),
  regions: endpoint({
    method: 'GET',
    path: '/regions',
    action: 'region.read',
    summary: 'Administrative divisions below a parent, or found by name',
    query: closed({
      parent: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
      q: Type.Optional(Type.String({ maxLength: 40 })),
    }),
    reply: Type.Object({ items: Type.Array(Region) }),
  }),
};
