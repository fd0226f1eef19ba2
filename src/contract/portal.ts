import Type, { type Static } from 'typebox';
import { Arrival } from './arrival.ts';
import { endpoint } from './endpoint.ts';
import { QuoteLine } from './quote.ts';
import { closed, Fen, Instant, Line, nullable, oneOf, Paragraphs } from './shape.ts';
import { TakeBack } from './take-back-shape.ts';

const Token = closed({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,64}$' }) });

/** What the customer sees on the page reached by a secret link: their own request in plain words. */
export const PortalRequest = Type.Object({
  requestNo: Type.String(),
  companyName: Type.String(),
  zone: Type.String(),
  /** Number of the request under which it goes on: where that one stands is told by state, steps, promise and visit. */
  goesOnAs: nullable(Type.String()),
  state: Type.String(),
  description: Type.String(),
  machine: nullable(Type.String()),
  registeredAt: Instant,
  steps: Type.Array(
    Type.Object({
      step: oneOf([
        'registered',
        'replied',
        'assigned',
        'appointed',
        'departed',
        'on_site',
        'repaired',
        'signed',
        'completed',
        'closed',
      ]),
      at: nullable(Instant),
    }),
  ),
  promise: nullable(Type.Object({ name: Type.String(), dueAt: Instant, status: Type.String() })),
  engineerName: nullable(Type.String()),
  appointmentFrom: nullable(Instant),
  appointmentTo: nullable(Instant),
  replies: Type.Array(Type.Object({ at: Instant, text: Type.String() })),
  plan: nullable(
    Type.Object({ plan: Type.String(), amountFen: Type.Integer(), isGranted: nullable(Type.Boolean()) }),
  ),
  /** What the plan costs, line by line; null where nobody issued a quote. */
  quote: nullable(
    Type.Object({
      lines: Type.Array(QuoteLine),
      amountFen: Type.Integer(),
      /** What the customer pays of it. */
      customerFen: Type.Integer(),
      isGranted: nullable(Type.Boolean()),
    }),
  ),
  report: nullable(
    Type.Object({
      reportNo: Type.String(),
      fault: nullable(Type.String()),
      cause: nullable(Type.String()),
      work: nullable(Type.String()),
      testResult: nullable(Type.String()),
      parts: Type.Array(
        Type.Object({
          name: Type.String(),
          quantity: Type.Integer(),
          priceFen: Type.Integer(),
          isCharged: Type.Boolean(),
        }),
      ),
      chargeFen: Type.Integer(),
      signedAt: nullable(Instant),
      signedByName: nullable(Type.String()),
    }),
  ),
  /** What was taken along on this request, and when it is promised back. */
  takeBacks: Type.Array(
    Type.Pick(TakeBack, ['id', 'items', 'reason', 'promisedAt', 'takenAt', 'returnedAt', 'isCommissioned']),
  ),
  score: nullable(Type.Integer()),
  /** Somebody is on the way. */
  arrival: nullable(Arrival),
  /** A quote waits for the customer's answer. */
  mayAgree: Type.Boolean(),
  maySign: Type.Boolean(),
  mayObject: Type.Boolean(),
  mayRate: Type.Boolean(),
});
export type PortalRequest = Static<typeof PortalRequest>;

export const portalEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/portal/:token',
    action: 'portal.read',
    summary: 'The request behind a secret link',
    params: Token,
    reply: PortalRequest,
  }),
  sign: endpoint({
    method: 'POST',
    path: '/portal/:token/sign',
    action: 'portal.sign',
    summary: 'The customer signs the service report',
    params: Token,
    body: closed({
      signedByName: Line,
      signerPosition: Type.Optional(Line),
      signerDecides: Type.Optional(Type.Boolean()),
      signature: Type.String({ pattern: '^data:image/png;base64,', maxLength: 400_000 }),
      strokes: Type.Integer({ minimum: 1, maximum: 10_000 }),
      score: Type.Integer({ minimum: 1, maximum: 5 }),
      opinion: Type.Optional(Paragraphs),
    }),
    reply: PortalRequest,
  }),
  agree: endpoint({
    method: 'POST',
    path: '/portal/:token/agree',
    action: 'portal.agree',
    summary: 'The customer agrees to the last quote, or does not',
    params: Token,
    body: closed({ isGranted: Type.Boolean(), amountFen: Fen }),
    reply: PortalRequest,
  }),
  object: endpoint({
    method: 'POST',
    path: '/portal/:token/object',
    action: 'portal.object',
    summary: 'The customer objects to the report or the service; opens a complaint',
    params: Token,
    body: closed({ text: Paragraphs }),
    reply: PortalRequest,
  }),
  rate: endpoint({
    method: 'POST',
    path: '/portal/:token/rate',
    action: 'portal.rate',
    summary: 'The customer rates the service',
    params: Token,
    body: closed({ score: Type.Integer({ minimum: 1, maximum: 5 }), opinion: Type.Optional(Paragraphs) }),
    reply: PortalRequest,
  }),
};
