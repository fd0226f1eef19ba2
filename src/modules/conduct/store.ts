import { sql } from 'kysely';
import type { conductKinds } from '#contract/conduct-shape.ts';
import { type ConductCourse, type ConductStatus, cameToNothing } from '#engine/controls/conduct-course.ts';
import type { Case } from '#engine/controls/measure-of.ts';
import type { Finding } from '#engine/effect.ts';
import type { Fen } from '#kernel/money.ts';
import { type EpochMs, instantOf } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Found } from '#road/command.ts';
import { uncountedStatuses } from './lifecycle.ts';
import { lookAt } from './look-at.ts';

/** What was found, as the engine or a person told it. */
export type ToldFinding = Case['finding'] & Pick<Finding, 'id'> & { readonly cause: Finding['cause'] | null };

/** A case as its commands change it. */
export interface CaseRow {
  readonly id: string;
  readonly conductNo: string;
  readonly kind: (typeof conductKinds)[number];
  readonly clause: string;
  readonly control: number;
  readonly edition: string;
  readonly originId: string | null;
  readonly requestId: string | null;
  readonly personId: string | null;
  readonly branchId: string | null;
  /** Name of the calendar of the branch. */
  readonly calendar: string | null;
  readonly finding: ToldFinding;
  readonly bases: Case['bases'];
  readonly course: ConductCourse | null;
  readonly status: ConductStatus;
  readonly fen: Fen | null;
}

export async function findCase(db: Db, id: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select c.id, c.conduct_no, c.kind, c.clause, c.control, c.edition, c.origin_id, c.request_id, c.person_id,
      c.branch_id, b.calendar, c.finding, c.bases, c.course, c.status, c.fen
    from conduct_case c left join branch b on b.id = c.branch_id where c.id = ${id}`.execute(db);
  return rows[0];
}

/** The case that a command changes; it is the person's and the branch's. */
export async function loadCase(tx: Tx, { id }: { readonly id: string }): Promise<Found<CaseRow> | null> {
  const row = await findCase(tx.db, id);
  return row ? { scope: scopeOf(row), row } : null;
}

export function scopeOf({ branchId, personId }: Pick<CaseRow, 'branchId' | 'personId'>) {
  return { branchId, customerId: null, assignees: personId === null ? [] : [personId] };
}

/** Other courses of a person that count: the same facts are not judged twice. */
export async function otherCourses(db: Db, { personId, id }: { personId: string; id: string }) {
  const rows = await db
    .selectFrom('conductCase')
    .select(['originId', 'course'])
    .where('personId', '=', personId)
    .where('id', '<>', id)
    .where('course', 'is not', null)
    .execute();
  return rows.map(({ originId, course }) => ({ originId, course: course as unknown as ConductCourse }));
}

interface ReportedFacts {
  readonly personId: string;
  readonly kind: CaseRow['kind'];
  readonly requestId: string | null;
  readonly at: EpochMs;
}

/** The case in which the same facts were reported of a person before: of that instant, about the same request or none. */
export function caseOfSameFacts(db: Db, { personId, kind, requestId, at }: ReportedFacts) {
  return db
    .selectFrom('conductCase')
    .select(['clause', 'control'])
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .where('foundAt', '=', instantOf(at))
    .where('requestId', 'is not distinct from', requestId)
    .where('status', 'not in', cameToNothing)
    .executeTakeFirst();
}

/** Earlier occasions of the same clause for the same person that still count. */
export async function priorsOf(db: Db, row: Pick<CaseRow, 'id' | 'clause' | 'control' | 'personId'>) {
  if (row.personId === null) return [];
  const rows = await db
    .selectFrom('conductCase')
    .select(['finding', 'fen'])
    .where('personId', '=', row.personId)
    .where('clause', '=', row.clause)
    .where('control', '=', row.control)
    .where('id', '<>', row.id)
    .where('status', 'not in', uncountedStatuses)
    .execute();
  return rows.map(({ finding, fen }) => ({ at: (finding as unknown as ToldFinding).at, fen: fen ?? 0 }));
}

/** Keeps how the case stands, and when time alone takes it further. */
export async function keepCourse(
  tx: Tx,
  id: string,
  { course, at }: { readonly course: ConductCourse; readonly at: EpochMs },
): Promise<void> {
  await tx.db
    .updateTable('conductCase')
    .set({
      course: JSON.stringify(course),
      status: course.status,
      fen: course.decided?.fen ?? null,
      dueAt: instantOrNull(course.dueAt),
      expiresAt: instantOrNull(course.expiresAt),
      lookAt: instantOrNull(lookAt(course, at)),
    })
    .where('id', '=', id)
    .execute();
}

/** Keeps when to look at it next, where nothing else changed. */
export async function keepLook(tx: Tx, id: string, at: EpochMs | null): Promise<void> {
  await tx.db
    .updateTable('conductCase')
    .set({ lookAt: instantOrNull(at) })
    .where('id', '=', id)
    .execute();
}

function instantOrNull(at: EpochMs | null): Temporal.Instant | null {
  return at === null ? null : instantOf(at);
}

/** Names of people by id, for those who read what was done. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const people = ids.filter(id => id !== systemId);
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(people)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who acts where the product itself does. */
export const systemId = 'system';
