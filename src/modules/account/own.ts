import { type Account, accountEndpoints } from '#contract/account.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { accountOf } from '#platform/auth/accounts.ts';
import { endOwnSessions, listPasskeys, listSessions } from '#platform/auth/own-rows.ts';
import { open, type Route } from '#road/route.ts';
import { byOwner, type OwnContext, settle } from './owner.ts';
import type { AccountOptions } from './routes.ts';

const endpoints = accountEndpoints;

/** Password, second factor and sessions of the person signed in. */
export function ownRoutes(options: AccountOptions): readonly Route[] {
  const { own } = options.auth;
  return [
    open(
      endpoints.read,
      byOwner(endpoints.read, context => accountView(options, context)),
    ),
    open(
      endpoints.changePassword,
      byOwner(endpoints.changePassword, async (context, change) =>
        settle(context, await own.changePassword(context.owner, change)),
      ),
    ),
    open(
      endpoints.beginSecondFactor,
      byOwner(endpoints.beginSecondFactor, async ({ owner }, { password }) => {
        const begun = await own.beginSecondFactor(owner, password);
        return begun instanceof Refused ? begun : { uri: begun.uri, backupCodes: [...begun.backupCodes] };
      }),
    ),
    open(
      endpoints.confirmSecondFactor,
      byOwner(endpoints.confirmSecondFactor, async (context, { code }) =>
        settle(context, await own.confirmSecondFactor(context.owner, code)),
      ),
    ),
    open(
      endpoints.endSecondFactor,
      byOwner(endpoints.endSecondFactor, async (context, { password }) =>
        settle(context, await own.endSecondFactor(context.owner, password)),
      ),
    ),
    open(
      endpoints.renewBackupCodes,
      byOwner(endpoints.renewBackupCodes, async ({ owner }, { password }) => {
        const backupCodes = await own.renewBackupCodes(owner, password);
        return backupCodes instanceof Refused ? backupCodes : { backupCodes: [...backupCodes] };
      }),
    ),
    open(
      endpoints.endSessions,
      byOwner(endpoints.endSessions, (context, { id }) => endSessions(options, context, id)),
    ),
  ];
}

async function accountView(
  { db, auth, clock }: AccountOptions,
  { owner }: OwnContext,
): Promise<Account | Refused> {
  const { accountId, cookie } = owner;
  const now = Temporal.Instant.fromEpochMilliseconds(clock.now());
  const [account, passkeys, sessions, currentId] = await Promise.all([
    accountOf(db, accountId),
    listPasskeys(db, accountId),
    listSessions(db, accountId, now),
    auth.own.sessionIdOf(cookie),
  ]);
  if (!account) return refuse('subject.not_found');
  return {
    username: account.username ?? account.email,
    hasSecondFactor: account.hasSecondFactor,
    passkeys: passkeys.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? '',
      createdAt: createdAt.toString(),
    })),
    sessions: sessions.map(({ createdAt, usedAt, ...session }) => ({
      ...session,
      isCurrent: session.id === currentId,
      createdAt: createdAt.toString(),
      usedAt: usedAt.toString(),
    })),
  };
}

async function endSessions(
  { db, auth }: AccountOptions,
  { owner }: OwnContext,
  id: string | undefined,
): Promise<object | Refused> {
  const except = await auth.own.sessionIdOf(owner.cookie);
  if (except === undefined) return refuse('session.missing');
  const ended = await endOwnSessions(db, owner.accountId, { id, except });
  return id !== undefined && ended === 0 ? refuse('subject.not_found') : {};
}
