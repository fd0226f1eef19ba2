import { apiKeyEndpoints } from '#contract/account.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { listApiKeys, revokeApiKeyOf, shownCharacters } from '#platform/auth/api-key.ts';
import type { Auth } from '#platform/auth/auth.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { type Command, command, type Found, happened } from '#road/command.ts';

/** Makes a key for programs that act as this person. The log tells that it was made, by whom and for what, not the key. */
export function issueKey(auth: Pick<Auth, 'issueApiKey'>): Command {
  return command({
    endpoint: apiKeyEndpoints.issue,
    kind: 'person',
    load: loadHolder,
    change: async (_tx, { accountId }, { name, expiresDays }) => {
      if (accountId === null) return refuse('person.no_account');
      const issued = await auth.issueApiKey({ accountId, name, expiresDays });
      if (issued instanceof Refused) return issued;
      const data = { name, start: issued.key.slice(0, shownCharacters), expires_days: expiresDays ?? null };
      return happened({ events: [{ type: 'person.api_key_issued', data }], reply: issued });
    },
  });
}

/** Ends a key; the log tells which. */
export const revokeKey: Command = command({
  endpoint: apiKeyEndpoints.revoke,
  kind: 'person',
  load: loadHolder,
  change: async (tx, { accountId }, { keyId }) => {
    if (accountId === null) return refuse('person.no_account');
    const key = (await listApiKeys(tx.db, accountId)).find(({ id }) => id === keyId);
    if (!key || !(await revokeApiKeyOf(tx.db, { accountId, keyId }))) return refuse('subject.not_found');
    const data = { name: key.name ?? '', start: key.start ?? '' };
    return happened({ events: [{ type: 'person.api_key_revoked', data }], reply: {} });
  },
});

interface Holder {
  readonly accountId: string | null;
}

async function loadHolder(tx: Tx, { id }: { readonly id: string }): Promise<Found<Holder> | null> {
  const person = await tx.db
    .selectFrom('person')
    .select(['userId', 'branchId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!person) return null;
  const { userId: accountId, branchId } = person;
  return { scope: { branchId, customerId: null, assignees: [id] }, row: { accountId } };
}
