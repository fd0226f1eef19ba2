import type { Calendar } from '#engine/calendar/calendar.ts';
import type { Duty } from '#engine/controls/duty.ts';
import type { Occasion } from '#engine/controls/occasions.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import { newSubject } from '#engine/state.ts';
import { type EpochMs, formatInstant, hourMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { openDuty } from './commands/open.ts';
import { dueOccasions, type Window } from './due-occasions.ts';
import type { DutyGround } from './ground.ts';
import { keepLookedUntil, readLookedUntil } from './round.ts';
import { type DutySubject, isOwnDuty, kindOf, subjectsOf } from './subjects.ts';

export interface Opener {
  /** Opens what shows up by now, at most some hundred duties; true when there is more. */
  open(): Promise<boolean>;
}

/** Who is hired has their duties at once; customers and assets that come later are found within the hour. */
const lookAgainMs = { branch: 0, person: 0, customer: hourMs, asset: hourMs } as const;
const pageSize = 200;
const timer = systemActor('timer');

/** Opens the occasions of the duties in force: each once, whatever process looks, however often. */
export function createOpener(ground: DutyGround, db: Db): Opener {
  const lookedAt = new Map<string, EpochMs>();
  const cameTo = new Map<string, string>();

  async function open(): Promise<boolean> {
    const edition = ground.regulations.current()?.edition;
    if (!edition) return false;
    const now = ground.road.clock.now();
    const regulation = ground.regulations.book.edition(edition.id);
    const enactedAt = startOf(edition.inForceFrom, ground.road.zone);
    const window = { now, enactedAt, lookedUntil: await readLookedUntil(db) };
    for (const showing of occasionsNow(regulation, window)) {
      const key = `${edition.id} ${showing.calendar.id} ${showing.duty.key} ${showing.occasion.period}`;
      const lookedLast = lookedAt.get(key) ?? Number.NEGATIVE_INFINITY;
      if (lookedLast + lookAgainMs[kindOf(showing.duty)] > now) continue;
      const after = await openFor(ground, db, { ...showing, regulation, after: cameTo.get(key) ?? null });
      if (after !== null) cameTo.set(key, after);
      if (after !== null) return true;
      cameTo.delete(key);
      lookedAt.set(key, now);
    }
    await keepLookedUntil(db, now);
    return false;
  }
  return { open };
}

interface Showing {
  readonly duty: Duty;
  readonly calendar: Calendar;
  readonly occasion: Occasion;
}

function occasionsNow({ duties, calendars }: CompiledRegulation, window: Window): Showing[] {
  return duties.flatMap(duty =>
    [...calendars.byId.values()].flatMap(calendar =>
      dueOccasions(duty, calendar, window).map(occasion => ({ duty, calendar, occasion })),
    ),
  );
}

interface Opening extends Showing {
  readonly regulation: CompiledRegulation;
  /** The subject up to which it was done in the round before. */
  readonly after: string | null;
}

/** Opens one occasion for a page of its subjects; where it stopped, or null at the end of them. */
async function openFor(ground: DutyGround, db: Db, opening: Opening): Promise<string | null> {
  const { duty, occasion, calendar, after } = opening;
  const wanted = { period: occasion.period, calendar: calendar.id, after, limit: pageSize };
  const subjects = await subjectsOf(db, duty, wanted);
  for (const subject of subjects) if (isAsked(opening, subject)) await openOne(ground, opening, subject);
  return subjects.length < pageSize ? null : (subjects.at(-1)?.id ?? null);
}

/** Whether the condition of the duty holds of a subject. */
function isAsked({ duty, regulation, occasion }: Opening, { state }: DutySubject): boolean {
  const { facts, seen, grades } = state ?? newSubject(regulation.edition);
  const scope = {
    facts,
    event: undefined,
    seen,
    grades,
    settings: regulation.settings,
    at: occasion.opensAt,
  };
  return duty.condition.holds(scope);
}

async function openOne(ground: DutyGround, opening: Opening, { id, branchId }: DutySubject): Promise<void> {
  const { duty, occasion, regulation } = opening;
  const { period, dueAt } = occasion;
  const input = {
    ...{ duty: duty.key, edition: regulation.edition, period, branchId },
    of: { kind: kindOf(duty), id },
    dueAt: formatInstant(dueAt),
    personId: isOwnDuty(duty) ? id : null,
  };
  const key = `duty:${duty.key}:${id}:${period}`.slice(0, 200);
  await runCommand(ground.road, openDuty(ground), { actor: timer, key, input });
}

function startOf(date: string, zone: string): EpochMs {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}
