import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { databaseUser } from '#platform/database/embedded/database-user.ts';
import { aFolder } from './folder.ts';

/** The programs of Debian's own server, where it is installed. */
export const debianPrograms: string | undefined = globSync('/usr/lib/postgresql/*/bin').sort().at(-1);

export interface ExternalServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts Debian's server as a company would run its own: over TCP, with a database that belongs to an ordinary role. */
export async function startDebianServer(programs: string): Promise<ExternalServer> {
  const directory = aFolder('debian');
  const user = databaseUser();
  const as = user ? { uid: user.uid, gid: user.gid } : {};
  if (user) chownSync(directory, user.uid, user.gid);
  const data = join(directory, 'data');
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'admin', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    { ...as, stdio: 'ignore' },
  );
  const port = await freePort();
  const args = [
    '-D',
    data,
    '-k',
    directory,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'fsync=off',
  ];
  const child = spawn(join(programs, 'postgres'), args, { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const line of createInterface(child.stderr))
    if (line.includes('ready to accept connections')) break;
  child.stderr.resume();
  const sql = ['create role company login', 'create database service owner company'];
  for (const text of sql)
    execFileSync(join(programs, 'psql'), [
      '-h',
      directory,
      '-p',
      String(port),
      '-U',
      'admin',
      '-d',
      'postgres',
      '-c',
      text,
    ]);
  const stop = async () => {
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return { url: `postgres://company@127.0.0.1:${port}/service`, stop };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
