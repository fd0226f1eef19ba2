import { sql } from 'kysely';
import type { formEndpoints } from '#contract/form.ts';
import type { ApprovalCourse } from '#engine/controls/approval-course.ts';
import { refuse } from '#kernel/refusal.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { allowancesOf } from '#road/allowances.ts';
import { clockViews } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { timelineOf } from '#road/timeline.ts';
import { askedOf, idsOf } from '../content.ts';
import { kindOf } from '../declaration.ts';
import { scopeOf, stateOfCase } from '../ground.ts';
import { hindrance } from '../invariants.ts';
import { type FormAction, formActions } from '../lifecycle.ts';
import { formsInSight } from '../sight.ts';
import { type StandingForm, standingOf } from '../standing.ts';
import type { FormRow } from '../store.ts';
import { personsIn, type Showing, signaturesFor, stepsOf } from './chain.ts';
import { type HeadRow, headColumns, headOf } from './row.ts';

interface ReadRow extends HeadRow, Pick<FormRow, 'edition' | 'version' | 'content'> {
  readonly keepUntil: CivilDate | null;
  readonly endedAt: Temporal.Instant | null;
  readonly companyName: string | null;
}

/** A form with its chain, its signatures, its clocks and all that happened to it. */
export const readForm: Query<typeof formEndpoints.read> = async (context, { id }) => {
  const { db, road, actor, now } = context;
  const row = await rowOf(context, id);
  if (!row) return refuse('subject.not_found');
  const { regulations } = road;
  const { locale } = actor;
  const [standing, subject, timeline, caseState, earlier] = await Promise.all([
    standingOf(db, road, row),
    stateOf(db, id),
    timelineOf(db, id, { regulations, locale }),
    stateOfCase(db, row.requestId),
    earlierCourses(db, id, row.version),
  ]);
  const { courses, delegations, declaration } = standing;
  const { paper } = declaration;
  const named = [
    ...idsOf(paper, row.content, ['person']),
    ...personsIn([...courses, ...earlier], delegations),
  ];
  const names = await namesOf(db, named);
  const showing: Showing = { regulations, locale, names, delegations };
  const scope = scopeOf({ declaration, state: caseState, at: now, roles: actor.roles });
  return {
    ...headOf(row, context),
    etag: etagOf(subject.seq),
    companyName: row.companyName ?? '',
    kind: kindOf(declaration, actor),
    content: row.content,
    asked: askedOf(paper, row.content, scope),
    people: Object.fromEntries(names),
    version: row.version,
    keepUntil: row.keepUntil,
    endedAt: row.endedAt?.toString() ?? null,
    chain: courses.flatMap(course => stepsOf(course, showing)),
    earlier: earlier.flatMap(course => stepsOf(course, { ...showing, delegations: [] })),
    signatures: signaturesFor(standing, names),
    clocks: clockViews(subject.state, { regulations, locale, now, zone: road.zone }),
    timeline,
    allowances: allowancesFor(context, row, { standing, state: subject.state }),
  };
};

async function rowOf({ db, actor, reach }: ReadContext, id: string): Promise<ReadRow | undefined> {
  const { rows } = await sql<ReadRow>`
    select ${headColumns}, f.edition, f.version, f.content, f.keep_until, f.ended_at,
      (select name from company limit 1) as company_name
    from form f
      join branch b on b.id = f.branch_id
      left join service_request q on q.id = f.request_id
    where f.id = ${id} and ${formsInSight(actor, reach)}`.execute(db);
  return rows[0];
}

async function earlierCourses(db: Db, formId: string, version: number): Promise<ApprovalCourse[]> {
  const rows = await db
    .selectFrom('formCourse')
    .select('course')
    .where('formId', '=', formId)
    .where('version', '<', version)
    .orderBy('version', 'desc')
    .orderBy('position')
    .execute();
  return rows.map(({ course }) => course as unknown as ApprovalCourse);
}

/** Names of persons by their id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface Known {
  readonly standing: StandingForm;
  readonly state: Awaited<ReturnType<typeof stateOf>>['state'];
}

function allowancesFor({ road, actor, now }: ReadContext, row: ReadRow, { standing, state }: Known) {
  const assignees = actor.personId === null ? [] : [actor.personId];
  const scope = { branchId: row.branchId, customerId: null, assignees };
  const { regulations } = road;
  return allowancesOf(
    {
      regulations,
      reader: actor,
      now,
      scope,
      state,
      allowed: action => hindrance(standing, action as FormAction, actor),
    },
    formActions,
  );
}
