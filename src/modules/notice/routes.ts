import { may } from '#contract/asker.ts';
import { noticeEndpoints } from '#contract/notice.ts';
import { reminderHoursEndpoints } from '#contract/reminder-hours.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Regulations } from '#road/road.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { problemsOf } from '#road/validate.ts';
import { choose, readChoice } from './choice.ts';
import { markNotices } from './mark.ts';
import { listNotices } from './queries/list.ts';
import { readHours } from './reminder-hours.ts';
import { setReminderHours } from './set-reminder-hours.ts';

export interface NoticeOptions {
  readonly db: Db;
  readonly clock: Clock;
  /** The calendars by which people work. */
  readonly road: { readonly regulations: Pick<Regulations, 'inForce' | 'book'> };
}

export function noticeRoutes(options: NoticeOptions): readonly Route[] {
  return [
    read(noticeEndpoints.list, listNotices),
    read(noticeEndpoints.readChoice, readChoice),
    read(reminderHoursEndpoints.read, readHours),
    change(setReminderHours),
    open(noticeEndpoints.choose, async ({ actor }, input) => {
      if (!actor) return refuse('session.missing');
      if (!may(actor, noticeEndpoints.choose.action)) return refuse('access.denied');
      return problemsOf(noticeEndpoints.choose, input) ?? choose(options, actor, input);
    }),
    open(noticeEndpoints.mark, async ({ actor }, input) => {
      if (!actor) return refuse('session.missing');
      if (!may(actor, noticeEndpoints.mark.action)) return refuse('access.denied');
      return problemsOf(noticeEndpoints.mark, input) ?? markNotices(options, actor, input);
    }),
  ];
}
