import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { robotVendors } from './robot.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf, page } from './shape.ts';

export const messageStates = [
  'received',
  'filed',
  'held',
  'set_aside',
  'waiting',
  'sending',
  'sent',
  'failed',
  'bounced',
] as const;

/** Why a person has to look at it. */
export const holdReasons = [
  'unknown_sender',
  'site_unclear',
  'other_customer',
  'foreign_number',
  'ambiguous',
  'no_machine',
  'flood',
  'unreadable',
  'too_large',
  'generated',
  'refused',
] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Why nobody has to. */
export const asideReasons = ['auto_reply', 'bulk', 'loop', 'bounce', 'by_person'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** By what a request or a customer was found. */
export const proposalGrounds = [
  'reference',
  'number',
  'topic',
  'serial',
  'phone',
  'domain',
  'name',
  'sender',
] as const;

const Proposal = Type.Object({
  by: oneOf(proposalGrounds),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  customerId: Id,
  customerName: Type.String(),
  siteId: nullable(Id),
  assetId: nullable(Id),
  serialNo: nullable(Type.String()),
});

export const Message = Type.Object({
  id: Id,
  channel: oneOf(['mail', ...robotVendors]),
  direction: oneOf(['in', 'out']),
  state: oneOf(messageStates),
  reason: nullable(oneOf([...holdReasons, ...asideReasons])),
  requestId: nullable(Id),
  requestNo: nullable(Type.String()),
  fromName: Type.String(),
  fromAddress: Type.String(),
  toAddresses: Type.Array(Type.String()),
  ccAddresses: Type.Array(Type.String()),
  subject: Type.String(),
  text: Type.String(),
  /** What was only carried along below it. */
  quoted: nullable(Type.String()),
  isAutomatic: Type.Boolean(),
  at: Instant,
  rawBytes: Type.Integer(),
  enclosures: Type.Array(
    Type.Object({
      id: Id,
      name: Type.String(),
      bytes: Type.Integer(),
      /** By its content; null where it was not kept. */
      mediaType: nullable(Type.String()),
      refusal: nullable(Type.String()),
    }),
  ),
  proposals: Type.Array(Proposal),
  /** Of what goes out: how often it was tried, when it was taken, and what stood in the way. */
  attempts: Type.Integer(),
  sentAt: nullable(Instant),
  fault: nullable(Type.String()),
  settledByName: nullable(Type.String()),
});
export type Message = Static<typeof Message>;

export const FileMessage = closed({
  messageId: Id,
  /** The sender's next mails belong to the customer of this request. */
  isRemembered: Type.Optional(Type.Boolean()),
});

export const RegisterMessage = closed({
  customerId: Id,
  siteId: Id,
  assetId: Type.Optional(Id),
  isRemembered: Type.Optional(Type.Boolean()),
});
export type RegisterMessage = Static<typeof RegisterMessage>;

const Server = closed({
  host: Type.String({ minLength: 1, maxLength: 255, pattern: '^[A-Za-z0-9.:_-]+$' }),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
  /** TLS from the first byte. */
  isSecure: Type.Boolean(),
  user: Type.String({ maxLength: 320 }),
});
const Secret = Type.Optional(Type.String({ minLength: 1, maxLength: 500 }));
const Mailbox = {
  address: Type.String({ format: 'email', maxLength: 320 }),
  displayName: Line,
  isOn: Type.Boolean(),
  acknowledges: Type.Boolean(),
  imap: Server,
  smtp: Server,
};

/** Passwords are told once and never shown again; without one, the one told before stays. */
export const ConfigureMailbox = closed({ ...Mailbox, imapPassword: Secret, smtpPassword: Secret });
export type ConfigureMailbox = Static<typeof ConfigureMailbox>;

export const MailboxView = Type.Object({
  mailbox: nullable(
    Type.Object({
      ...Mailbox,
      fetchedAt: nullable(Instant),
      /** What went wrong the last time mail was fetched. */
      fault: nullable(Type.String()),
      /** Mail that waits to be sent. */
      waiting: Type.Integer(),
    }),
  ),
});
export type MailboxView = Static<typeof MailboxView>;

/** Those that wait to be assigned are counted to here. */
export const heldAtMost = 100;

const Settled = Type.Object({ id: Id, state: oneOf(messageStates) });

export const messageEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/messages',
    action: 'message.read',
    summary: 'What came in by mail and waits for a person, and what could not be delivered',
    query: closed({
      state: Type.Optional(oneOf(['held', 'set_aside', 'undelivered'])),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    /** `held`: how many wait to be assigned. */
    reply: Type.Object({
      ...page(Message).properties,
      held: Type.Integer({ minimum: 0, maximum: heldAtMost }),
    }),
  }),
  ofRequest: endpoint({
    method: 'GET',
    path: '/service-requests/:id/messages',
    action: 'service_request.read',
    summary: 'What was written about a request by mail, in and out, the oldest first',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(Message) }),
  }),
  raw: endpoint({
    method: 'GET',
    path: '/messages/:id/raw',
    action: 'message.read',
    summary: 'A mail as it came',
    params: IdParams,
    reply: Type.Unsafe<object>(Type.String({ description: 'message/rfc822' })),
  }),
  enclosure: endpoint({
    method: 'GET',
    path: '/message-enclosures/:id',
    action: 'message.open_enclosure',
    summary: 'What was enclosed in a message',
    params: IdParams,
    reply: Type.Unsafe<object>(Type.String({ description: 'the file' })),
  }),
  file: endpoint({
    method: 'POST',
    path: '/service-requests/:id/messages',
    action: 'message.file',
    summary: 'Files a message in the request that it belongs to',
    params: IdParams,
    body: FileMessage,
    reply: Settled,
  }),
  register: endpoint({
    method: 'POST',
    path: '/messages/:id/register',
    action: 'message.register',
    summary: 'Registers what a message asks for, of the customer that it is assigned to',
    params: IdParams,
    body: RegisterMessage,
    reply: Type.Object({ requestId: Id, requestNo: Type.String() }),
  }),
  setAside: endpoint({
    method: 'POST',
    path: '/messages/:id/set-aside',
    action: 'message.set_aside',
    summary: 'Sets a message aside that asks for nothing',
    params: IdParams,
    body: closed({ reason: Line }),
    reply: Settled,
  }),
  retry: endpoint({
    method: 'POST',
    path: '/messages/:id/retry',
    action: 'message.retry',
    summary: 'Sends a mail again that could not be delivered',
    params: IdParams,
    body: closed({}),
    reply: Settled,
  }),
};

export const mailboxEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/mailbox',
    action: 'mailbox.read',
    summary: 'The mailbox of the company, and how it fares',
    reply: MailboxView,
  }),
  configure: endpoint({
    method: 'PUT',
    path: '/mailbox',
    action: 'mailbox.configure',
    summary: 'Sets up the mailbox of the company',
    body: ConfigureMailbox,
    reply: Type.Object({ id: Id }),
  }),
};
