import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, nullable, oneOf } from './shape.ts';

/** The secret of a link to one request. */
export const LinkParams = closed({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{20,64}$' }) });

/** Something that the customer or the desk wrote, or a picture that the customer showed. */
export const ChatMessage = Type.Object({
  id: Id,
  at: Instant,
  by: oneOf(['customer', 'desk']),
  authorName: Type.String(),
  text: nullable(Type.String()),
  /** Name of the picture, read by the id of the message; null for words. */
  picture: nullable(Type.String()),
});
export type ChatMessage = Static<typeof ChatMessage>;

export const Chat = Type.Object({
  messages: Type.Array(ChatMessage),
  /** Whether the desk works now by the calendar of the branch; else when it opens again. */
  desk: Type.Object({ isOpen: Type.Boolean(), opensAt: nullable(Instant) }),
  /** The request has not ended. */
  mayWrite: Type.Boolean(),
});
export type Chat = Static<typeof Chat>;

/** What the desk sees of it besides. */
export const DeskChat = Type.Object({
  messages: Type.Array(ChatMessage),
  /** Who asked through a code or a form; the number is masked. */
  reporter: nullable(Type.Object({ name: Type.String(), phone: Type.String() })),
});
export type DeskChat = Static<typeof DeskChat>;

const Bytes = Type.Unknown({ description: 'the bytes of the picture' });

export const chatEndpoints = {
  readByLink: endpoint({
    method: 'GET',
    path: '/portal/:token/chat',
    action: 'portal.read',
    summary: 'What customer and desk wrote about the request of the link',
    params: LinkParams,
    reply: Chat,
  }),
  say: endpoint({
    method: 'POST',
    path: '/portal/:token/chat',
    action: 'chat.say',
    summary: 'The customer writes to the desk',
    params: LinkParams,
    body: closed({ text: Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S' }) }),
    reply: Type.Object({ id: Id, at: Instant }),
  }),
  show: endpoint({
    method: 'POST',
    path: '/portal/:token/pictures',
    action: 'chat.show',
    summary: 'The customer shows a picture (multipart, field `file`); its content decides whether it is one',
    params: LinkParams,
    reply: Type.Object({ id: Id, at: Instant }),
  }),
  pictureByLink: endpoint({
    method: 'GET',
    path: '/portal/:token/pictures',
    action: 'portal.read',
    summary: 'A picture that was shown about the request of the link',
    params: LinkParams,
    query: closed({ message: Id }),
    reply: Bytes,
  }),
  read: endpoint({
    method: 'GET',
    path: '/service-requests/:id/chat',
    action: 'chat.read',
    summary: 'What customer and desk wrote about a request, and who asked',
    params: IdParams,
    reply: DeskChat,
  }),
  picture: endpoint({
    method: 'GET',
    path: '/chat-pictures/:id',
    action: 'chat.read',
    summary: 'A picture that a customer showed, by the id of its message',
    params: IdParams,
    reply: Bytes,
  }),
};
