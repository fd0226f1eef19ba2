import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Side } from './side.ts';

type Of = Pick<Side, 'branchId' | 'engineerId' | 'assetId'>;

/** An absence of the side's engineer, a plan of a day of its branch and a maintenance plan of its machine, as rows. */
export async function aPlannedDay(
  db: Db,
  { branchId, engineerId, assetId }: Of,
): Promise<Pick<Side, 'absenceId' | 'proposalId' | 'maintenanceId'>> {
  const [absenceId, proposalId, maintenanceId] = [newId(), newId(), newId()];
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const away = { fromAt: at, toAt: Temporal.Instant.from('2099-11-20T03:00:00Z') };
  await db
    .insertInto('absence')
    .values({ id: absenceId, personId: engineerId, ...away, reason: 'leave', addedByName: 'nobody' })
    .execute();
  const asked = { goals: JSON.stringify({}), askedAt: at, askedByName: 'nobody', state: 'asked' };
  await db
    .insertInto('proposal')
    .values({ id: proposalId, branchId, onDate: '2099-11-23', ...asked })
    .execute();
  const yearly = {
    title: '年度保养',
    task: '更换滤芯',
    crewSize: 1,
    rule: 'FREQ=YEARLY',
    minutes: 90,
    leadDays: 7,
  };
  const first = { startsAt: '2099-03-01T09:00:00', zone: 'Asia/Shanghai', state: 'active' };
  await db
    .insertInto('maintenancePlan')
    .values({ id: maintenanceId, assetId, branchId, ...yearly, ...first, addedByName: 'nobody', addedAt: at })
    .execute();
  return { absenceId, proposalId, maintenanceId };
}
