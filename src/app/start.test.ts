import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clusterAt } from '#platform/database/embedded/cluster.ts';
import { findPostmaster, isAlive } from '#platform/database/embedded/postmaster.ts';
import { clear } from '#testing/abandoned.ts';
import { debianPrograms, freePort, startDebianServer } from '#testing/debian-postgres.ts';
import { aFolder } from '#testing/folder.ts';
import { type Started, startNode } from '#testing/process.ts';

const main = join(import.meta.dirname, 'main.ts');
let directory: string;
beforeAll(() => {
  directory = aFolder('start');
  mkdirSync(dataDirectory(), { mode: 0o711 });
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(async () => {
  await clear(dataDirectory());
});

const wrongOf = ({ out }: Started): string[] =>
  (JSON.parse(out[0] ?? '') as { subject: string; state: string }[])
    .filter(({ state }) => state === 'wrong')
    .map(({ subject }) => subject);

/** Ended after each test, whatever became of it. */
const running: Started[] = [];

const dataDirectory = () => join(directory, 'data');
const postmaster = () => findPostmaster(clusterAt(join(dataDirectory(), 'database')));

function guiju(args: readonly string[], environment: Record<string, string> = {}): Started {
  const { PATH } = process.env;
  const started = startNode([main, ...args], {
    env: {
      PATH,
      HOME: directory,
      LANG: 'en_US.UTF-8',
      GUIJU_DATA: dataDirectory(),
      PORT: '0',
      ...environment,
    },
  });
  running.push(started);
  return started;
}

async function ready(started: Started): Promise<string> {
  return (await started.line('ready ')).slice('ready '.length);
}

async function stop(started: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  started.child.kill(signal);
  await started.ended;
}

describe('the product', () => {
  test('says in one line where it answers, and is ready then', async () => {
    const started = guiju(['start']);
    const url = await ready(started);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await stop(started);
    expect(started.out).toEqual([`ready ${url}`]);
    expect(statSync(join(dataDirectory(), 'secret')).mode & 0o777).toBe(0o600);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s and takes its database with it',
    async signal => {
      const started = guiju(['start']);
      await ready(started);
      const pid = postmaster()?.pid ?? 0;
      started.child.kill(signal);
      expect(await started.ended).toBe(0);
      expect(isAlive(pid)).toBe(false);
    },
  );

  test('killed without warning, starts again at once', async () => {
    const killed = guiju(['start']);
    await ready(killed);
    await stop(killed, 'SIGKILL');
    expect(postmaster()).toBeDefined();
    const again = guiju(['start']);
    await expect(fetch(`${await ready(again)}/readyz`)).resolves.toMatchObject({ status: 200 });
    await stop(again);
    expect(postmaster()).toBeUndefined();
  });

  test('started twice, tells the second who holds the data directory', async () => {
    const first = guiju(['start']);
    await ready(first);
    const second = guiju(['start']);
    expect(await second.ended).toBe(1);
    expect(second.errors.join('\n')).toContain(`in use by \`guiju start\` (process ${first.child.pid})`);
    await stop(first);
  });

  test('tells that its port is taken, and leaves no database behind', async () => {
    const other = createServer().listen(await freePort(), '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const refused = guiju(['start'], { PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.errors.join('\n')).toContain(`Another program already listens on 127.0.0.1:${port}`);
    expect(postmaster()).toBeUndefined();
    other.close();
  });

  test('comes to an end with a clear word when its database cannot be kept running', async () => {
    const started = guiju(['start']);
    await ready(started);
    for (let restarts = 1; restarts <= 3; restarts++) {
      process.kill(postmaster()?.pid ?? 0, 'SIGKILL');
      await started.until(
        () => started.errors.filter(line => line.includes('started again')).length === restarts,
      );
    }
    process.kill(postmaster()?.pid ?? 0, 'SIGKILL');
    expect(await started.ended).toBe(1);
    expect(started.errors.join('\n')).toContain('ended several times within a minute');
  });

  test('names a wrong setting and what it should be', async () => {
    const refused = guiju(['start'], { PORT: 'eighty' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors.join('\n')).toContain('PORT: must be integer');
  });

  test.skipIf(!debianPrograms)(
    "runs on the company's own server and starts no database of its own",
    async () => {
      const server = await startDebianServer(debianPrograms ?? '');
      const started = guiju(['start'], { DATABASE_URL: server.url });
      expect((await fetch(`${await ready(started)}/readyz`)).status).toBe(200);
      expect(postmaster()).toBeUndefined();
      await stop(started);
      await server.stop();
    },
  );
});

describe('the command line', () => {
  test('doctor explains every setting, and ends with 1 when one is wrong', async () => {
    writeFileSync(join(dataDirectory(), 'guiju.yaml'), 'log_level: loud\nlanguage: zh-TW\ncolour: red\n');
    const doctor = guiju(['doctor', '--json']);
    expect(await doctor.ended).toBe(1);
    const findings = JSON.parse(doctor.out[0] ?? '') as {
      subject: string;
      state: string;
      value: string;
      origin: string;
    }[];
    const by = (subject: string) => findings.find(finding => finding.subject === subject);
    expect(by('GUIJU_LANGUAGE')).toMatchObject({ state: 'told', value: 'zh-TW', origin: 'file' });
    expect(by('GUIJU_LOG_LEVEL')).toMatchObject({ state: 'wrong', value: 'loud', origin: 'file' });
    expect(by('guiju.yaml: colour')).toMatchObject({ state: 'wrong' });
    rmSync(join(dataDirectory(), 'guiju.yaml'));
    const healthy = guiju(['doctor', '--json']);
    const unbuilt = existsSync(join(import.meta.dirname, '../../dist/web/console/index.html'))
      ? []
      : ['Web clients'];
    expect(await healthy.ended).toBe(unbuilt.length);
    expect(wrongOf(healthy)).toEqual(unbuilt);
  });

  test('prints the OpenAPI document', async () => {
    const printed = guiju(['openapi', '--json']);
    expect(await printed.ended).toBe(0);
    expect(JSON.parse(printed.out[0] ?? '')).toMatchObject({ openapi: '3.1.0' });
  });

  test('ends with 2 when it is asked for something that it does not know', async () => {
    expect(await guiju(['dance']).ended).toBe(2);
    expect(await guiju(['start', '--fast']).ended).toBe(2);
    expect(await guiju(['--help']).ended).toBe(0);
  });
});

test('passwords and the secret stand in no log', async () => {
  expect(await guiju(['init']).ended).toBe(0);
  const log = readFileSync(clusterAt(join(dataDirectory(), 'database')).log, 'utf8');
  const secret = readFileSync(join(dataDirectory(), 'secret'), 'utf8').trim();
  const password = readFileSync(clusterAt(join(dataDirectory(), 'database')).passwordFile, 'utf8').trim();
  expect(log.length).toBeGreaterThan(0);
  expect(log).not.toContain(secret);
  expect(log).not.toContain(password);
});
