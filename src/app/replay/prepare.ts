import { hash } from 'node:crypto';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import type { CalendarSpec } from '#engine/calendar/spec.ts';
import { bookOf, calendarsOf, compile } from '#engine/compile.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import { Refused } from '#kernel/refusal.ts';
import { addCustomer } from '#modules/customer/index.ts';
import { type HistorySet, openHistorySet } from '#modules/history/index.ts';
import { addBranch, addCalendar, standardCalendar } from '#modules/organisation/index.ts';
import { withChineseHolidays } from '#platform/calendar/chinese-holidays.ts';
import type { Platform } from '#platform/platform.ts';
import { readShippedPack } from '#platform/regulation/read-pack.ts';
import { Trouble } from '#platform/trouble.ts';
import { systemActor } from '#road/actor.ts';
import type { Command } from '#road/command.ts';
import type { Regulations, Road } from '#road/road.ts';
import { runCommand } from '#road/run-command.ts';
import { problemLines } from '../cli/pack-load.ts';
import { vocabulary } from '../vocabulary.ts';
import { companyZone } from '../zone.ts';
import { chineseWorkdays, type ReadMap, type ReplayMap } from './map.ts';

/** What a replay needs of the platform. */
export type ReplayGround = Pick<Platform, 'db' | 'pool' | 'clock' | 'numbers'>;

/** Everything that a replay works with. */
export interface Prepared {
  readonly road: Road;
  readonly set: HistorySet;
}

/** By what a set is judged: its regulation as written and as compiled, and its calendar. */
export interface Judge {
  readonly files: Parameters<typeof loadPack>[0];
  readonly regulation: Regulation;
  readonly calendar: CalendarSpec;
  readonly edition: string;
  readonly regulations: Regulations;
}

/** Reads and compiles what a map names. Throws Trouble. */
export async function judgeOf({ map, regulation: beside }: ReadMap): Promise<Judge> {
  const files = beside ? [beside] : (await readShippedPack(map.regulation)).files;
  const regulation = loaded(files);
  const calendar = calendarOf(map);
  const edition = `${map.map}@${regulation.version}`;
  return { files, regulation, calendar, edition, regulations: compiled({ edition, regulation, calendar }) };
}

/** The regulation that judges the set, and a branch and a customer under which its cases are filed. Throws Trouble. */
export async function prepare(platform: ReplayGround, read: ReadMap): Promise<Prepared> {
  const { files, regulation, calendar, edition, regulations } = await judgeOf(read);
  const road = roadOf(platform, regulations, await companyZone(platform.db));
  await addCalendar(platform.db, { ...calendar, id: standardCalendar });
  const place = await placeOf(road, read);
  const set = await openHistorySet(platform.pool, {
    name: read.map.map,
    edition,
    pack: regulation.pack,
    regulation: JSON.stringify(files),
    calendar,
    ...place,
  });
  return { road, set };
}

function loaded(files: Parameters<typeof loadPack>[0]): Regulation {
  const pack = loadPack(files, vocabulary);
  if (pack.ok) return pack.regulation;
  throw new Trouble('replay.regulation_invalid', { problems: problemLines(pack.problems) });
}

function calendarOf({ calendar, zone }: ReplayMap): CalendarSpec {
  if (calendar !== chineseWorkdays) return calendar as CalendarSpec;
  const day = [['00:00', '24:00']] as const;
  const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day };
  return withChineseHolidays({ id: chineseWorkdays, zone, weekly, holidays: [] });
}

interface Compiling {
  readonly edition: string;
  readonly regulation: Regulation;
  readonly calendar: CalendarSpec;
}

function compiled({ edition, regulation, calendar }: Compiling): Regulations {
  const made = compileCalendar(calendar);
  if (!made.ok) throw new Trouble('replay.calendar_invalid', { problems: JSON.stringify(made.faults) });
  const calendars = calendarsOf([made.calendar], { standard: calendar.id, fact: 'branch.calendar' });
  const result = compile({ edition, regulation, vocabulary, calendars });
  if (!result.ok) throw new Trouble('replay.regulation_invalid', { problems: JSON.stringify(result.faults) });
  const editionAt = () => edition;
  return { inForce: () => edition, editionAt, book: bookOf(result.regulation), vocabulary };
}

/** Nobody reacts to what is past: no call-backs become due, no list is told of limits of years ago. */
function roadOf({ pool, clock, numbers }: ReplayGround, regulations: Regulations, zone: string): Road {
  return {
    pool,
    clock,
    numbers,
    zone,
    regulations,
    reactions: {},
    dueProjections: {},
    timeStandsStill: true,
  };
}

async function placeOf(road: Road, { map }: ReadMap) {
  const { title, zone, adcode } = map;
  const key = `history:${map.map}`;
  const branch = await done<{ id: string }>(road, addBranch, {
    key: `${key}:branch`,
    input: { name: title, zone, adcode },
  });
  const site = { name: title, adcode, address: title, branchId: branch.id };
  const contact = { name: title, phone: numberOfNobody(map.map) };
  const input = { name: title, kind: 'end_user', tier: 'C', contact, site };
  const customer = await done<{ id: string; sites: { id: string }[] }>(road, addCustomer, {
    key: `${key}:customer`,
    input,
  });
  return { branchId: branch.id, customerId: customer.id, siteId: customer.sites[0]?.id ?? '' };
}

/** A number that no telephone has, another one for each set: customers are told apart by theirs. */
function numberOfNobody(name: string): string {
  const digits = BigInt(`0x${hash('sha256', name, 'hex').slice(0, 12)}`).toString();
  return `0000 ${digits.slice(-10).padStart(10, '0')}`;
}

async function done<R>(
  road: Road,
  command: Command,
  { key, input }: { key: string; input: object },
): Promise<R> {
  const outcome = await runCommand(road, command, { actor: systemActor('import', 'replay'), key, input });
  if (outcome instanceof Refused)
    throw new Trouble('replay.place_refused', { problems: JSON.stringify(outcome.refusals) });
  return outcome.body as R;
}
