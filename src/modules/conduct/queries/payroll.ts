import { sql } from 'kysely';
import type { conductEndpoints } from '#contract/conduct.ts';
import type { ConductRow } from '#contract/conduct-shape.ts';
import type { ConductCourse } from '#engine/controls/conduct-course.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Query } from '#road/route.ts';
import { type ConductGround, clauseOf } from '../ground.ts';

interface Settled {
  readonly id: string;
  readonly conductNo: string;
  readonly personName: string;
  readonly kind: ConductRow['kind'];
  readonly clause: string;
  readonly control: number;
  readonly edition: string;
  readonly course: ConductCourse;
  readonly fen: number | null;
}

/** What the pay of a month takes over, by person. */
export function readPayroll(ground: ConductGround): Query<typeof conductEndpoints.payroll> {
  return async ({ db, actor }, { month }) => {
    const { rows } = await sql<Settled>`
      select c.id, c.conduct_no, p.name as person_name, c.kind, c.clause, c.control, c.edition, c.course, c.fen
      from conduct_case c join person p on p.id = c.person_id
      where c.settled_month = ${month} order by p.name, c.conduct_no`.execute(db);
    const items = rows.map(({ course, fen, control, edition, ...row }) => {
      const found = clauseOf(ground, { ...row, control, edition });
      return {
        ...row,
        clauseNo: (found && clausesOf(found.regulation).get(row.clause)?.no) ?? row.clause,
        name: found?.consequence.spec.name[actor.locale] ?? row.clause,
        measures: [...(course.decided?.measures ?? [])],
        fen: row.kind === 'sanction' ? -(fen ?? 0) : (fen ?? 0),
      };
    });
    return { month, items };
  };
}
