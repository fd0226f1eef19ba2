import type { Command } from 'commander';
import { answer, say } from '../say.ts';
import { withPlatform } from '../with-platform.ts';
import { choosePassword, shown, told } from './password.ts';
import { type Founding, found, foundingOf, type SetUpOptions } from './set-up.ts';

interface Options extends SetUpOptions {
  readonly passwordStdin?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('init')
    .description(say('init'))
    .option('--company <name>', say('init_company'))
    .option('--pack <pack>', say('init_pack'))
    .option('--admin <username>', say('init_admin'))
    .option('--admin-name <name>', say('user_name'))
    .option('--email <address>', say('user_email'))
    .option('--branch <name>', say('init_branch'))
    .option('--adcode <code>', say('init_adcode'), '110000')
    .option('--zone <zone>', say('init_zone'), 'Asia/Shanghai')
    .option('--accept-proposals', say('init_accept_proposals'))
    .option('--password-stdin', say('user_password_stdin'))
    .option('--json', say('json'))
    .action(init);
}

/** Makes data directory, secret and database and brings them up to date, without serving; sets the company up if it is named. */
async function init(options: Options): Promise<void> {
  const founding = foundingOf(options);
  if (founding) return setUpCompany(founding, options);
  const done = await withPlatform('init', async ({ config }) => placeOf(config));
  answer(options.json, done, say('init_done', { path: done.dataDirectory }));
}

async function setUpCompany(founding: Founding, options: Options): Promise<void> {
  const password = await choosePassword(options);
  const done = await withPlatform('init', async platform => {
    await found(platform, founding, password.text);
    return placeOf(platform.config);
  });
  const { companyName: company, pack, administrator } = founding;
  const { username } = administrator;
  const text = say('init_set_up', { path: done.dataDirectory, company, pack, username });
  answer(options.json, { ...done, company, pack, username, ...shown(password) }, told(text, password));
}

interface Place {
  readonly dataDirectory: string;
  readonly databaseUrl?: string | undefined;
}

function placeOf({ dataDirectory, databaseUrl }: Place) {
  return { dataDirectory, database: databaseUrl === undefined ? 'embedded' : 'external' };
}
