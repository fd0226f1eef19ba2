import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, Instant, nullable, oneOf, page } from './shape.ts';

export const noticeTopics = ['clock.warned', 'clock.overdue'] as const;

/** Something that the reader is told because a clause names a role of theirs. */
export const Notice = Type.Object({
  id: Id,
  topic: oneOf(noticeTopics),
  /** The case, the form, or the duty. */
  requestId: Id,
  /** The form that it is about; null for a case. */
  formId: nullable(Id),
  /** The duty that it is about; null otherwise. */
  dutyId: nullable(Id),
  /** Number of the case or of the form; the period of a duty. */
  requestNo: Type.String(),
  /** The customer, what the form is called, or the branch of a duty. */
  customerName: Type.String(),
  /** The reader's own work order of that request, where they have one. */
  orderId: nullable(Id),
  clause: Type.String(),
  clauseNo: Type.String(),
  /** What the clock is called. */
  clockName: Type.String(),
  dueAt: Instant,
  toldAt: Instant,
  isRead: Type.Boolean(),
});
export type Notice = Static<typeof Notice>;

/** Unread ones are counted to here. */
export const unreadAtMost = 100;

const Unread = { unread: Type.Integer({ minimum: 0, maximum: unreadAtMost }) };

export const noticeEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/notices',
    action: 'notice.read',
    summary: 'What the reader was told, the newest first, and how much of it is unread',
    query: closed({
      isUnread: Type.Optional(Type.Boolean()),
      cursor: Type.Optional(Type.String({ maxLength: 500 })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    reply: Type.Object({ ...page(Notice).properties, ...Unread }),
  }),
  mark: endpoint({
    method: 'PUT',
    path: '/notices',
    action: 'notice.mark',
    summary: 'Marks notices of the reader as read or unread; without `ids`, all of them',
    body: closed({
      ids: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 100 })),
      isRead: Type.Boolean(),
    }),
    reply: Type.Object(Unread),
  }),
};
