import { apiKeyEndpoints } from '#contract/account.ts';
import { may } from '#contract/asker.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { listApiKeys, revokeApiKeyOf } from '#platform/auth/api-key.ts';
import type { Db } from '#platform/database/kysely.ts';
import { open, type Query, type Route, read } from '#road/route.ts';
import { byOwner } from './owner.ts';
import type { AccountOptions } from './routes.ts';

const endpoints = apiKeyEndpoints;

/** Keys of people for programs. A key cannot make further keys: only somebody signed in does. */
export function apiKeyRoutes({ db, auth }: AccountOptions): readonly Route[] {
  return [
    read(endpoints.list, listKeys),
    open(
      endpoints.issue,
      byOwner(endpoints.issue, async (_context, { id, name, expiresDays }) => {
        const accountId = await accountIdOfPerson(db, id);
        return typeof accountId === 'string' ? auth.issueApiKey({ accountId, name, expiresDays }) : accountId;
      }),
    ),
    open(
      endpoints.revoke,
      byOwner(endpoints.revoke, async (_context, { id, keyId }) => {
        const accountId = await accountIdOfPerson(db, id);
        if (typeof accountId !== 'string') return accountId;
        return (await revokeApiKeyOf(db, { accountId, keyId })) ? {} : refuse('subject.not_found');
      }),
    ),
  ];
}

const listKeys: Query<typeof endpoints.list> = async ({ db, actor }, { id }) => {
  if (!may(actor, endpoints.list.action)) return refuse('access.denied');
  const accountId = await accountIdOfPerson(db, id);
  if (typeof accountId !== 'string') return accountId;
  const keys = await listApiKeys(db, accountId);
  return {
    items: keys.map(({ id: keyId, name, start, createdAt, expiresAt, lastUsedAt }) => ({
      id: keyId,
      name: name ?? '',
      start: start ?? '',
      createdAt: createdAt.toString(),
      expiresAt: expiresAt?.toString() ?? null,
      lastUsedAt: lastUsedAt?.toString() ?? null,
    })),
  };
};

async function accountIdOfPerson(db: Db, personId: string): Promise<string | Refused> {
  const person = await db.selectFrom('person').select('userId').where('id', '=', personId).executeTakeFirst();
  if (!person) return refuse('subject.not_found');
  return person.userId ?? refuse('person.no_account');
}
