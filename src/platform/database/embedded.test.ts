import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '#testing/folder.ts';
import { startNode } from '#testing/process.ts';
import type { Trouble } from '../trouble.ts';
import type { Connection } from './connection.ts';
import { clusterAt, connectionTo } from './embedded/cluster.ts';
import { findPostmaster, isAlive } from './embedded/postmaster.ts';
import { type EmbeddedOptions, type OpenDatabase, openEmbedded } from './embedded.ts';

let directory: string;
let dataDirectory: string;
let opened: OpenDatabase[];
const isRoot = userInfo().uid === 0;
const holder = join(import.meta.dirname, '../../testing/hold-database.ts');

beforeEach(() => {
  directory = aFolder('embedded');
  dataDirectory = join(directory, 'data');
  opened = [];
});
afterEach(async () => {
  for (const database of opened) await database.close();
});

async function open(more: Partial<EmbeddedOptions> = {}): Promise<OpenDatabase> {
  const database = await openEmbedded({
    dataDirectory,
    command: 'guiju start',
    connections: 20,
    sharing: 'alone',
    durable: false,
    ...more,
  });
  opened.push(database);
  return database;
}
const cluster = () => clusterAt(join(dataDirectory, 'database'));
const postmasterPid = () => findPostmaster(cluster())?.pid ?? 0;

async function query(connection: Connection, text: string) {
  const client = new Client({ ...connection });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
async function closed(): Promise<void> {
  await opened.pop()?.close();
}

describe('the embedded database is private and durable', () => {
  test('its files are for its owner only, it listens on no network, it wants its password, it waits for the disk', async () => {
    const { connection } = await open({ durable: true });
    expect(statSync(cluster().directory).mode & 0o777).toBe(0o700);
    expect(statSync(cluster().passwordFile).mode & 0o777).toBe(0o600);
    const [settings] = await query(
      connection,
      `select current_setting('listen_addresses') as listen, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums`,
    );
    expect(settings).toEqual({ listen: '', fsync: 'on', commit: 'on', checksums: 'on' });
    await expect(query({ ...connection, password: 'guess' } as Connection, 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('what was written is there after a stop and another start', async () => {
    const { connection } = await open({ durable: true });
    await query(connection, 'create table kept as select 42 as answer');
    await closed();
    expect(postmasterPid()).toBe(0);
    const again = await open();
    expect(await query(again.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('a data directory with a long path works as well', async () => {
    dataDirectory = join(directory, 'x'.repeat(60), 'y'.repeat(60), 'data');
    const { connection } = await open();
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('after a crash', () => {
  test('a server that a killed process left behind is replaced, with all that was committed', async () => {
    const killed = startNode([holder, dataDirectory]);
    await killed.line('held');
    await query(connectionTo(cluster()), 'create table kept as select 42 as answer');
    killed.child.kill('SIGKILL');
    await killed.ended;
    const orphan = postmasterPid();
    expect(isAlive(orphan)).toBe(true);
    const { connection } = await open();
    expect(isAlive(orphan)).toBe(false);
    expect(await query(connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('a server that is killed itself comes back by itself', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { connection } = await open({ onRestart: resolve, durable: true });
    await query(connection, 'create table kept as select 42 as answer');
    process.kill(postmasterPid(), 'SIGKILL');
    await promise;
    expect(await query(connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('a server that does not stay is given up with a clear word', async () => {
    const { promise, resolve } = Promise.withResolvers<Trouble>();
    const killAgain = () => process.kill(postmasterPid(), 'SIGKILL');
    await open({ onRestart: killAgain, onLost: resolve });
    killAgain();
    expect(await promise).toMatchObject({ code: 'database.lost', params: { path: cluster().log } });
  });

  test('an interrupted first start leaves nothing that looks finished', async () => {
    mkdirSync(`${cluster().data}.unfinished`, { recursive: true });
    writeFileSync(join(`${cluster().data}.unfinished`, 'PG_VERSION'), '18\n');
    if (isRoot) chmodSync(dataDirectory, 0o755);
    const { connection } = await open();
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('what stands in the way is told', () => {
  test('a second start on the same data directory learns who holds it, and harms nobody', async () => {
    const { connection } = await open();
    const second = open({ command: 'guiju start' });
    await expect(second).rejects.toMatchObject({
      code: 'directory.held',
      params: { path: dataDirectory, pid: process.pid, command: 'guiju start' },
    });
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a command may join the running server, and leaves it running', async () => {
    await open();
    const joined = await openEmbedded({
      dataDirectory,
      command: 'guiju user',
      connections: 20,
      sharing: 'join',
    });
    await joined.close();
    expect(await query(joined.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a data directory of another PostgreSQL is not touched', async () => {
    mkdirSync(cluster().data, { recursive: true });
    writeFileSync(join(cluster().data, 'PG_VERSION'), '17\n');
    await expect(open()).rejects.toMatchObject({
      code: 'database.other_version',
      params: { path: cluster().data, found: '17', ours: 18 },
    });
    expect(readdirSync(dataDirectory, { recursive: true })).toEqual([
      'database',
      'database/cluster',
      'database/cluster/PG_VERSION',
    ]);
  });

  test('a directory that cannot be made is named', async () => {
    writeFileSync(join(directory, 'data'), 'a file');
    dataDirectory = join(directory, 'data', 'inside');
    await expect(open()).rejects.toMatchObject({
      code: 'directory.unwritable',
      params: { path: dataDirectory, code: 'ENOTDIR' },
    });
  });

  test('a broken cluster is told in the words of PostgreSQL', async () => {
    await open();
    await closed();
    rmSync(join(cluster().data, 'global', 'pg_control'));
    await expect(open()).rejects.toMatchObject({
      code: 'database.failed',
      params: { reason: expect.stringContaining('pg_control') },
    });
  });

  test.skipIf(!mayMount())(
    'a full disk is told as such, and a start succeeds once there is space',
    async () => {
      mkdirSync(dataDirectory);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m,mode=755', 'tmpfs', dataDirectory]);
      try {
        await expect(open()).rejects.toMatchObject({ code: 'directory.full' });
        execFileSync('mount', ['-o', 'remount,size=200m', dataDirectory]);
        await open();
        await closed();
      } finally {
        execFileSync('umount', [dataDirectory]);
      }
    },
  );
});

describe('as root', () => {
  test.skipIf(!isRoot)('the server runs as another user', async () => {
    await open();
    expect(statSync(`/proc/${postmasterPid()}`).uid).not.toBe(0);
  });

  test.skipIf(!isRoot)('a data directory below folders that are closed to others works', async () => {
    chmodSync(directory, 0o700);
    const { connection } = await open();
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    const rights = readFileSync(`/proc/${postmasterPid()}/status`, 'utf8');
    expect(rights).toMatch(/CapEff:\s*0*4\n/);
  });

  test.skipIf(!isRoot)('and as an ordinary user it is that user', async () => {
    const nobody = 65_534;
    chownSync(directory, nobody, nobody);
    const held = startNode([holder, dataDirectory], {
      uid: nobody,
      gid: nobody,
      env: { PATH: process.env.PATH, HOME: directory },
    });
    await held.line('held');
    expect(statSync(`/proc/${postmasterPid()}`).uid).toBe(nobody);
    held.child.kill('SIGTERM');
    expect(await held.ended).toBe(0);
    expect(postmasterPid()).toBe(0);
  });
});

function mayMount(): boolean {
  if (!isRoot) return false;
  const place = aFolder('mount');
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place]);
    return true;
  } catch {
    return false;
  }
}
