import { sql } from 'kysely';
import type { dispatchEndpoints, Grabbable } from '#contract/dispatch.ts';
import { type EpochMs, instantOf, parseInstant } from '#kernel/time.ts';
import { brokenRules, type PlanEngineer, type Rule } from '#modules/day-plan/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { rowsAsJson, writtenInstant } from '#platform/database/rows-as-json.ts';
import type { Query } from '#road/route.ts';
import { divisionOfSite, heldAtSite, siteLat, siteLng } from '../about-site.ts';
import { availableEngineers, windowSpan } from '../availability.ts';
import { mayGrab } from '../commands/grab.ts';
import { settingsOf } from '../in-force.ts';
import { candidatesOf } from '../rotation.ts';
import type { Window } from '../store.ts';

const mostOrders = 100;

/** What nobody holds and one alone can do in the branch of an engineer, the most urgent first; nothing where the company does not allow it. */
export const listGrabbable: Query<typeof dispatchEndpoints.grabbable> = async context => {
  const { db, actor, now } = context;
  if (!mayGrab(settingsOf(context))) return { isAllowed: false, items: [] };
  const [branchId = null] = actor.branchIds;
  if (branchId === null || actor.personId === null) return { isAllowed: true, items: [] };
  const rows = await nobodysOrders(db, branchId);
  const reader = await readerOf(db, { branchId, engineerId: actor.personId, now, rows });
  return { isAllowed: true, items: rows.map(row => grabbableOf(row, reader)) };
};

type Shown = Omit<Grabbable, 'passedOver'>;

interface Row extends Shown {
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly heldBy: readonly string[];
}

function nobodysOrders(db: Db, branchId: string): Promise<Row[]> {
  return rowsAsJson<Row>(
    db,
    sql`
      select o.id, o.order_no as "orderNo", left(o.task, 200) as task, q.severity,
        o.required_skill as "requiredSkill", coalesce(d.full_name, s.name) as "placeName",
        s.distance_metres as "distanceMetres", o.appointment_from as "from", o.appointment_to as "to",
        q.due_at as "dueAt", s.id as "siteId", ${siteLng} as lng, ${siteLat} as lat, ${heldAtSite} as "heldBy"
      from work_order o
        join service_request q on q.id = o.request_id
        join site s on s.id = q.site_id
        ${divisionOfSite}
      where o.branch_id = ${branchId} and o.state = 'created' and o.outlet_id is null and o.crew_size = 1
      order by coalesce(q.due_at, 'infinity'), o.id limit ${mostOrders}`,
  );
}

/** The reader as an engineer: what keeps them now, and their absences and visits around the agreed times. */
interface Reader {
  readonly now: Grabbable['passedOver'];
  readonly skills: readonly string[];
  readonly engineer: PlanEngineer | undefined;
}

interface Reading {
  readonly branchId: string;
  readonly engineerId: string;
  readonly now: EpochMs;
  readonly rows: readonly Row[];
}

async function readerOf(db: Db, { branchId, engineerId, now, rows }: Reading): Promise<Reader> {
  const candidates = await candidatesOf(db, { branchId, requiredSkill: null, at: instantOf(now) });
  const own = candidates.find(candidate => candidate.engineerId === engineerId);
  const around = stretchOf(rows.flatMap(row => windowOf(row) ?? []));
  const [engineer] = around ? await availableEngineers(db, sql`p.id = ${engineerId}`, around) : [];
  return { now: own?.passedOver ?? [], skills: own?.skills ?? [], engineer };
}

function windowOf({ from, to }: Pick<Row, 'from' | 'to'>): Window | null {
  if (from === null || to === null) return null;
  return { from: instantOf(parseInstant(from)), to: instantOf(parseInstant(to)) };
}

/** From the first to the last of all. */
function stretchOf(windows: readonly Window[]): Window | undefined {
  const [first] = windows.toSorted((one, other) => Temporal.Instant.compare(one.from, other.from));
  const last = windows.toSorted((one, other) => Temporal.Instant.compare(one.to, other.to)).at(-1);
  return first && last && { from: first.from, to: last.to };
}

function grabbableOf({ siteId, lng, lat, heldBy, ...shown }: Row, reader: Reader): Grabbable {
  const { from, to, dueAt } = shown;
  const passedOver = against({ ...shown, siteId, lng, lat, heldBy }, reader);
  const times = { from: writtenInstant(from), to: writtenInstant(to), dueAt: writtenInstant(dueAt) };
  return { ...shown, ...times, passedOver };
}

/** As `grab` judges it: by the agreed time where there is one, else by now. The hours are the customer's affair. */
function against(row: Row, { now, skills, engineer }: Reader): Grabbable['passedOver'] {
  const window = windowOf(row);
  const isUnskilled = row.requiredSkill !== null && !skills.includes(row.requiredSkill);
  if (!window || !engineer) return [...now, ...(isUnskilled ? (['skill_missing'] as const) : [])];
  const { id: orderId, siteId, lng, lat, requiredSkill, heldBy } = row;
  const place = lng === null || lat === null ? null : { lng, lat };
  const span = windowSpan(window);
  const thought = { orderId, siteId, place, requiredSkill, heldBy, ...span };
  const broken: readonly Rule[] = brokenRules(thought, engineer, [span]).map(({ rule }) => rule);
  return [...now.filter(reason => reason !== 'absent'), ...broken];
}
