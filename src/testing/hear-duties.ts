import { dutyTopicsOf } from '#modules/duty/index.ts';
import { dutyTopics } from '#road/duty-notices.ts';
import type { TestDatabase } from './database.ts';
import type { DutyDepartment } from './duty-department.ts';

/** Does what the outbox asks of duties, each notice once. */
export async function hearDuties({ pool }: TestDatabase, { ground, db }: DutyDepartment): Promise<void> {
  const topics = dutyTopicsOf({ ...ground, db });
  const { rows } = await pool.query('delete from outbox where topic = any($1) returning id, topic, payload', [
    dutyTopics,
  ]);
  for (const { topic, payload } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    await topics[topic as keyof typeof topics](payload);
}
