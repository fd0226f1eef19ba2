import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { directoryTrouble } from '../../config/make-directory.ts';
import { Trouble } from '../../trouble.ts';
import type { Binaries } from './binaries.ts';
import { type Cluster, clusterUser } from './cluster.ts';
import { commandAs, type DatabaseUser, giveTo } from './database-user.ts';

export interface InitialiseOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly user: DatabaseUser | undefined;
  /** Whether the new files must have reached the disk; only tests can do without. */
  readonly durable: boolean;
}

/** Makes an empty cluster with a random password. An interrupted attempt leaves nothing that looks finished. */
export async function initialise({ cluster, binaries, user, durable }: InitialiseOptions): Promise<void> {
  const unfinished = `${cluster.data}.unfinished`;
  try {
    prepare(cluster, user);
    rmSync(unfinished, { recursive: true, force: true });
    await initdb({ cluster, binaries, user, durable, target: unfinished });
    renameSync(unfinished, cluster.data);
  } catch (error) {
    throw error instanceof Trouble ? error : directoryTrouble(cluster.directory, error);
  }
}

function prepare(cluster: Cluster, user: DatabaseUser | undefined): void {
  mkdirSync(cluster.directory, { recursive: true, mode: 0o700 });
  giveTo(user, cluster.directory, 0o700);
  // An empty file is what a full disk leaves of a password.
  if (!statSync(cluster.passwordFile, { throwIfNoEntry: false })?.size) {
    writeFileSync(cluster.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  }
  giveTo(user, cluster.passwordFile, 0o600);
}

async function initdb({
  cluster,
  binaries,
  user,
  durable,
  target,
}: InitialiseOptions & { target: string }): Promise<void> {
  const args = [
    `--pgdata=${target}`,
    `--username=${clusterUser}`,
    `--pwfile=${cluster.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  const command = commandAs(user, binaries.initdb, { args, paths: [target] });
  const { uid, gid } = command;
  const as = uid === undefined || gid === undefined ? {} : { uid, gid };
  const child = spawn(command.program, command.args, {
    ...as,
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [words, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  if (exitCode !== 0) throw initdbTrouble(cluster, words);
}

/** What the server's programs see of the environment: nothing that could point them elsewhere. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

function initdbTrouble({ directory }: Cluster, reason: string): Trouble {
  if (/No space left|quota exceeded/i.test(reason)) return new Trouble('directory.full', { path: directory });
  return new Trouble('database.failed', { path: directory, reason: reason.trim().slice(-2000) });
}
