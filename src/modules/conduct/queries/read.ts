import { sql } from 'kysely';
import { may } from '#contract/asker.ts';
import type { conductEndpoints } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import type { Allowance } from '#contract/shape.ts';
import type { ConductAct } from '#engine/controls/conduct-act.ts';
import type { ConductCourse } from '#engine/controls/conduct-course.ts';
import { notEntitled } from '#engine/controls/conduct-obstacles.ts';
import { conductLifecycle } from '#engine/controls/due-process.ts';
import type { Locale } from '#kernel/locale.ts';
import { refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { messageOf } from '#platform/http/problem.ts';
import { clausesOf } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { measuresOf, needsOf } from '../case-of.ts';
import { causeName } from '../cause.ts';
import { type Clause, type ConductGround, clauseOf } from '../ground.ts';
import { mayBeNamed } from '../lifecycle.ts';
import { withinSight } from '../sight.ts';
import { type CaseRow, findCase, namesOf, scopeOf, systemId } from '../store.ts';
import { findingWords, measureWords, processWords } from '../words.ts';
import { joined, type ListedCase, listed, rowOf } from './list.ts';

interface ReadCase extends ListedCase {
  readonly text: string | null;
  readonly cause: string | null;
  readonly reportedByName: string | null;
  readonly requestId: string | null;
  readonly requestNo: string | null;
  readonly settledMonth: string | null;
  readonly expiresAt: Temporal.Instant | null;
}

/** One case: what was found and why, what the clause asks for, what was done, what this reader may do. */
export function readConduct(ground: ConductGround): Query<typeof conductEndpoints.read> {
  return async (context, { id }) => {
    const [head, row, subject] = await Promise.all([
      headOf(context, id),
      findCase(context.db, id),
      context.db.selectFrom('subject').select('id').where('id', '=', id).executeTakeFirst(),
    ]);
    const clause = row && clauseOf(ground, row);
    if (!head || !row || !clause || !subject) return refuse('subject.not_found');
    const [{ seq }, measures, names] = await Promise.all([
      stateOf(context.db, id),
      measuresOf(context.db, row, { clause, zone: ground.zone() }),
      namesOf(context.db, peopleIn(row.course)),
    ]);
    const { locale } = context.actor;
    return {
      ...rowOf(head, context, ground),
      ...told(head, row, { clause, locale }),
      clauseText: clausesOf(clause.regulation).get(row.clause)?.text[locale] ?? '',
      grounds: findingWords(row, { clause, locale, zone: ground.zone() }),
      process: processWords(clause.consequence.dueProcess, { locale, zone: ground.zone() }),
      measures: measures.map(measure => ({
        ...measure,
        measures: [...measure.measures],
        words: measureWords(measure, locale),
        needs: needsOf(measure),
      })),
      ...courseOf(row.course, names),
      allowances: allowancesOf(context, row, clause),
      etag: etagOf(seq),
    };
  };
}

async function headOf(context: ReadContext, id: string): Promise<ReadCase | undefined> {
  const { rows } = await sql<ReadCase>`
    select ${listed}, c.text, c.cause, c.reported_by_name, c.request_id, q.request_no, c.settled_month, c.expires_at
    from ${joined} left join service_request q on q.id = c.request_id
    where c.id = ${id} and ${withinSight(context)}`.execute(context.db);
  return rows[0];
}

function peopleIn(course: ConductCourse | null): string[] {
  if (!course) return [];
  const { proposed, decided, witnesses, acts } = course;
  const deciders = [proposed?.by, decided?.by].filter(id => id !== undefined);
  return [...deciders, ...witnesses, ...acts.map(({ by }) => by)];
}

function told(
  head: ReadCase,
  row: CaseRow,
  { clause, locale }: { readonly clause: Clause; readonly locale: Locale },
) {
  const { spec, dueProcess } = clause.consequence;
  const { causes } = spec;
  const { excuses, onRefusal, witnesses } = dueProcess;
  const { text, cause, reportedByName, requestId, requestNo, settledMonth, expiresAt } = head;
  return {
    ...{ text, reportedByName, requestId, requestNo, settledMonth, witnesses },
    edition: row.edition,
    expiresAt: expiresAt?.toString() ?? null,
    cause: cause === null ? null : causeName(cause, causes, locale),
    causes: causes.map(one => one[locale]),
    excuses: [...excuses],
    onRefusal: [...onRefusal],
  };
}

type OfCourse = Pick<ConductView, 'proposed' | 'decided' | 'signature' | 'witnessNames' | 'appeal' | 'acts'>;

function courseOf(course: ConductCourse | null, names: ReadonlyMap<string, string>): OfCourse {
  if (!course)
    return { proposed: null, decided: null, signature: null, witnessNames: [], appeal: null, acts: [] };
  const { proposed, decided, signature, witnesses, appeal, acts } = course;
  const nameOf = (id: string) => names.get(id) ?? (id === systemId ? '' : id);
  return {
    proposed: proposed && {
      byName: nameOf(proposed.by),
      measures: [...proposed.measures],
      fromFen: proposed.fromFen,
      toFen: proposed.toFen,
    },
    decided: decided && { ...decided, measures: [...decided.measures], byName: nameOf(decided.by) },
    signature,
    witnessNames: witnesses.map(nameOf),
    appeal: appeal && { at: formatInstant(appeal.at), words: appeal.words },
    acts: acts.map(({ act, by, at, words }) => ({ act, byName: nameOf(by), at: formatInstant(at), words })),
  };
}

/** Acts that lie ahead: a slip is signed once, and an appeal is answered by another than who proposed or decided. */
function actsOpenTo(personId: string | null, course: ConductCourse): readonly ConductAct['act'][] {
  const { status, signature, proposed, decided } = course;
  const isConcerned = personId !== null && [proposed?.by, decided?.by].includes(personId);
  const closed: readonly ConductAct['act'][] = [
    ...(signature === null ? [] : (['sign', 'refuse_signature'] as const)),
    ...(isConcerned ? (['answer'] as const) : []),
  ];
  return conductLifecycle[status].filter(act => !closed.includes(act));
}

/** What the status lets anybody do, as far as this reader is one of those who may. */
function allowancesOf({ actor, now }: ReadContext, row: CaseRow, clause: Clause): Allowance[] {
  const scope = scopeOf(row);
  const acts = row.course ? actsOpenTo(actor.personId, row.course) : [];
  const naming = mayBeNamed(row.status) && may(actor, 'conduct.name_person', scope);
  const { dueProcess: process } = clause.consequence;
  const asked = acts.flatMap(act => {
    const action = `conduct.${act}`;
    if (!may(actor, action, scope)) return [];
    const done = { act, by: actor.personId ?? systemId, roles: actor.roles, at: now } as ConductAct;
    const refused = row.course ? notEntitled(row.course, done, { process }) : undefined;
    const refusals = (refused?.refusals ?? []).map(refusal => ({
      code: refusal.code,
      message: messageOf(refusal, actor.locale),
    }));
    return [{ action, allowed: refusals.length === 0, refusals, mayOverride: false }];
  });
  return naming
    ? [{ action: 'conduct.name_person', allowed: true, refusals: [], mayOverride: false }, ...asked]
    : asked;
}
