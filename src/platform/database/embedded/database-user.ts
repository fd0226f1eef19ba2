import { chmodSync, chownSync, existsSync, readFileSync, type Stats, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { Trouble } from '../../trouble.ts';

/** Whom the server runs as when the product itself runs as root, which PostgreSQL refuses. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** `undefined` when the product runs as an ordinary user: the server then is that user's. */
export function databaseUser(): DatabaseUser | undefined {
  if (userInfo().uid !== 0) return undefined;
  const user = ['postgres', 'nobody'].map(findUser).find(found => found !== undefined);
  if (!user) throw new Trouble('database.no_user');
  return user;
}

function findUser(wanted: string): DatabaseUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(row => row.startsWith(`${wanted}:`));
  if (!line) return undefined;
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

/** Gives a path to the server's user, who alone may read it. */
export function giveTo(user: DatabaseUser | undefined, path: string, mode: number): void {
  chmodSync(path, mode);
  if (user) chownSync(path, user.uid, user.gid);
}

/** Whether the user may pass through every folder above a path. */
export function canReach(user: DatabaseUser, path: string): boolean {
  const above = dirname(path);
  return mayPass(user, statSync(above)) && (above === dirname(above) || canReach(user, above));
}

function mayPass({ uid, gid }: DatabaseUser, { mode, uid: owner, gid: group }: Stats): boolean {
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * A command as the server's user. Where that user may not pass through the folders above the paths (a checkout or a
 * data directory below /root, say), it is given that one right and no other.
 */
export function commandAs(
  user: DatabaseUser | undefined,
  program: string,
  options: { args: readonly string[]; paths: readonly string[] },
): Command {
  const { args, paths } = options;
  if (!user) return { program, args };
  if ([program, ...paths].every(path => canReach(user, path)))
    return { program, args, uid: user.uid, gid: user.gid };
  const right = rightToPass();
  const as = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  const rights = [`--inh-caps=+${right}`, `--ambient-caps=+${right}`];
  return { program: findSetpriv(user, paths), args: [...as, ...rights, '--', program, ...args] };
}

function findSetpriv(user: DatabaseUser, paths: readonly string[]): string {
  const found = ['/usr/bin/setpriv', '/bin/setpriv'].find(path => existsSync(path));
  if (!found) throw new Trouble('database.unreachable', { user: user.name, path: paths[0] ?? '' });
  return found;
}

const dacReadSearch = 1n << 2n;

/** Containers often lack the narrower right. */
function rightToPass(): string {
  const held = /^CapEff:\s*([0-9a-f]+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${held}`) & dacReadSearch) === 0n ? 'dac_override' : 'dac_read_search';
}
