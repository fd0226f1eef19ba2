import { type RawBuilder, sql } from 'kysely';
import { minuteMs } from '#kernel/time.ts';
import type { Minute, PlanEngineer, Span, Visit } from '#modules/day-plan/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { divisionOfSite, siteLat, siteLng } from './about-site.ts';
import type { Window } from './store.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly skills: string[];
  readonly lng: number;
  readonly lat: number;
  readonly absences: readonly Stretch[];
  readonly visits: readonly (Stretch & Place)[];
  readonly parts: Readonly<Record<string, number>>;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

interface Place {
  readonly orderId: string;
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
}

/** Visits of the evening before and the morning after still matter for the way. */
const around = { hours: 12 };

/** Engineers with their absences and agreed visits in and around a stretch, as plans and hard rules see them. */
export async function availableEngineers(
  db: Db,
  where: RawBuilder<unknown>,
  { from, to }: Window,
): Promise<PlanEngineer[]> {
  const stretch = sql`tstzrange(${from.subtract(around)}, ${to.add(around)})`;
  const { rows } = await sql<Row>`
    select p.id, p.name, p.skills, b.lng, b.lat, coalesce((
      select json_agg(json_build_object('from', n.from_at, 'to', n.to_at))
      from absence n where n.person_id = p.id and tstzrange(n.from_at, n.to_at) && ${stretch}
    ), '[]') as absences, coalesce((
      select json_agg(json_build_object('orderId', a.order_id, 'siteId', s.id, 'lng', ${siteLng},
        'lat', ${siteLat}, 'from', lower(a.appointment), 'to', upper(a.appointment)) order by a.appointment)
      from assignment a
        join work_order o on o.id = a.order_id
        join service_request q on q.id = o.request_id
        join site s on s.id = q.site_id
        ${divisionOfSite}
      where a.engineer_id = p.id and a.ended_at is null and a.appointment && ${stretch}
    ), '[]') as visits, coalesce((
      select json_object_agg(v.part_no, v.quantity) from van_part v where v.engineer_id = p.id and v.quantity > 0
    ), '{}') as parts
    from person p join branch b on b.id = p.branch_id
    where p.is_active and 'engineer' = any(p.roles) and ${where}
    order by p.id`.execute(db);
  return rows.map(engineerOf);
}

function engineerOf({ id, name, skills, lng, lat, absences, visits, parts }: Row): PlanEngineer {
  return {
    id,
    name,
    skills,
    home: { lng, lat },
    absences: absences.map(spanOf),
    visits: visits.map(visitOf),
    parts,
  };
}

function visitOf({ orderId, siteId, lng, lat, ...stretch }: Stretch & Place): Visit {
  const place = lng === null || lat === null ? null : { lng, lat };
  return { orderId, siteId, place, ...spanOf(stretch) };
}

function spanOf({ from, to }: Stretch): Span {
  return { from: minuteOf(Date.parse(from)), to: Math.ceil(Date.parse(to) / minuteMs) };
}

export function minuteOf(ms: number): Minute {
  return Math.floor(ms / minuteMs);
}

export function windowSpan({ from, to }: Window): Span {
  return { from: minuteOf(from.epochMilliseconds), to: Math.ceil(to.epochMilliseconds / minuteMs) };
}
