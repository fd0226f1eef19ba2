import { type ReminderHours, reminderHoursEndpoints } from '#contract/reminder-hours.ts';
import { refuse } from '#kernel/refusal.ts';
import { companySubject } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';

/** Sets outside of which hours nobody is reminded; what waits already keeps its time. Refuses `reminder_hours.empty`. */
export const setReminderHours = command({
  endpoint: reminderHoursEndpoints.set,
  kind: 'company',
  subjectId: companySubject,
  load: async () => ({ scope: { branchId: null, customerId: null, assignees: [] }, row: null }),
  change: async (tx, _row, { hours }) => {
    if (hours && hours.opensAt >= hours.closesAt)
      return refuse('reminder_hours.empty', { field: 'hours/closesAt' });
    await keep(tx, hours);
    return happened({
      events: [{ type: 'company.reminder_hours_set', data: dataOf(hours) }],
      reply: { hours },
    });
  },
});

async function keep({ db }: Tx, hours: ReminderHours | null): Promise<void> {
  await db.deleteFrom('reminderHours').execute();
  if (hours)
    await db
      .insertInto('reminderHours')
      .values({ id: true, ...hours })
      .execute();
}

function dataOf(hours: ReminderHours | null) {
  return { hours: hours === null ? '' : `${hours.opensAt}-${hours.closesAt}` };
}
