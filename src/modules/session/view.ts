import { actionsOf, reachOf } from '#contract/asker.ts';
import type { Session } from '#contract/session.ts';
import { findBranch } from '#modules/organisation/index.ts';
import type { Company } from '#modules/setup/index.ts';
import type { Auth } from '#platform/auth/auth.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import type { Actors } from './actors.ts';

export interface SessionOptions {
  readonly db: Db;
  readonly company: Company;
  readonly auth: Auth;
  readonly actors: Actors;
}

/** Who is signed in, and what the screens need to know of them. */
export async function sessionView(
  { db, company }: Pick<SessionOptions, 'db' | 'company'>,
  actor: Actor,
): Promise<Session> {
  const branchId = actor.branchIds[0];
  const branch = branchId === undefined ? undefined : await findBranch(db, branchId);
  const { name = '', zone = 'UTC' } = company.get() ?? {};
  return {
    userId: actor.key,
    personId: actor.personId,
    name: actor.name,
    roles: [...actor.roles],
    branch: branch ? { id: branch.id, name: branch.name } : null,
    seesAllBranches: reachOf(actor, 'service_request.read') === 'all',
    locale: actor.locale,
    companyName: name,
    zone: branch?.zone ?? zone,
    actions: actionsOf(actor),
  };
}
