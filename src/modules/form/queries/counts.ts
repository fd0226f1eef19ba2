import { sql } from 'kysely';
import type { formEndpoints } from '#contract/form.ts';
import type { Query } from '#road/route.ts';
import { formsInSight, toDecide } from '../sight.ts';

/** How many forms wait for this reader's decision, and how many came back to be mended. */
export const countForms: Query<typeof formEndpoints.counts> = async ({ db, actor, reach }) => {
  const { rows } = await sql<{ toDecide: number; toMend: number }>`
    select (select count(*) from form f where ${toDecide(actor)} and ${formsInSight(actor, reach)})::int as to_decide,
      (select count(*) from form f where f.applicant_id = ${actor.personId} and f.state = 'returned')::int as to_mend`.execute(
    db,
  );
  return rows[0] ?? { toDecide: 0, toMend: 0 };
};
