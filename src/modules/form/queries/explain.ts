import { sql } from 'kysely';
import type { FormStep } from '#contract/form.ts';
import type { ApprovalCourse } from '#engine/controls/approval-course.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Regulations } from '#road/road.ts';
import type { ReadContext } from '#road/route.ts';
import { formsInSight } from '../sight.ts';
import { standingOf } from '../standing.ts';
import type { FormRow } from '../store.ts';
import { personsIn, stepsOf } from './chain.ts';
import { namesOf } from './read.ts';

/** A form with its way through its approvals. */
export interface FormCourses {
  readonly formNo: string;
  readonly courses: readonly ToldCourse[];
}

export interface ToldCourse extends Pick<ApprovalCourse, 'approval' | 'edition' | 'status' | 'version'> {
  readonly steps: readonly FormStep[];
  /** Steps of the chain that this application did not need, counted from 1. */
  readonly leftOut: readonly number[];
}

/** How a form goes through its approvals; undefined where there is none. */
export async function formCourses(
  db: Db,
  id: string,
  { regulations, locale }: { readonly regulations: Regulations; readonly locale: Locale },
): Promise<FormCourses | undefined> {
  const row = await findForm(db, id);
  if (!row) return undefined;
  const { courses, delegations } = await standingOf(db, { regulations }, row);
  const names = await namesOf(db, personsIn(courses, delegations));
  const showing = { regulations, locale, names, delegations };
  const told = courses.map(course => {
    const { approval, edition, status, version } = course;
    const steps = stepsOf(course, showing);
    return { approval, edition, status, version, steps, leftOut: leftOut(course, regulations) };
  });
  return { formNo: row.formNo, courses: told };
}

function leftOut({ approval, edition, steps }: ApprovalCourse, { book }: Regulations): number[] {
  const all = book.edition(edition).approvals.get(approval)?.steps ?? [];
  return all.map(({ no }) => no).filter(no => !steps.some(step => step.no === no));
}

async function findForm(db: Db, id: string): Promise<FormRow | undefined> {
  const { rows } = await sql<FormRow>`
    select f.id, f.form_no, f.form, f.edition, f.state, f.outcome, f.version, f.content, f.applicant_id,
      f.applicant_name, f.branch_id, f.request_id, q.request_no
    from form f left join service_request q on q.id = f.request_id where f.id = ${id}`.execute(db);
  return rows[0];
}

/** Whether there is such a form that this reader may know of. */
export async function seesForm({ db, actor, reach }: ReadContext, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from form f where f.id = ${id} and ${formsInSight(actor, reach)}`.execute(db);
  return rows.length > 0;
}
