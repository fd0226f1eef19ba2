import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, IdParams, Line, Metres, nullable, oneOf, page } from './shape.ts';

export const entitlements = ['in_warranty', 'out_of_warranty', 'unknown'] as const;

/** A machine or vehicle that was sold and is served. */
export const Asset = Type.Object({
  id: Id,
  customerId: Id,
  customerName: Type.String(),
  siteId: Id,
  siteName: Type.String(),
  serialNo: Type.String(),
  vehicleNo: nullable(Type.String()),
  productLine: Type.String(),
  model: Type.String(),
  soldOn: nullable(CivilDate),
  warrantyUntil: nullable(CivilDate),
  /** As of today in the branch's zone. */
  entitlement: oneOf(entitlements),
  soldByAgent: Type.Boolean(),
  distanceMetres: nullable(Metres),
  openRequests: Type.Integer(),
});
export type Asset = Static<typeof Asset>;

export const AddAsset = closed({
  customerId: Id,
  siteId: Id,
  serialNo: Line,
  vehicleNo: Type.Optional(Line),
  productLine: Line,
  model: Line,
  soldOn: Type.Optional(CivilDate),
  warrantyUntil: Type.Optional(CivilDate),
  soldByAgent: Type.Boolean(),
  /** Made by the company; so it is where nothing is said. */
  isOwnProduct: Type.Optional(Type.Boolean()),
});
export type AddAsset = Static<typeof AddAsset>;

export const assetEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/assets',
    action: 'asset.read',
    summary: 'Machines of a customer, or found by serial or vehicle number',
    query: closed({
      customerId: Type.Optional(Id),
      q: Type.Optional(Type.String({ maxLength: 100 })),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: page(Asset),
  }),
  read: endpoint({
    method: 'GET',
    path: '/assets/:id',
    action: 'asset.read',
    summary: 'A machine',
    params: IdParams,
    reply: Asset,
  }),
  add: endpoint({
    method: 'POST',
    path: '/assets',
    action: 'asset.add',
    summary: 'Adds a machine',
    body: AddAsset,
    reply: Asset,
  }),
};
