import { sql } from 'kysely';
import { dangers } from '#contract/incident.ts';
import type { Db } from '#platform/database/kysely.ts';

/** A clock of a request, as a notice names it. */
export interface ToldClock {
  readonly subjectId: string;
  readonly clockId: string;
}

/** What a clause wants within so short a time it wants at once, at whatever hour it begins. */
const immediateMinutes = 60;

/**
 * Whether nobody waits for the morning: the request is urgent or a machine stands still, somebody is in danger on site
 * and nobody has stepped in, or the clause wants it at once.
 */
export async function isUrgent(db: Db, { subjectId, clockId }: ToldClock): Promise<boolean> {
  const { rows } = await sql<{ isUrgent: boolean }>`
    select exists (select from service_request where id = ${subjectId}::uuid and severity <> 'normal')
      or exists (select from incident where request_id = ${subjectId}::uuid and taken_over_at is null
        and situation = any(${[...dangers]}::text[]))
      or exists (select from clock where subject_id = ${subjectId}::uuid and id = ${clockId}
        and due_at - started_at <= ${immediateMinutes} * interval '1 minute') as is_urgent`.execute(db);
  return rows[0]?.isUrgent ?? false;
}
