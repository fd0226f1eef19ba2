import { sql } from 'kysely';
import type { dispatchEndpoints, Grabbable } from '#contract/dispatch.ts';
import { instantOf } from '#kernel/time.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Query } from '#road/route.ts';
import { divisionOfSite } from '../about-site.ts';
import { mayGrab } from '../commands/grab.ts';
import { settingsOf } from '../in-force.ts';
import { candidatesOf } from '../rotation.ts';

const mostOrders = 100;

/** What nobody holds in the branches of an engineer, the most urgent first; nothing where the company does not allow it. */
export const listGrabbable: Query<typeof dispatchEndpoints.grabbable> = async context => {
  const { db, actor, now } = context;
  if (!mayGrab(settingsOf(context))) return { isAllowed: false, items: [] };
  const [branchId = null] = actor.branchIds;
  if (branchId === null) return { isAllowed: true, items: [] };
  const [rows, candidates] = await Promise.all([
    rowsAsJson<Omit<Grabbable, 'passedOver'>>(
      db,
      sql`
        select o.id, o.order_no as "orderNo", left(o.task, 200) as task, q.severity,
          o.required_skill as "requiredSkill", coalesce(d.full_name, s.name) as "placeName",
          s.distance_metres as "distanceMetres", o.appointment_from as "from", o.appointment_to as "to",
          q.due_at as "dueAt"
        from work_order o
          join service_request q on q.id = o.request_id
          join site s on s.id = q.site_id
          ${divisionOfSite}
        where o.branch_id = ${branchId} and o.state = 'created' and o.outlet_id is null
        order by coalesce(q.due_at, 'infinity'), o.id limit ${mostOrders}`,
    ),
    candidatesOf(db, { branchId, requiredSkill: null, at: instantOf(now) }),
  ]);
  const own = candidates.find(({ engineerId }) => engineerId === actor.personId);
  return { isAllowed: true, items: rows.map(row => ({ ...written(row), passedOver: against(row, own) })) };
};

function written(row: Omit<Grabbable, 'passedOver'>): Omit<Grabbable, 'passedOver'> {
  const { from, to, dueAt } = row;
  return { ...row, from: writtenInstant(from), to: writtenInstant(to), dueAt: writtenInstant(dueAt) };
}

type Own = Awaited<ReturnType<typeof candidatesOf>>[number] | undefined;

function against({ requiredSkill }: Pick<Grabbable, 'requiredSkill'>, own: Own): Grabbable['passedOver'] {
  const isUnskilled = requiredSkill !== null && !own?.skills.includes(requiredSkill);
  return [...(own?.passedOver ?? []), ...(isUnskilled ? (['skill_missing'] as const) : [])];
}
