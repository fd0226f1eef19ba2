import type { FoundGround } from '#modules/conduct/index.ts';
import { projectFormDue } from '#modules/form/index.ts';
import { createHub, type Hub } from '#modules/live/index.ts';
import { createRegistry, type Registry } from '#modules/regulation/index.ts';
import { projectRequestDue } from '#modules/service-request/index.ts';
import { type Actors, createActors } from '#modules/session/index.ts';
import { type Company, createCompany } from '#modules/setup/index.ts';
import { createGroupCommit } from '#platform/database/group-commit.ts';
import { createAnnouncer } from '#platform/live/announcer.ts';
import type { Platform } from '#platform/platform.ts';
import type { Road } from '#road/road.ts';
import { type HistoryBook, historyBook } from './history-book.ts';
import { reactions } from './reactions.ts';
import { vocabulary } from './vocabulary.ts';
import { zoneBeforeSetUp } from './zone.ts';

/** The platform's parts that the modules stand on. */
export type Ground = Pick<Platform, 'config' | 'db' | 'pool' | 'clock' | 'numbers' | 'auth' | 'files'>;

/** The product put together: the one way in, and what routes and background work need beside it. */
export interface Composition extends Ground {
  readonly road: Road;
  readonly registry: Registry;
  /** The book of the road, which learns of imported sets. */
  readonly history: HistoryBook;
  readonly company: Company;
  readonly actors: Actors;
  /** Everybody of this process who listens to what changes. */
  readonly hub: Hub;
}

/** Puts the modules together and reads the company, its calendars and its regulation. */
export async function compose(ground: Ground): Promise<Composition> {
  const { db, pool, clock, numbers, auth } = ground;
  const company = createCompany();
  const zone = () => company.get()?.zone ?? zoneBeforeSetUp;
  const registry = createRegistry({ vocabulary, now: () => clock.now(), zone });
  const history = historyBook(registry.book);
  const road: Road = {
    pool,
    clock,
    numbers,
    regulations: { ...registry, book: history },
    reactions,
    groupCommit: createGroupCommit(pool),
    announce: createAnnouncer({ pool, schema: ground.config.databaseSchema }),
    dueProjections: { service_request: projectRequestDue, form: projectFormDue },
    // Known from the set-up on, which may happen while the product runs.
    get zone() {
      return zone();
    },
  };
  if (await company.load(db)) await registry.load(db);
  await history.refresh(pool);
  return {
    ...ground,
    road,
    registry,
    history,
    company,
    actors: createActors({ db, auth, clock }),
    hub: createHub(db),
  };
}

/** What the module of conduct asks of the product. */
export function conductGround({ road }: Composition): FoundGround {
  return { road, regulations: road.regulations, zone: () => road.zone };
}
