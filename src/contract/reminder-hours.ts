import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { closed, nullable } from './shape.ts';

const TimeOfDay = Type.String({
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  description: 'HH:MM, local to the branch of the reader or of the request',
});

/** Between when the company reminds people and groups. */
export const ReminderHours = closed({
  opensAt: TimeOfDay,
  closesAt: TimeOfDay,
  /** Only on days on which the branch works by its calendar. */
  isWorkdaysOnly: Type.Boolean(),
});
export type ReminderHours = Static<typeof ReminderHours>;

const Setting = closed({ hours: nullable(ReminderHours) });

export const reminderHoursEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/reminder-hours',
    action: 'notice.read',
    summary: 'Outside of which hours nobody is reminded; null where the company sets none',
    reply: Setting,
  }),
  set: endpoint({
    method: 'PUT',
    path: '/reminder-hours',
    action: 'reminder_hours.set',
    summary:
      'Sets outside of which hours neither people nor groups are reminded; what is urgent goes out at once',
    body: Setting,
    reply: Setting,
  }),
};
