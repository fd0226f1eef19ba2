import { sql } from 'kysely';
import { readingDuty } from '#contract/duty.ts';
import { formatInstant } from '#kernel/time.ts';
import { doDuty, escalateDuty, excuseDuty, openDuty } from '#modules/duty/index.ts';
import { ownBranches } from '#modules/organisation/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';

export interface ReadingGround {
  readonly road: Road;
  readonly regulations: Registry;
  readonly db: Db;
}

/** Topic of the outbox under which it is told that somebody confirmed having read an edition. */
export const editionConfirmed = 'edition.confirmed';

const timer = systemActor('timer');
const atOnce = 200;

/**
 * Keeps the duty to read the latest published edition: everybody who works here has it, whoever is hired later too, until
 * they confirm, leave, or another edition is published. True when there may be more to do.
 */
export async function keepReadings(ground: ReadingGround): Promise<boolean> {
  const latest = await latestPublished(ground);
  if (latest === undefined) return false;
  const more = [
    await openReadings(ground, latest),
    await settleReadings(ground),
    await endReadings(ground, latest),
    await escalateReadings(ground),
  ];
  return more.includes(true);
}

/** The latest edition that was published here, once this process knows it. */
async function latestPublished({ db, regulations }: ReadingGround): Promise<string | undefined> {
  const { rows } = await sql<{ editionId: string }>`
    select edition_id from edition_draft where state = 'published' order by in_force_from desc limit 1`.execute(
    db,
  );
  const [row] = rows;
  return row && regulations.isOfCompany(row.editionId) ? row.editionId : undefined;
}

async function openReadings(ground: ReadingGround, edition: string): Promise<boolean> {
  const { db } = ground;
  const { rows } = await sql<{ id: string; branchId: string }>`
    select p.id, coalesce(p.branch_id, (select id from branch where kind = 'own' order by code limit 1)) as branch_id from person p
    where p.is_active and p.customer_id is null and (p.branch_id is null or p.branch_id in ${ownBranches})
      and not p.roles <@ array['customer', 'agent', 'system']
      and not exists (select from edition_reading r where r.edition = ${edition} and r.person_id = p.id)
      and not exists (select from duty d where d.duty = ${readingDuty} and d.of_id = p.id and d.period = ${edition})
    order by p.id limit ${atOnce}`.execute(db);
  const dueAt = dueOf(ground, edition);
  for (const { id, branchId } of rows)
    await run(ground, openDuty(ground), {
      ...{ duty: readingDuty, edition, period: edition, dueAt, branchId },
      ...{ of: { kind: 'person', id }, personId: id },
    });
  return rows.length === atOnce;
}

const usualDays = 7;

/** To the end of the day after so many days: the setting `edition_read_days` of the edition, a week where it says nothing. */
function dueOf({ road, regulations }: ReadingGround, edition: string): string {
  const days = Number(regulations.book.edition(edition).settings.edition_read_days ?? usualDays);
  const today = Temporal.Instant.fromEpochMilliseconds(road.clock.now())
    .toZonedDateTimeISO(road.zone)
    .toPlainDate();
  return formatInstant(today.add({ days: days + 1 }).toZonedDateTime(road.zone).epochMilliseconds);
}

/** Whoever has confirmed has done it, at the time of the confirmation. */
export async function settleReadings(ground: ReadingGround): Promise<boolean> {
  const { rows } = await sql<{ id: string; personId: string; name: string; at: Temporal.Instant }>`
    select d.id, p.id as person_id, p.name, greatest(r.confirmed_at, d.opened_at) as at from duty d
      join edition_reading r on r.edition = d.period and r.person_id = d.person_id join person p on p.id = d.person_id
    where d.duty = ${readingDuty} and d.state = 'open' limit ${atOnce}`.execute(ground.db);
  for (const { id, personId, name, at } of rows) {
    const actor = { ...timer, personId, name };
    const input = { id, happenedAt: formatInstant(at.epochMilliseconds) };
    await runCommand(ground.road, doDuty(ground), { actor, key: `read:${id}`, input });
  }
  return rows.length === atOnce;
}

/** Nobody has to read what has been succeeded, nor anything who works here no more. */
async function endReadings(ground: ReadingGround, edition: string): Promise<boolean> {
  const { rows } = await sql<{ id: string; isSucceeded: boolean }>`
    select d.id, d.period <> ${edition} as is_succeeded from duty d join person p on p.id = d.person_id
    where d.duty = ${readingDuty} and d.state = 'open' and (d.period <> ${edition} or not p.is_active)
    limit ${atOnce}`.execute(ground.db);
  for (const { id, isSucceeded } of rows)
    await run(ground, excuseDuty, {
      id,
      reason: isSucceeded ? `succeeded by ${edition}` : 'works here no more',
    });
  return rows.length === atOnce;
}

async function escalateReadings(ground: ReadingGround): Promise<boolean> {
  const { db, road } = ground;
  const { rows } = await sql<{ id: string }>`
    select id from duty where duty = ${readingDuty} and state = 'open' and escalated_at is null
      and due_at < ${Temporal.Instant.fromEpochMilliseconds(road.clock.now())} limit ${atOnce}`.execute(db);
  for (const { id } of rows) await run(ground, escalateDuty, { id });
  return rows.length === atOnce;
}

function run({ road }: ReadingGround, command: Command, input: object) {
  return runCommand(road, command, { actor: timer, key: null, input });
}
