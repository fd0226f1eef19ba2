import { sql } from 'kysely';
import { formatInstant, parseInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Handler } from '#platform/jobs/jobs.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { DutyTopic, FollowedNotice, FulfilledNotice } from '#road/duty-notices.ts';
import { runCommand } from '#road/run-command.ts';
import { doDuty } from './commands/do.ts';
import { excuseDuty } from './commands/excuse.ts';
import { openDuty } from './commands/open.ts';
import { type DutyGround, dutyOf } from './ground.ts';
import { isOwnDuty } from './subjects.ts';

/** Where what was heard is looked up. */
export interface Hearing extends DutyGround {
  readonly db: Db;
}

/** What is done about what happened elsewhere: a duty comes up, is due at another time, falls away, or is done. */
export function dutyTopicsOf(hearing: Hearing): Record<DutyTopic, Handler> {
  return {
    'duty.followed': payload => openFollowed(hearing, payload as FollowedNotice),
    'duty.moved': payload => moveFollowed(hearing, payload as FollowedNotice),
    'duty.ended': payload => endFollowed(hearing, payload as FollowedNotice),
    'duty.fulfilled': payload => fulfil(hearing, payload as FulfilledNotice),
  };
}

const timer = systemActor('timer');

async function openFollowed(hearing: Hearing, told: FollowedNotice): Promise<void> {
  const { subjectId, edition, duty, dueAt, clockId } = told;
  const holder = await holderOf(hearing, told);
  if (!holder) return;
  const period = periodOf(told);
  const input = { ...holder, duty, edition, period, dueAt, of: { kind: 'event', id: subjectId } };
  const key = `duty:${subjectId}:${clockId}`.slice(0, 200);
  await runCommand(hearing.road, openDuty(hearing), { actor: timer, key, input });
}

/** The clock that it is about: the second one of the same duty on a case is another occasion. */
function periodOf({ clockId }: FollowedNotice): string {
  return clockId.slice(clockId.lastIndexOf('#'));
}

interface Holder {
  readonly branchId: string;
  readonly personId: string | null;
}

/** Whose it is; undefined where a duty that each person has for themselves is told of somebody of another role. */
async function holderOf(hearing: Hearing, told: FollowedNotice): Promise<Holder | undefined> {
  const duty = dutyOf(hearing.regulations, told)?.duty;
  const { rows } = await sql<{ branchId: string; isOfRole: boolean }>`
    select coalesce(s.branch_id, p.branch_id, (select id from branch order by code limit 1)) as branch_id,
      coalesce(${duty?.spec.holder ?? ''} = any(p.roles), false) as is_of_role
    from subject s left join person p on p.id = ${told.personId} where s.id = ${told.subjectId}`.execute(
    hearing.db,
  );
  const [row] = rows;
  if (!duty || !row) return undefined;
  if (row.isOfRole) return { branchId: row.branchId, personId: told.personId };
  return isOwnDuty(duty) && told.personId !== null ? undefined : { branchId: row.branchId, personId: null };
}

/** The list follows the clock, whose log keeps why. */
async function moveFollowed({ db }: Hearing, told: FollowedNotice): Promise<void> {
  await sql`update duty set due_at = ${Temporal.Instant.from(told.dueAt)}
    where of_kind = 'event' and of_id = ${told.subjectId} and duty = ${told.duty} and period = ${periodOf(told)}
      and state = 'open'`.execute(db);
}

async function endFollowed(hearing: Hearing, told: FollowedNotice): Promise<void> {
  const { subjectId, duty, stoppedAt, clockId } = told;
  const { rows } = await sql<{ id: string }>`
    select id from duty where of_kind = 'event' and of_id = ${subjectId} and duty = ${duty}
      and period = ${periodOf(told)} and state = 'open'`.execute(hearing.db);
  const [row] = rows;
  if (!row) return;
  const key = `duty-ended:${subjectId}:${clockId}`.slice(0, 200);
  const isDone = stoppedAt !== null;
  await runCommand(hearing.road, isDone ? doDuty(hearing) : excuseDuty, {
    actor: timer,
    key,
    input: isDone ? { id: row.id, happenedAt: stoppedAt } : { id: row.id, reason: fellAway },
  });
}

const fellAway = 'its occasion went away';

/** The earliest occasion of each duty that the event fulfils: of its subject, its branch, its customer or its actor. */
async function fulfil(hearing: Hearing, told: FulfilledNotice): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct on (d.duty) d.id from duty d join subject s on s.id = ${told.subjectId}
    where d.state = 'open' and d.duty = any(${[...told.duties]}) and d.opened_at <= ${Temporal.Instant.from(told.at)}
      and (d.of_id in (s.id, s.branch_id, s.customer_id) or d.person_id = ${told.actorId}::uuid)
    order by d.duty, d.due_at, d.id`.execute(hearing.db);
  for (const { id } of rows) {
    const call = {
      actor: actorOf(told),
      key: `duty-fulfilled:${id}`,
      input: { id, happenedAt: happened(told) },
    };
    await runCommand(hearing.road, doDuty(hearing), call);
  }
}

/** The product writes it down in the name of the one who did it. */
function actorOf({ actorId, actorName }: FulfilledNotice): Actor {
  return { ...timer, personId: actorId, name: actorName };
}

function happened({ at }: FulfilledNotice): string {
  return formatInstant(parseInstant(at));
}
