import { sql } from 'kysely';
import type { Robot, robotEndpoints } from '#contract/robot.ts';
import type { Query } from '#road/route.ts';

interface Row extends Omit<Robot, 'toldAt' | 'refusedAt' | 'callbackPath'> {
  readonly toldAt: Temporal.Instant | null;
  readonly refusedAt: Temporal.Instant | null;
}

/** Robots without their secrets. */
export const listRobots: Query<typeof robotEndpoints.list> = async ({ db }) => {
  const { rows } = await sql<Row>`
    select r.id, r.vendor, r.name, r.branch_id, b.name as branch_name, r.is_on, r.topics, r.secret is not null as has_secret,
      r.told_at, r.fault, (select count(*) from robot_notice n where n.robot_id = r.id and n.told_at is null) as waiting,
      r.is_hearing, r.callback_token is not null as has_token, r.callback_key is not null as has_key,
      r.callback_receiver as receiver, r.heard, r.refused, r.refused_at, r.refused_why,
      case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as customer
    from robot r left join branch b on b.id = r.branch_id left join customer c on c.id = r.customer_id
    where r.removed_at is null order by r.name`.execute(db);
  return { items: rows.map(shown) };
};

function shown({ toldAt, refusedAt, ...row }: Row): Robot {
  const callbackPath = `/api/v1/robots/${row.id}/callback`;
  return {
    ...row,
    callbackPath,
    toldAt: toldAt?.toString() ?? null,
    refusedAt: refusedAt?.toString() ?? null,
  };
}
