import type { Role } from '#contract/roles.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import type { Auth, Credentials } from '#platform/auth/auth.ts';
import { createSessionCache } from '#platform/auth/session-cache.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor, Source } from '#road/actor.ts';

export interface Actors {
  /** Who asks with these credentials; the language of the browser counts until the person has chosen one. */
  actorOf(credentials: Credentials, locale: Locale): Promise<Actor | undefined>;
  ofAccount(accountId: string, locale: Locale): Promise<Actor | undefined>;
  /** After a person's own change, so that the next answer knows of it. */
  forget(actor: Actor): void;
}

export interface ActorsOptions {
  readonly db: Db;
  readonly auth: Auth;
  readonly clock: Clock;
}

export function createActors({ db, auth, clock }: ActorsOptions): Actors {
  const remembered = createSessionCache<Actor | undefined>(clock);
  const recall = (asked: Asked) => remembered.get(keyOf(asked), () => loadActor(db, asked));
  return {
    ofAccount: (accountId, locale) => recall({ accountId, locale, source: 'console' }),
    actorOf: async (credentials, locale) => {
      const session = await auth.sessionOf(credentials);
      return session && recall({ accountId: session.accountId, locale, source: sources[session.by] });
    },
    forget: ({ key }) => {
      const accountId = key.slice(accountPrefix.length);
      for (const source of Object.values(sources))
        for (const locale of locales) remembered.forget(keyOf({ accountId, locale, source }));
    },
  };
}

interface Asked {
  readonly accountId: string;
  readonly locale: Locale;
  readonly source: Source;
}

const sources = { session: 'console', api_key: 'api' } as const;

const accountPrefix = 'account:';
const keyOf = ({ accountId, locale, source }: Asked): string => `${accountId} ${locale} ${source}`;

async function loadActor(db: Db, { accountId, locale, source }: Asked): Promise<Actor | undefined> {
  const person = await db
    .selectFrom('person')
    .leftJoin('branch', 'branch.id', 'person.branchId')
    .select(['person.id', 'person.name', 'roles', 'branchId', 'customerId', 'locale', 'branch.kind'])
    .where('userId', '=', accountId)
    .where('isActive', '=', true)
    .executeTakeFirst();
  if (!person) return undefined;
  return {
    key: `${accountPrefix}${accountId}`,
    personId: person.id,
    customerId: person.customerId,
    branchIds: person.branchId === null ? [] : [person.branchId],
    roles: person.roles as Role[],
    isOutside: person.kind === 'outlet',
    name: person.name,
    locale: (person.locale as Locale | null) ?? locale,
    source,
    onBehalfOf: null,
  };
}
