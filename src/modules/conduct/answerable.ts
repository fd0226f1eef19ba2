import { sql } from 'kysely';
import type { Db } from '#platform/database/kysely.ts';

/** Who answers for what was found, where, and in which request. */
export interface Answerable {
  readonly personId: string | null;
  readonly branchId: string | null;
  readonly requestId: string | null;
}

/**
 * The person of one of the roles behind a finding: whose log it is in; for engineers the one of the latest work order, else the one of that
 * role who did something last in the log. Nobody is guessed: where it is no one, or one for each of two roles, a
 * supervisor names the person.
 */
export async function answerableFor(
  db: Db,
  { originId, roles }: { readonly originId: string; readonly roles: readonly string[] },
): Promise<Answerable> {
  const [subject, ...concerned] = await Promise.all([
    subjectOf(db, originId),
    ...roles.map(role => personOf(db, originId, role)),
  ]);
  if (subject?.kind === 'person') return ownFault(db, { originId, roles, branchId: subject.branchId });
  const [only = null, ...others] = new Set(concerned.filter(id => id !== null));
  return {
    personId: others.length > 0 ? null : only,
    branchId: subject?.branchId ?? null,
    requestId: subject?.kind === 'service_request' ? originId : null,
  };
}

interface OwnFault {
  readonly originId: string;
  readonly roles: readonly string[];
  readonly branchId: string | null;
}

/** What is told in somebody's own log is theirs, whoever wrote it down, where they have one of the roles. */
async function ownFault(db: Db, { originId, roles, branchId }: OwnFault): Promise<Answerable> {
  const person = await db.selectFrom('person').select('roles').where('id', '=', originId).executeTakeFirst();
  const answers = person?.roles.some(role => roles.includes(role)) ?? false;
  return { personId: answers ? originId : null, branchId, requestId: null };
}

async function personOf(db: Db, originId: string, role: string): Promise<string | null> {
  const order = role === 'engineer' ? await latestOrder(db, originId) : undefined;
  return order?.engineerId ?? (await lastActor(db, originId, role))?.actorId ?? null;
}

function subjectOf(db: Db, id: string) {
  return db.selectFrom('subject').select(['kind', 'branchId']).where('id', '=', id).executeTakeFirst();
}

function latestOrder(db: Db, requestId: string) {
  return db
    .selectFrom('workOrder')
    .select('engineerId')
    .where('requestId', '=', requestId)
    .where('engineerId', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function lastActor(db: Db, subjectId: string, role: string) {
  return db
    .selectFrom('event')
    .innerJoin('person', 'person.id', 'event.actorId')
    .select('event.actorId')
    .where('subjectId', '=', subjectId)
    .where(sql<boolean>`${role} = any(person.roles)`)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}
