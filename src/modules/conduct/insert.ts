import type { ConductReply } from '#contract/conduct.ts';
import { openConduct } from '#engine/controls/conduct-course.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Context, type Happened, happened } from '#road/command.ts';
import type { Answerable } from './answerable.ts';
import { type CaseRow, otherCourses, type ToldFinding } from './store.ts';

export interface NewCase
  extends Answerable,
    Pick<CaseRow, 'kind' | 'clause' | 'control' | 'edition' | 'originId'> {
  readonly finding: ToldFinding;
  readonly reportedByName: string | null;
  readonly cause: string | null;
  readonly text: string | null;
}

/** Writes a case down. Refuses facts for which the person is or was called to account already. */
export async function insertCase(
  tx: Tx,
  context: Context,
  made: NewCase,
): Promise<Refused | Happened<ConductReply>> {
  const { id } = context;
  const course = await openCourse(tx, { ...made, id });
  if (course instanceof Refused) return course;
  const conductNo = await context.nextNo('conduct');
  const { finding, ...columns } = made;
  const row = await tx.db
    .insertInto('conductCase')
    .values({
      ...columns,
      id,
      conductNo,
      findingId: finding.id,
      finding: JSON.stringify(finding),
      course: course && JSON.stringify(course),
      status: 'found',
      foundAt: instantOf(finding.at),
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst();
  if (row.numInsertedOrUpdatedRows === 0n) return refuse('conduct.found_already');
  const control = `${made.clause}/${made.control}`;
  const type = made.kind === 'sanction' ? 'violation.found' : 'merit.found';
  const facts = {
    'conduct.status': 'found',
    'conduct.kind': made.kind,
    'sanction.person': made.personId,
    'sanction.facts': made.text ?? finding.id,
    'sanction.clause': made.clause,
    'sanction.catalogue_row': control,
  };
  return happened({
    events: [{ type, data: { control }, facts }],
    reply: { id, conductNo, status: 'found' },
  });
}

/** The course of a case whose person is known; the same facts of the same origin are judged once. */
export async function openCourse(
  tx: Tx,
  made: Pick<NewCase, 'clause' | 'control' | 'edition' | 'originId' | 'personId' | 'finding'> & {
    readonly id: string;
  },
) {
  const { clause, control, edition, originId, personId, finding, id } = made;
  if (personId === null) return null;
  const others = await otherCourses(tx.db, { personId, id });
  const ofSameOrigin = others.filter(other => other.originId === originId).map(({ course }) => course);
  const opening = { consequence: `${clause}/${control}`, edition, finding: finding.id, person: personId };
  return openConduct(opening, ofSameOrigin);
}
