import { sql } from 'kysely';
import type { dispatchEndpoints, Rejection } from '#contract/dispatch.ts';
import { refuse } from '#kernel/refusal.ts';
import { seesOrder } from '#modules/work-order/index.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Query } from '#road/route.ts';
import { ofOwnPeople } from '../rejection-sight.ts';

/** Who gave an order back and why, the last first, and what was judged of it. An outlet reads of its own engineers only. */
export const listRejections: Query<typeof dispatchEndpoints.rejections> = async (context, { id }) => {
  if (!(await seesOrder(context, id))) return refuse('subject.not_found');
  const rows = await rowsAsJson<Rejection>(
    context.db,
    sql`
      select r.id, p.name as "engineerName", r.reason, r.note, r.at, r.is_accepted as "isAccepted",
        r.judged_by_name as "judgedByName", r.judgement_note as "judgementNote"
      from rejection r join person p on p.id = r.engineer_id
      where r.order_id = ${id} and ${ofOwnPeople(context.actor)} order by r.at desc, r.id desc`,
  );
  return { items: rows.map(row => ({ ...row, at: writtenInstant(row.at) })) };
};
