import type { SignInOptions } from '#modules/session/index.ts';
import type { Auth } from '#platform/auth/auth.ts';
import type { Clock } from '#platform/clock.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Road } from '#road/road.ts';
import type { Route } from '#road/route.ts';
import { apiKeyRoutes } from './api-keys.ts';
import { mailedCodeRoutes } from './mailed-code.ts';
import { ownRoutes } from './own.ts';
import { passkeyRoutes } from './passkeys.ts';

export interface AccountOptions extends SignInOptions {
  readonly db: Db;
  readonly auth: Auth;
  readonly clock: Clock;
  readonly road: Road;
  /** Unseals the mailbox. */
  readonly secret: string;
}

export function accountRoutes(options: AccountOptions): readonly Route[] {
  return [
    ...ownRoutes(options),
    ...passkeyRoutes(options),
    ...mailedCodeRoutes(options),
    ...apiKeyRoutes(options),
  ];
}
