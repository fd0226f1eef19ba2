import type { Command } from 'commander';
import { isRole, roles as knownRoles, type Role } from '#contract/roles.ts';
import { Refused } from '#kernel/refusal.ts';
import { addPerson, branchesOf } from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Platform } from '#platform/platform.ts';
import { Trouble } from '#platform/trouble.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { answer, say } from '../../say.ts';
import { withPlatform } from '../../with-platform.ts';
import { choosePassword, shown, told } from '../password.ts';
import { troubleOf } from '../refused.ts';

interface Options {
  readonly role: readonly string[];
  readonly branch?: string;
  readonly name?: string;
  readonly email?: string;
  readonly passwordStdin?: boolean;
  readonly json?: boolean;
}

export function registerAdd(user: Command): void {
  user
    .command('add')
    .argument('<username>', say('arg.username'))
    .description(say('user_add'))
    .requiredOption('--role <role...>', say('user_role', { roles: givenRoles.join(', ') }))
    .option('--branch <name>', say('user_branch'))
    .option('--name <name>', say('user_name'))
    .option('--email <address>', say('user_email'))
    .option('--password-stdin', say('user_password_stdin'))
    .option('--json', say('json'))
    .action(add);
}

/** Customers and agents are added where their customer is known; `system` is nobody's. */
const notGiven: readonly Role[] = ['system', 'customer', 'agent'];
const givenRoles = knownRoles.filter(role => !notGiven.includes(role));

/** Adds a person of the company with an account, on the same road as the page does. */
async function add(username: string, options: Options): Promise<void> {
  if (!/^[A-Za-z0-9._-]{3,40}$/.test(username)) throw new Trouble('user.name_invalid', { name: username });
  const roles = options.role.map(readRole);
  const password = await choosePassword(options);
  const { name = username, email, branch } = options;
  const person = { username, name, email, roles, password: password.text };
  await withPlatform('user add', platform => addTo(platform, { person, branch }));
  const done = say('user_added', { username, roles: roles.join(', ') });
  answer(options.json, { username, roles, ...shown(password) }, told(done, password));
}

function readRole(role: string): Role {
  if (isRole(role) && givenRoles.includes(role)) return role;
  throw new Trouble('user.role_unknown', { role, roles: givenRoles.join(', ') });
}

interface Wanted {
  readonly person: { readonly username: string; readonly email: string | undefined };
  readonly branch: string | undefined;
}

async function addTo(platform: Platform, { person: { email, ...person }, branch }: Wanted): Promise<void> {
  const { compose } = await import('../../compose.ts');
  const { road, company } = await compose(platform);
  if (!company.get()) throw new Trouble('company.missing');
  const branchId = branch === undefined ? null : await branchIdOf(platform.db, branch);
  const input = { ...person, ...(email !== undefined && { email }), branchId, skills: [] };
  const actor = systemActor('console', 'guiju user add');
  const done = await runCommand(road, addPerson, { actor, key: null, input });
  if (!(done instanceof Refused)) return;
  const isTaken = done.refusals.some(({ code }) => code === 'person.username_taken');
  throw isTaken ? new Trouble('user.name_taken', { name: person.username }) : troubleOf(done);
}

/** The branch that a person at the shell names, by name or code. Throws `branch.unknown`. */
export async function branchIdOf(db: Db, name: string): Promise<string> {
  const branches = await branchesOf(db).execute();
  const found = branches.find(branch => branch.name === name || branch.code === name);
  if (found) return found.id;
  throw new Trouble('branch.unknown', { name, branches: branches.map(branch => branch.name).join(', ') });
}
