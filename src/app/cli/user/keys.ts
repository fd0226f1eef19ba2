import { type Command, InvalidArgumentError } from 'commander';
import type { ApiKeyRow } from '#platform/auth/api-key.ts';
import type { Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../../say.ts';
import { withPlatform } from '../../with-platform.ts';

interface Options {
  readonly name?: string;
  readonly expiresDays?: number;
  readonly json?: boolean;
}

export function registerKeys(user: Command): void {
  user
    .command('key')
    .argument('<username>', say('arg.username'))
    .description(say('user_key'))
    .option('--name <name>', say('user_key_name'), readName)
    .option('--expires-days <days>', say('user_key_days'), readDays)
    .option('--json', say('json'))
    .action(issue);
  user
    .command('keys')
    .argument('<username>', say('arg.username'))
    .description(say('user_keys'))
    .option('--json', say('json'))
    .action(list);
  user
    .command('key-revoke')
    .argument('<id>', say('arg.key'))
    .description(say('user_key_revoke'))
    .option('--json', say('json'))
    .action(revoke);
}

function readName(text: string): string {
  if (text.trim() === '' || text.length > 100) throw new InvalidArgumentError(say('user_key_name'));
  return text;
}

function readDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new InvalidArgumentError(say('user_key_days'));
  return days;
}

const keysFile = () => import('#platform/auth/api-key.ts');

async function issue(username: string, { name = username, expiresDays, json }: Options): Promise<void> {
  const issued = await withPlatform('user key', async platform =>
    platform.auth.issueApiKey({ accountId: await accountIdOf(platform, username), name, expiresDays }),
  );
  answer(json, { username, ...issued }, say('user_key_made', { username, ...issued }));
}

async function list(username: string, { json }: Options): Promise<void> {
  const { listApiKeys } = await keysFile();
  const keys = await withPlatform('user keys', async platform =>
    listApiKeys(platform.db, await accountIdOf(platform, username)),
  );
  answer(json, keys, keys.map(lineOf).join('\n'));
}

function lineOf({ id, start, name, expiresAt, lastUsedAt }: ApiKeyRow): string {
  const until = expiresAt ? say('user_key_until', { instant: String(expiresAt) }) : '';
  const used = lastUsedAt ? say('user_key_used', { instant: String(lastUsedAt) }) : say('user_key_unused');
  return [id, `${start}…`, name, used, until].join('\t').trimEnd();
}

async function revoke(id: string, { json }: Options): Promise<void> {
  const { revokeApiKey } = await keysFile();
  const isRevoked =
    /^[0-9a-f-]{36}$/.test(id) && (await withPlatform('user key-revoke', ({ db }) => revokeApiKey(db, id)));
  if (!isRevoked) throw new Trouble('user.key_unknown', { id });
  answer(json, { id }, say('user_key_revoked'));
}

async function accountIdOf({ db }: Platform, username: string): Promise<string> {
  const { findAccount } = await import('#platform/auth/accounts.ts');
  const account = await findAccount(db, username);
  if (!account) throw new Trouble('user.unknown', { name: username });
  return account.id;
}
