import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { Refused } from '#kernel/refusal.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';

interface Options {
  readonly json?: boolean;
  readonly name?: string;
  readonly email?: string;
  readonly passwordStdin?: boolean;
}

export function register(program: Command): void {
  const user = program.command('user').description(say('user'));
  user
    .command('add <username>')
    .description(say('user_add'))
    .option('--name <name>', say('user_name'))
    .option('--email <address>', say('user_email'))
    .option('--password-stdin', say('user_password_stdin'))
    .option('--json', say('json'))
    .action(add);
  user.command('list').description(say('user_list')).option('--json', say('json')).action(list);
  user
    .command('password <username>')
    .description(say('user_password'))
    .option('--password-stdin', say('user_password_stdin'))
    .option('--json', say('json'))
    .action(changePassword);
}

const accountsFile = () => import('#platform/auth/accounts.ts');

async function add(username: string, { name = username, email, ...options }: Options): Promise<void> {
  if (!/^[A-Za-z0-9._-]{3,40}$/.test(username)) throw new Trouble('user.name_invalid', { name: username });
  const password = await choosePassword(options);
  const { createAccount } = await accountsFile();
  const id = await withPlatform('user add', ({ db }) =>
    createAccount(db, { username, name, email, password: password.text }),
  );
  if (id instanceof Refused) throw new Trouble('user.name_taken', { name: username });
  answer(options.json, { id, username, ...shown(password) }, told('user_added', username, password));
}

async function list({ json }: Options): Promise<void> {
  const { listAccounts } = await accountsFile();
  const accounts = await withPlatform('user list', ({ db }) => listAccounts(db));
  answer(
    json,
    accounts,
    accounts.map(({ username, name, email }) => [username, name, email].join('\t')).join('\n'),
  );
}

async function changePassword(username: string, options: Options): Promise<void> {
  const password = await choosePassword(options);
  const { findAccount, setPassword } = await accountsFile();
  await withPlatform('user password', async ({ db }) => {
    const account = await findAccount(db, username);
    if (!account || !(await setPassword(db, account.id, password.text)))
      throw new Trouble('user.unknown', { name: username });
  });
  answer(options.json, { username, ...shown(password) }, told('user_password_set', username, password));
}

interface Password {
  readonly text: string;
  /** A password that we made is shown, once; one that was given is not. */
  readonly isMade: boolean;
}

const shortest = 10;

async function choosePassword({ passwordStdin }: Options): Promise<Password> {
  if (!passwordStdin) return { text: randomBytes(12).toString('base64url'), isMade: true };
  const given = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (given.length < shortest || given.length > 200) throw new Trouble('user.password_invalid', { shortest });
  return { text: given, isMade: false };
}

function shown(password: Password): { password?: string } {
  return password.isMade ? { password: password.text } : {};
}

function told(key: string, username: string, password: Password): string {
  const made = password.isMade ? `\n${say('user_made_password', { password: password.text })}` : '';
  return `${say(key, { username })}${made}`;
}
