import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../../trouble.ts';
import type { Connection } from '../connection.ts';
import { embeddedMajor } from './binaries.ts';

/** Where the parts of the embedded database are. All belong to the server's user, and nobody else may look inside. */
export interface Cluster {
  /** Holds everything below; mode 0700. */
  readonly directory: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly passwordFile: string;
  readonly log: string;
  /** The folder of the unix socket: the server listens on no network. */
  readonly socket: string;
}

export const clusterUser = 'guiju';
const port = 5432;

/** A path of a unix socket longer than this is cut off by the system. */
const longestSocketPath = 100;

export function clusterAt(directory: string): Cluster {
  const inside = join(directory, 'socket');
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  const fits = Buffer.byteLength(join(inside, `.s.PGSQL.${port}`)) <= longestSocketPath;
  return {
    directory,
    data: join(directory, 'cluster'),
    passwordFile: join(directory, 'password'),
    log: join(directory, 'server.log'),
    socket: fits ? inside : join(tmpdir(), `guiju-${name}`),
  };
}

export function isInitialised({ data }: Cluster): boolean {
  return existsSync(join(data, 'PG_VERSION'));
}

/** Refuses a cluster that another major version made; nothing in it is touched. */
export function checkVersion({ data }: Cluster): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(embeddedMajor))
    throw new Trouble('database.other_version', { path: data, found, ours: embeddedMajor });
}

export function connectionTo(cluster: Cluster): Connection {
  const password = readFileSync(cluster.passwordFile, 'utf8').trim();
  return { host: cluster.socket, port, user: clusterUser, password, database: 'postgres' };
}
