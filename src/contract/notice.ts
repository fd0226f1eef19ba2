import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, Instant, nullable, oneOf, page } from './shape.ts';

/** What people are told: of clocks, of work given to them, of cases of conduct, of what is to be read. */
export const noticeTopics = [
  'clock.warned',
  'clock.overdue',
  'work_order.assigned',
  'work_order.taken_back',
  'work_order.cancelled',
  'work_order.rejected',
  'work_order.parts_missing',
  'field_work.set_aside',
  'field_work.settled',
  'project.issued',
  'project.defect_found',
  'van_stock.below_minimum',
  'entrustment.handed_over',
  'entrustment.accepted',
  'entrustment.refused',
  'entrustment.taken_back',
  'entrustment.lapsed',
  'appointment.chosen',
  'appointment.declined',
  'arrival.delayed',
  'service_request.assigned',
  'service_request.mentioned',
  'incident.reported',
  'incident.answered',
  'expense_claim.returned',
  'handling.recorded',
  'article.submitted',
  'support_request.raised',
  'support_request.taken_over',
  'support_request.answered',
  'repair_report.disputed',
  'technical_judgement.asked',
  'conduct.served',
  'conduct.appeal_ends',
  'conduct.unsigned',
  'conduct.final',
  'conduct.appealed',
  'conduct.answer_due',
  'conduct.answer_late',
  'conduct.answered',
  'conduct.hearing_due',
  'conduct.hearing_late',
  'conduct.serving_due',
  'conduct.serving_late',
  'conduct.expired',
  'edition.to_read',
  'edition.unread',
  'message.taken',
  'message.held',
  'message.received',
  'message.undelivered',
] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** Something that the reader is told because it concerns them, or because a clause names a role of theirs. */
export const Notice = Type.Object({
  id: Id,
  topic: oneOf(noticeTopics),
  /** The service request, the form, the duty, the case of conduct, the call, or the message. */
  requestId: Id,
  /** The form that it is about; null for a case. */
  formId: nullable(Id),
  /** The duty that it is about; null otherwise. */
  dutyId: nullable(Id),
  /** The case of conduct that it is about; null otherwise. */
  conductId: nullable(Id),
  /** The telephone call that it is about; null otherwise. */
  callId: nullable(Id),
  /** The edition that is to be read; null otherwise. */
  edition: nullable(Type.String()),
  /** Number of the case or of the form; the period of a duty; the subject of a message. */
  requestNo: Type.String(),
  /** The customer, what the form is called, the branch of a duty, the person of a case of conduct, or who wrote. */
  customerName: Type.String(),
  /** The reader's own work order of that request, where they have one. */
  orderId: nullable(Id),
  clause: nullable(Type.String()),
  clauseNo: nullable(Type.String()),
  /** What the clock, the measure or the work order is called. */
  name: Type.String(),
  dueAt: nullable(Instant),
  toldAt: Instant,
  isRead: Type.Boolean(),
});
export type Notice = Static<typeof Notice>;

/** Unread ones are counted to here. */
export const unreadAtMost = 100;

const Unread = { unread: Type.Integer({ minimum: 0, maximum: unreadAtMost }) };

const Choice = closed({
  isAtAnyTime: Type.Boolean({
    description: 'reminded at any time; otherwise in the hours of the own branch',
  }),
});

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
  readChoice: endpoint({
    method: 'GET',
    path: '/notices/choice',
    action: 'notice.read',
    summary: 'When the reader is reminded: in working hours, or at any time',
    reply: Choice,
  }),
  choose: endpoint({
    method: 'PUT',
    path: '/notices/choice',
    action: 'notice.mark',
    summary: 'Chooses to be reminded in working hours only, or at any time',
    body: Choice,
    reply: Choice,
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
