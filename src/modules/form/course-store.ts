import { sql } from 'kysely';
import type { FormContent } from '#contract/form.ts';
import type { ApprovalCourse } from '#engine/controls/approval-course.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import type { Delegation } from './courses.ts';
import { pendingOf } from './courses.ts';
import type { FormRow } from './store.ts';

/** A submitted version: it stays as it is. */
export interface Version {
  readonly id: string;
  readonly version: number;
  readonly content: FormContent;
  readonly submittedByName: string;
  readonly submittedAt: Temporal.Instant;
}

export async function insertVersion(tx: Tx, { id, content, ...version }: Version): Promise<void> {
  await tx.db
    .insertInto('formVersion')
    .values({ formId: id, content: JSON.stringify(content), ...version })
    .execute();
}

/** The courses of a version, in the order of the document. */
export async function coursesOf(db: Db, formId: string, version: number): Promise<ApprovalCourse[]> {
  const rows = await db
    .selectFrom('formCourse')
    .select('course')
    .where('formId', '=', formId)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  return rows.map(({ course }) => course as unknown as ApprovalCourse);
}

export async function delegationsOf(db: Db, formId: string, version: number): Promise<Delegation[]> {
  return db
    .selectFrom('formDelegation')
    .select(['fromPersonId', 'toPersonId'])
    .where('formId', '=', formId)
    .where('version', '=', version)
    .orderBy('at')
    .execute();
}

/** Keeps how the courses stand, and whose decision they wait for. */
export async function keepCourses(
  tx: Tx,
  { id, version }: Pick<FormRow, 'id' | 'version'>,
  { courses, delegations }: { courses: readonly ApprovalCourse[]; delegations: readonly Delegation[] },
): Promise<void> {
  for (const [position, course] of courses.entries())
    await sql`
      insert into form_course (form_id, version, approval, position, course)
      values (${id}, ${version}, ${course.approval}, ${position}, ${JSON.stringify(course)})
      on conflict (form_id, version, approval) do update set course = excluded.course`.execute(tx.db);
  await tx.db.deleteFrom('formPending').where('formId', '=', id).execute();
  const pending = courses.flatMap(course => pendingOf(course, delegations));
  if (pending.length === 0) return;
  await tx.db
    .insertInto('formPending')
    .values(pending.map(one => ({ formId: id, ...one })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
  await tx.db
    .insertInto('formAsked')
    .values(pending.map(({ personId }) => ({ formId: id, personId })))
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

export interface NewDelegation extends Delegation {
  readonly reason: string;
  readonly at: Temporal.Instant;
}

export async function insertDelegation(
  tx: Tx,
  { id, version }: Pick<FormRow, 'id' | 'version'>,
  delegation: NewDelegation,
): Promise<void> {
  await tx.db
    .insertInto('formDelegation')
    .values({ id: newId(), formId: id, version, ...delegation })
    .execute();
}
