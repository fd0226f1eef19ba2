import { sql } from 'kysely';
import type { Robot, robotEndpoints } from '#contract/robot.ts';
import type { Query } from '#road/route.ts';

type Row = Omit<Robot, 'toldAt'> & { readonly toldAt: Temporal.Instant | null };

/** Robots without their secrets. */
export const listRobots: Query<typeof robotEndpoints.list> = async ({ db }) => {
  const { rows } = await sql<Row>`
    select r.id, r.vendor, r.name, r.branch_id, b.name as branch_name, r.is_on, r.topics, r.secret is not null as has_secret,
      r.told_at, r.fault, (select count(*) from robot_notice n where n.robot_id = r.id and n.told_at is null) as waiting
    from robot r left join branch b on b.id = r.branch_id
    where r.removed_at is null order by r.name`.execute(db);
  return { items: rows.map(({ toldAt, ...row }) => ({ ...row, toldAt: toldAt?.toString() ?? null })) };
};
