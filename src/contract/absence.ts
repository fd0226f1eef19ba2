import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, Id, IdParams, Instant, Line, nullable, oneOf } from './shape.ts';

export const absenceReasons = ['leave', 'sick', 'training', 'trip', 'shift_off', 'other'] as const;

/** A stretch of time in which somebody cannot be sent. */
export const Absence = Type.Object({
  id: Id,
  engineerId: Id,
  engineerName: Type.String(),
  from: Instant,
  to: Instant,
  reason: oneOf(absenceReasons),
  note: nullable(Type.String()),
});
export type Absence = Static<typeof Absence>;

export const absenceEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/absences',
    action: 'absence.read',
    summary: 'Who cannot be sent, and when',
    query: closed({ branchId: Type.Optional(Id), from: Instant, to: Instant }),
    reply: Type.Object({ items: Type.Array(Absence) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/people/:id/absences',
    action: 'absence.add',
    summary: 'Notes that somebody cannot be sent; answers with what they hold in that time',
    params: IdParams,
    body: closed({
      from: Instant,
      to: Instant,
      reason: oneOf(absenceReasons),
      note: Type.Optional(Line),
    }),
    reply: Type.Object({ id: Id, held: Type.Array(Type.String()) }),
  }),
  end: endpoint({
    method: 'POST',
    path: '/absences/:id/end',
    action: 'absence.end',
    summary: 'Ends an absence now, or takes one back that has not begun',
    params: IdParams,
    body: closed({}),
    reply: Type.Object({ id: Id }),
  }),
};
