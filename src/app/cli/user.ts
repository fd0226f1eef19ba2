import type { Command } from 'commander';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';
import { choosePassword, shown, told } from './password.ts';
import { registerAdd } from './user/add.ts';
import { registerKeys } from './user/keys.ts';

interface Options {
  readonly json?: boolean;
  readonly passwordStdin?: boolean;
}

export function register(program: Command): void {
  const user = program.command('user').description(say('user'));
  registerAdd(user);
  user.command('list').description(say('user_list')).option('--json', say('json')).action(list);
  user
    .command('password')
    .argument('<username>', say('arg.username'))
    .description(say('user_password'))
    .option('--password-stdin', say('user_password_stdin'))
    .option('--json', say('json'))
    .action(changePassword);
  registerKeys(user);
}

const accountsFile = () => import('#platform/auth/accounts.ts');

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
  const done = told(say('user_password_set', { username }), password);
  answer(options.json, { username, ...shown(password) }, done);
}
