import { apiKeyEndpoints } from '#contract/account.ts';
import { may } from '#contract/asker.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { listApiKeys } from '#platform/auth/api-key.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Call } from '#road/call.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import { open, type Query, type Route, read } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { issueKey, revokeKey } from './keys.ts';
import { byOwner } from './owner.ts';
import type { AccountOptions } from './routes.ts';

const endpoints = apiKeyEndpoints;

/** Keys of people for programs. A key cannot make further keys: only somebody signed in does. */
export function apiKeyRoutes({ road, auth }: AccountOptions): readonly Route[] {
  const issue = issueKey(auth);
  return [
    read(endpoints.list, listKeys),
    open(
      endpoints.issue,
      byOwner(endpoints.issue, ({ actor }, input) => changed<Issued>(road, issue, { actor, input })),
    ),
    open(
      endpoints.revoke,
      byOwner(endpoints.revoke, ({ actor }, input) => changed<object>(road, revokeKey, { actor, input })),
    ),
  ];
}

type Issued = ReplyOf<typeof endpoints.issue>;

/** A change without an idempotency key: its answer, which may tell a secret, is kept nowhere. */
async function changed<Reply>(
  road: Road,
  command: Command,
  call: Pick<Call, 'actor' | 'input'>,
): Promise<Refused | Reply> {
  const answer = await runCommand(road, command, { ...call, key: null });
  return answer instanceof Refused ? answer : (answer.body as Reply);
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
