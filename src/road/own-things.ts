import { may } from '#contract/asker.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from './actor.ts';
import { type OpenContext, open, type Route, read } from './route.ts';

interface Kept {
  readonly id: string;
  readonly isShared: boolean;
  readonly isMine: boolean;
  readonly ownerName: string;
}

type Saved<Thing extends Kept, Content extends keyof Thing> = Pick<Thing, Content | 'id' | 'isShared'>;

/** What people keep for themselves or share with the others: no subject, no evidence. */
export interface OwnThings<Thing extends Kept, Content extends keyof Thing> {
  /** The person's own ones, and those that are shared. */
  list(db: Db, personId: string): Promise<readonly (Omit<Thing, 'isMine'> & { readonly ownerId: string })[]>;
  ownerOf(db: Db, id: string): Promise<{ readonly ownerId: string } | undefined>;
  save(
    db: Db,
    thing: Saved<Thing, Content> & { readonly ownerId: string; readonly at: EpochMs },
  ): Promise<void>;
  remove(db: Db, id: string): Promise<void>;
  count(db: Db, ownerId: string): Promise<number>;
}

export interface OwnThingOptions {
  readonly db: Db;
  readonly clock: Clock;
}

interface Endpoints {
  readonly list: Endpoint;
  readonly save: Endpoint;
  readonly remove: Endpoint;
}

const mostOwn = 200;
/** They answer for what everybody uses. */
const keepers = ['manager', 'general_manager'] as const;

/** Saving takes an id that the caller chose: to save twice changes nothing. */
export function ownThingRoutes<Thing extends Kept, Content extends keyof Thing>(
  { db, clock }: OwnThingOptions,
  things: OwnThings<Thing, Content>,
  endpoints: Endpoints,
): readonly Route[] {
  return [
    read(endpoints.list, async ({ actor }) => {
      const found = await things.list(db, actor.personId ?? '');
      return {
        items: found.map(({ ownerId, ...thing }) => ({ ...thing, isMine: ownerId === actor.personId })),
      };
    }),
    open(endpoints.save, async (context, input) => {
      // The contract has been asked before: it is what the endpoint takes.
      const thing = input as unknown as Saved<Thing, Content>;
      const owner = await ownerFor(context, { db, things, endpoint: endpoints.save, id: thing.id });
      if (owner instanceof Refused) return owner;
      if (owner.isNew && (await things.count(db, owner.id)) >= mostOwn) return refuse('desk.too_many');
      await things.save(db, { ...thing, ownerId: owner.id, at: clock.now() });
      return {};
    }),
    open(endpoints.remove, async (context, input) => {
      const { id } = input as { readonly id: string };
      const owner = await ownerFor(context, { db, things, endpoint: endpoints.remove, id });
      if (owner instanceof Refused) return owner;
      await things.remove(db, id);
      return {};
    }),
  ];
}

interface Asked {
  readonly db: Db;
  readonly things: Pick<OwnThings<never, never>, 'ownerOf'>;
  readonly endpoint: Endpoint;
  readonly id: string;
}

/** Whose it is or will be, where this actor may change it. */
async function ownerFor({ actor }: OpenContext, { db, things, endpoint: { action }, id }: Asked) {
  if (!actor) return refuse('session.missing');
  if (!may(actor, action) || actor.personId === null) return refuse('access.denied', { params: { action } });
  const found = await things.ownerOf(db, id);
  if (!found) return { id: actor.personId, isNew: true };
  return isKeeper(actor, found.ownerId) ? { id: found.ownerId, isNew: false } : refuse('subject.not_found');
}

function isKeeper({ personId, roles }: Actor, ownerId: string): boolean {
  return personId === ownerId || keepers.some(role => roles.includes(role));
}
