import type { ReminderHours, reminderHoursEndpoints } from '#contract/reminder-hours.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Query } from '#road/route.ts';

/** Outside of which hours the company reminds nobody; null where it has set none. */
export async function findHours(db: Db): Promise<ReminderHours | null> {
  const row = await db
    .selectFrom('reminderHours')
    .select(['opensAt', 'closesAt', 'isWorkdaysOnly'])
    .executeTakeFirst();
  return row ?? null;
}

export const readHours: Query<typeof reminderHoursEndpoints.read> = async ({ db }) => ({
  hours: await findHours(db),
});
