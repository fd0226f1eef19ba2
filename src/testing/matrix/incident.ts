import type { Db } from '#platform/database/kysely.ts';
import { newId } from '#platform/id.ts';
import type { Work } from './side.ts';

export async function anIncident(db: Db, of: Pick<Work, 'requestId' | 'orderId' | 'branchId'>) {
  const id = newId();
  const at = Temporal.Instant.from('2026-11-20T03:00:00Z');
  const told = { situation: 'mealtime', happenedAt: at, reportedAt: at, reportedByName: 'nobody' };
  await db
    .insertInto('incident')
    .values({ id, ...of, ...told })
    .execute();
  return id;
}
