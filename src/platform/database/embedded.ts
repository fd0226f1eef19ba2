import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeDirectory } from '../config/make-directory.ts';
import { Trouble } from '../trouble.ts';
import type { Connection } from './connection.ts';
import { findBinaries } from './embedded/binaries.ts';
import { type Cluster, checkVersion, clusterAt, connectionTo, isInitialised } from './embedded/cluster.ts';
import { databaseUser } from './embedded/database-user.ts';
import { type Holder, letGo, takeHold } from './embedded/holder.ts';
import { initialise } from './embedded/initialise.ts';
import { findPostmaster, isAlive, stopOrphan } from './embedded/postmaster.ts';
import { type SuperviseOptions, supervise } from './embedded/supervise.ts';

export interface EmbeddedOptions extends Pick<SuperviseOptions, 'onLost' | 'onRestart'> {
  readonly dataDirectory: string;
  /** What is being done, shown to whoever comes second, such as `guiju start`. */
  readonly command: string;
  readonly connections: number;
  /** `join` uses the server of another process of the product where there is one; `alone` refuses then. */
  readonly sharing: 'alone' | 'join';
  /** Off for tests only. */
  readonly durable?: boolean;
}

export interface OpenDatabase {
  readonly connection: Connection;
  /** Stops what was started, and nothing else; `fast` breaks off what still goes on there. */
  close(how?: 'fast'): Promise<void>;
}

/**
 * The embedded PostgreSQL of a data directory, made on first use and started as a supervised child.
 * A server that a killed process left behind is stopped first. Throws Trouble.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<OpenDatabase> {
  const { dataDirectory, command, sharing } = options;
  makeDirectory(dataDirectory);
  const cluster = clusterAt(join(dataDirectory, 'database'));
  if (isInitialised(cluster)) checkVersion(cluster);
  const holder = takeHold(dataDirectory, command);
  if (!holder) return hold(options, cluster);
  if (sharing === 'alone')
    throw new Trouble('directory.held', { path: dataDirectory, pid: holder.pid, command: holder.command });
  return joinServer(cluster, holder);
}

async function hold(options: EmbeddedOptions, cluster: Cluster): Promise<OpenDatabase> {
  const { dataDirectory, connections, durable = true, sharing, onLost, onRestart } = options;
  try {
    const programs = { cluster, binaries: findBinaries(), user: databaseUser(), durable };
    const orphan = findPostmaster(cluster);
    if (orphan) await stopOrphan(cluster, orphan);
    if (!isInitialised(cluster)) await initialise(programs);
    const server = await supervise({
      ...programs,
      connections,
      ...(onLost && { onLost }),
      ...(onRestart && { onRestart }),
    });
    const close = async (how?: 'fast') => {
      await server.stop(how ?? (sharing === 'alone' ? 'fast' : 'smart'));
      rmSync(cluster.socket, { recursive: true, force: true });
      letGo(dataDirectory);
    };
    return { connection: connectionTo(cluster), close };
  } catch (error) {
    letGo(dataDirectory);
    throw error;
  }
}

const stepMs = 20;

async function joinServer(cluster: Cluster, { pid, command }: Holder): Promise<OpenDatabase> {
  while (!findPostmaster(cluster)?.ready) {
    if (!isAlive(pid)) throw new Trouble('database.holder_ended', { pid, command });
    await pause(stepMs);
  }
  return { connection: connectionTo(cluster), close: async () => undefined };
}
