import { sql } from 'kysely';
import { type Broken, brokenRules, type Span, type Thought } from '#modules/day-plan/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { divisionOfSite, heldAtSite, siteLat, siteLng } from './about-site.ts';
import { availableEngineers, windowSpan } from './availability.ts';
import type { Window } from './store.ts';

export interface Going {
  readonly orderId: string;
  readonly engineerId: string;
  readonly window: Window;
}

/** What the hard rules say against an engineer at a time; `undefined` hours are not asked about. */
export async function rulesBroken(
  db: Db,
  going: Going,
  hours: readonly Span[] | undefined,
): Promise<Broken[]> {
  const [thought, [engineer]] = await Promise.all([
    thoughtOf(db, going),
    availableEngineers(db, sql`p.id = ${going.engineerId}`, going.window),
  ]);
  if (!thought || !engineer) return [];
  const broken = brokenRules(thought, engineer, hours ?? [windowSpan(going.window)]);
  return hours ? broken : broken.filter(({ rule }) => rule !== 'off_hours');
}

interface OrderPlace {
  readonly siteId: string;
  readonly lng: number | null;
  readonly lat: number | null;
  readonly requiredSkill: string | null;
  readonly heldBy: string[];
}

async function thoughtOf(db: Db, { orderId, window }: Going): Promise<Thought | undefined> {
  const { rows } = await sql<OrderPlace>`
    select s.id as site_id, ${siteLng} as lng, ${siteLat} as lat, o.required_skill, ${heldAtSite} as held_by
    from work_order o
      join service_request q on q.id = o.request_id
      join site s on s.id = q.site_id
      ${divisionOfSite}
    where o.id = ${orderId}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { lng, lat, ...rest } = row;
  const place = lng === null || lat === null ? null : { lng, lat };
  return { orderId, place, ...rest, ...windowSpan(window) };
}
