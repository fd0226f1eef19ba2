import Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Fen, Id, IdParams, Line, nullable, oneOf } from './shape.ts';
import { PartPieces, ReturnedPieces, Van, VanMovement } from './van-stock-shape.ts';

const Done = Type.Object({ id: Id });

export const vanStockEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/vans',
    action: 'van_stock.read',
    summary: 'What engineers have on their vans; engineers see their own',
    reply: Type.Object({ items: Type.Array(Van) }),
  }),
  movements: endpoint({
    method: 'GET',
    path: '/vans/:id/movements',
    action: 'van_stock.read',
    summary: 'What was loaded on the van of an engineer, used, given back or lost, the latest first',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(VanMovement) }),
  }),
  parts: endpoint({
    method: 'GET',
    path: '/parts',
    action: 'part.read',
    summary: 'Parts that the price list in force or a van names',
    query: closed({ text: Type.Optional(Type.String({ maxLength: 100 })) }),
    reply: Type.Object({
      items: Type.Array(Type.Object({ partNo: Type.String(), name: Type.String(), priceFen: nullable(Fen) })),
    }),
  }),
  load: endpoint({
    method: 'POST',
    path: '/vans/:id/load',
    action: 'van_stock.load',
    summary: 'Loads parts on the van of an engineer',
    params: IdParams,
    body: closed({ parts: Type.Array(PartPieces, { minItems: 1, maxItems: 200 }) }),
    reply: Done,
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/vans/:id/take-back',
    action: 'van_stock.take_back',
    summary: 'Takes parts from the van back into the warehouse',
    params: IdParams,
    body: closed({ parts: Type.Array(ReturnedPieces, { minItems: 1, maxItems: 200 }) }),
    reply: Done,
  }),
  adjust: endpoint({
    method: 'POST',
    path: '/vans/:id/adjust',
    action: 'van_stock.adjust',
    summary: 'Sets a part to what was counted on the van, because some is lost or the books were wrong',
    params: IdParams,
    body: closed({
      partNo: Line,
      counted: Type.Integer({ minimum: 0, maximum: 10_000 }),
      kind: oneOf(['lost', 'adjusted']),
      reason: Line,
    }),
    reply: Done,
  }),
  setMinimum: endpoint({
    method: 'POST',
    path: '/vans/:id/minimum',
    action: 'van_stock.set_minimum',
    summary: 'Says how many of a part are to be on the van at least; null: none',
    params: IdParams,
    body: closed({
      partNo: Line,
      minimum: nullable(Type.Integer({ minimum: 1, maximum: 10_000 })),
    }),
    reply: Done,
  }),
};
