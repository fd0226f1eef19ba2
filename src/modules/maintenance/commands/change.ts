import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { isZone } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { command, happened } from '#road/command.ts';
import { after } from '#road/lifecycle.ts';
import { lifecycle } from '../lifecycle.ts';
import { faultIn, nextAfter, type Recurrence } from '../recurrence.ts';
import { assetOfPlan, loadPlan } from '../store.ts';

/**
 * Plans maintenance otherwise. What was made stays as it is, and the day of the last visit gets no second one. Refuses a
 * plan that has ended, and a rule that cannot be read or never comes round.
 */
export const changeMaintenance = command({
  endpoint: maintenanceEndpoints.change,
  kind: 'asset',
  subjectId: assetOfPlan,
  load: loadPlan,
  change: async (tx, row, input, { at }) => {
    const state = after(lifecycle, { state: row.state, action: 'maintenance.change' });
    if (state instanceof Refused) return state;
    const { title, task, requiredSkill, crewSize = row.crewSize, minutes, leadDays, rule, startsAt } = input;
    const { zone = row.zone } = input;
    if (!isZone(zone)) return refuse('input.invalid', { field: 'zone', params: { keyword: 'enum' } });
    const recurrence = { startsAt, zone, rule };
    const fault = faultIn(recurrence);
    if (fault) return fault;
    const next = await nextOf(tx, row.id, { recurrence, now: instantOf(at) });
    if (!next) return refuse('maintenance.rule_unreadable', { field: 'rule' });
    const nextAt = state === 'active' ? next : null;
    const work = { title, task, requiredSkill, crewSize, minutes, leadDays };
    await tx.db
      .updateTable('maintenancePlan')
      .set({ ...work, ...recurrence, nextAt })
      .where('id', '=', row.id)
      .execute();
    return happened({
      events: [{ type: 'maintenance.changed', data: { plan: title, rule } }],
      reply: { id: row.id, state, nextAt: nextAt?.toString() ?? null },
    });
  },
});

interface Coming {
  readonly recurrence: Recurrence;
  readonly now: Temporal.Instant;
}

/** The first visit from now that is not on the day of one that was made. */
async function nextOf(tx: Tx, planId: string, { recurrence, now }: Coming): Promise<Temporal.Instant | null> {
  const made = await tx.db
    .selectFrom('maintenanceVisit')
    .select('at')
    .where('planId', '=', planId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!made) return nextAfter(recurrence, now);
  const { zone } = recurrence;
  const nextDay = made.at.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  const free = nextDay.toZonedDateTime(zone).toInstant().subtract({ seconds: 1 });
  return nextAfter(recurrence, Temporal.Instant.compare(free, now) > 0 ? free : now);
}
