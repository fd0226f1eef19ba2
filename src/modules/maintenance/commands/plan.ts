import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { isZone } from '#modules/organisation/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { faultIn, nextAfter } from '../recurrence.ts';

/** Plans maintenance of a machine. Refuses a rule that cannot be read or never comes round. */
export const planMaintenance = command({
  endpoint: maintenanceEndpoints.plan,
  kind: 'asset',
  subjectId: async (_tx, { assetId }) => assetId,
  load: async (tx, { assetId }) => {
    const row = await findAsset(tx, assetId);
    return row ? { scope: { branchId: row.branchId, customerId: row.customerId, assignees: [] }, row } : null;
  },
  change: async (tx, asset, input, { at, actor }) => {
    const { title, task, requiredSkill = null, crewSize = 1, minutes, leadDays, rule, startsAt } = input;
    const zone = input.zone ?? asset.zone;
    if (!isZone(zone)) return refuse('input.invalid', { field: 'zone', params: { keyword: 'enum' } });
    const recurrence = { startsAt, zone, rule };
    const fault = faultIn(recurrence);
    if (fault) return fault;
    const id = newId();
    const nextAt = nextAfter(recurrence, instantOf(at));
    if (!nextAt) return refuse('maintenance.rule_unreadable', { field: 'rule' });
    const work = { title, task, requiredSkill, crewSize, minutes, leadDays };
    await tx.db
      .insertInto('maintenancePlan')
      .values({
        ...{ id, assetId: asset.id, branchId: asset.branchId, ...work, ...recurrence, nextAt },
        ...{ state: 'active', addedByName: actor.name, addedAt: instantOf(at) },
      })
      .execute();
    return happened({
      events: [{ type: 'maintenance.planned', data: { plan: title, rule } }],
      reply: { id, state: 'active' as const, nextAt: nextAt.toString() },
    });
  },
});

function findAsset(tx: Tx, assetId: string) {
  return tx.db
    .selectFrom('asset')
    .innerJoin('site', 'site.id', 'asset.siteId')
    .innerJoin('branch', 'branch.id', 'site.branchId')
    .select(['asset.id', 'asset.customerId', 'branch.id as branchId', 'branch.zone'])
    .where('asset.id', '=', assetId)
    .executeTakeFirst();
}
