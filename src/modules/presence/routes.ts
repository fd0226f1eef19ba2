import { reachOf } from '#contract/asker.ts';
import { deskEndpoints } from '#contract/desk.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { findVisible } from '#modules/service-request/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import type { Road } from '#road/road.ts';
import { open, type ReadContext, type Route, read } from '#road/route.ts';
import { bePresent, type Doing, presentAt } from './store.ts';

export interface PresenceOptions {
  readonly db: Db;
  readonly road: Road;
}

/** Who has a request open: a mark of people for each other and no evidence. */
export function presenceRoutes(options: PresenceOptions): readonly Route[] {
  return [
    read(deskEndpoints.presence, async (context, { id }) =>
      (await findVisible(context, id)) ? othersAt(context, id) : refuse('subject.not_found'),
    ),
    open(deskEndpoints.bePresent, async ({ actor }, { id, doing }) => {
      const context = contextOf(options, actor);
      if (!('db' in context)) return context;
      if (!(await findVisible(context, id))) return refuse('subject.not_found');
      await tellOthers(context, { id, doing });
      return othersAt(context, id);
    }),
  ];
}

function contextOf({ db, road }: PresenceOptions, actor: Actor | undefined): Refused | ReadContext {
  if (!actor) return refuse('session.missing');
  const { action } = deskEndpoints.bePresent;
  const reach = reachOf(actor, action);
  return reach
    ? { db, road, actor, reach, now: road.clock.now() }
    : refuse('access.denied', { params: { action } });
}

async function othersAt({ db, actor, now }: ReadContext, id: string) {
  return { items: await presentAt(db, { requestId: id, besides: actor.personId, now }) };
}

/** The others are told when somebody comes, goes, or begins to write; not that they are still there. */
async function tellOthers(
  { db, road, actor, now }: ReadContext,
  { id, doing }: { readonly id: string; readonly doing: Doing | null },
): Promise<void> {
  if (actor.personId === null) return;
  const changed = await bePresent(db, { requestId: id, personId: actor.personId, doing, now });
  if (changed) road.announce?.([changed]);
}
