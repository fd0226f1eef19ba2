import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import Type from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refused, refuse } from '#kernel/refusal.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aFolder } from '#testing/folder.ts';
import { createAccount } from '../auth/accounts.ts';
import { createAuth } from '../auth/auth.ts';
import { settableClock } from '../clock.ts';
import { createPool } from '../database/pool.ts';
import { createLog } from '../log/log.ts';
import { sendRefused } from './error-exit.ts';
import { setEtag } from './etag.ts';
import { createServer, type ServerDeps } from './server.ts';

let database: TestDatabase;
let app: FastifyInstance;
let web: string;
let plainPool: Pool;
const logged: string[] = [];
const clock = settableClock(Date.UTC(2026, 10, 22));
const publicUrl = 'http://localhost:8080';

function deps(more: Partial<ServerDeps> = {}): ServerDeps {
  return {
    log: createLog({ level: 'info', format: 'json', stream: { write: text => logged.push(text) } }),
    pool: database.pool,
    auth: createAuth({ pool: plainPool, clock, publicUrl, secret: 's'.repeat(32) }),
    clock,
    language: 'zh-CN',
    publicUrl,
    trustedProxies: 0,
    requestsPerMinute: 0,
    version: '1.2.3',
    webDirectory: web,
    isReady: async () => true,
    extend: addRoutes,
    ...more,
  };
}

const body = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 5 }), count: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
);

function addRoutes(routes: FastifyInstance): void {
  routes.post('/api/v1/things', { schema: { body, summary: 'Adds a thing' } }, async request => request.body);
  routes.get(
    '/api/v1/things',
    { schema: { querystring: Type.Object({ limit: Type.Integer() }) } },
    async request => request.query,
  );
  routes.get('/api/v1/thing', async (_request, reply) => {
    setEtag(reply, 7);
    return {};
  });
  routes.get('/api/v1/fault', async () => {
    throw new Error('the secret of the table');
  });
  routes.get('/api/v1/away', async () => {
    throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  });
  routes.get('/api/v1/gate', async (request, reply) => {
    const gate = { clause: 'S2.BUS.10', lift: ['work_order.test'] };
    return sendRefused(
      request,
      reply,
      new Refused([...refuse('clause.gate', gate).refusals, { code: 'subject.state' }]),
    );
  });
}

beforeAll(async () => {
  database = await testDatabase();
  plainPool = createPool({ connection: database.connection, schema: 'guiju', size: 2, columns: 'plain' });
  web = aFolder('web');
  for (const client of ['console', 'field', 'portal']) {
    mkdirSync(join(web, client, 'assets'), { recursive: true });
    writeFileSync(join(web, client, 'index.html'), `<title>${client}</title>`);
    writeFileSync(join(web, client, 'assets', 'main-1a2b.js'), `'${client}'`);
  }
  writeFileSync(join(web, 'field', 'service-worker.js'), 'worker');
  app = await createServer(deps());
});
afterAll(async () => {
  await app.close();
  await plainPool.end();
  await database.close();
});

const send = (payload: unknown, headers = {}) =>
  app.inject({ method: 'POST', url: '/api/v1/things', payload: payload as object, headers });

describe('bad input is told field by field', () => {
  test.each([
    [{ name: 'a', count: 1, extra: true }, 'extra'],
    [{ name: 'a', count: '1' }, 'count'],
    [{ name: 'a' }, 'count'],
    [{ name: 'abcdef', count: 1 }, 'name'],
    [{ name: 'a', count: 0 }, 'count'],
  ])('%j is refused at %s', async (payload, field) => {
    const answer = await send(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'input.invalid', field, errors: [{ field }] });
  });

  test('all wrong fields are told at once, each in words', async () => {
    const { errors } = (await send({ name: '', count: 0 }, { 'accept-language': 'en' })).json();
    expect(errors.map((error: { field: string }) => error.field)).toEqual(['name', 'count']);
    expect(errors[1].detail).toBe('Must be at least 1.');
  });

  test('unreadable JSON, an unknown media type and a body that is too large have their own refusals', async () => {
    const json = { 'content-type': 'application/json' };
    const codes = [
      await app.inject({ method: 'POST', url: '/api/v1/things', payload: '{', headers: json }),
      await app.inject({
        method: 'POST',
        url: '/api/v1/things',
        payload: 'a',
        headers: { 'content-type': 'text/odd' },
      }),
      await send({ name: 'x'.repeat(2_000_000), count: 1 }),
    ].map(answer => answer.json().code);
    expect(codes).toEqual(['input.unreadable', 'input.unreadable', 'input.too_large']);
  });

  test('query parameters are read as what the contract says', async () => {
    expect((await app.inject('/api/v1/things?limit=20')).json()).toEqual({ limit: 20 });
    expect((await app.inject('/api/v1/things?limit=many')).json()).toMatchObject({ field: 'limit' });
  });
});

describe('what goes wrong inside', () => {
  test('is masked, and found in the log by the id that the reader sees', async () => {
    const answer = await app.inject('/api/v1/fault');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    const { traceId, code } = answer.json();
    expect(code).toBe('service.fault');
    expect(logged.some(line => line.includes(traceId) && line.includes('the secret of the table'))).toBe(
      true,
    );
    expect(answer.headers['x-request-id']).toBe(traceId);
  });

  test('a database that is away for a moment is an honest 503', async () => {
    const answer = await app.inject('/api/v1/away');
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
  });
});

test('words are in the language of the reader', async () => {
  const languages = ['zh-CN', 'zh-TW,zh;q=0.9', 'en-GB,en;q=0.8', 'fr'];
  const answers = await Promise.all(
    languages.map(language => send({ count: 1 }, { 'accept-language': language })),
  );
  const words = answers.map(answer => answer.json().detail);
  expect(words).toEqual(['缺少此项。', '缺少此項。', 'Is missing.', '缺少此项。']);
});

test('a refusal names the clause, what would lift it, and all other reasons', async () => {
  const answer = await app.inject('/api/v1/gate');
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({
    clause: 'S2.BUS.10',
    lift: ['work_order.test'],
    errors: [{}, { code: 'subject.state' }],
  });
});

describe('the clients', () => {
  test.each([
    ['/', 'console'],
    ['/service-requests/42', 'console'],
    ['/field/', 'field'],
    ['/field/jobs/1', 'field'],
    ['/portal/', 'portal'],
    ['/s/Zx81', 'portal'],
  ])('%s is a page of the %s', async (url, client) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.body]).toEqual([200, `<title>${client}</title>`]);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain(`default-src 'self'`);
  });

  test('files with a hash in their name are kept for a year, others are asked for again', async () => {
    const asset = await app.inject('/console/assets/main-1a2b.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const worker = await app.inject('/field/service-worker.js');
    expect([worker.body, worker.headers['cache-control']]).toEqual(['worker', 'no-cache']);
    const again = await app.inject({
      url: '/',
      headers: { 'if-none-match': String((await app.inject('/')).headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  test('what is not there is a problem, also when it tries to leave the folder', async () => {
    for (const url of [
      '/console/assets/none.js',
      '/api/v1/none',
      '/console/../../package.json',
      '/console/%2e%2e/%2e%2e/package.json',
    ]) {
      expect((await app.inject(url)).json()).toMatchObject({ status: 404, code: 'route.unknown' });
    }
  });
});

test('a change asked by another site with the cookie of the reader is refused', async () => {
  expect((await send({ name: 'a', count: 1 }, { origin: 'https://evil.example' })).json().code).toBe(
    'access.denied',
  );
  expect((await send({ name: 'a', count: 1 }, { origin: publicUrl })).statusCode).toBe(200);
});

test('the OpenAPI document and its page list the routes, and none of the inner ones', async () => {
  const document = (await app.inject('/api/v1/openapi.json')).json();
  expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
  expect(document.paths['/api/v1/things'].post).toMatchObject({ summary: 'Adds a thing' });
  expect(Object.keys(document.paths).every(path => path.startsWith('/api/v1/'))).toBe(true);
  expect((await app.inject('/api/v1/')).body).toContain('Adds a thing');
});

test('health, readiness and metrics', async () => {
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  expect((await app.inject('/readyz')).statusCode).toBe(200);
  const metrics = (await app.inject('/metrics')).body;
  expect(metrics).toMatch(
    /http_request_duration_seconds_count\{method="GET",route="\/healthz",status="2xx"\} \d/,
  );
  expect(metrics).toContain('database_pool_waiting 0');
  const far = await app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
  expect(far.statusCode).toBe(404);
});

test('a server that is not ready says so, even when the question fails', async () => {
  const isReady = async () => Promise.reject(new Error('no database'));
  const starting = await createServer(deps({ isReady }));
  expect((await starting.inject('/readyz')).statusCode).toBe(503);
  await starting.close();
});

test('more requests than a caller may make get 429 and when to come back; other callers are served', async () => {
  const limited = await createServer(deps({ requestsPerMinute: 2 }));
  const ask = (remoteAddress: string) => limited.inject({ url: '/api/v1/thing', remoteAddress });
  const statuses = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')].map(
    answer => answer.statusCode,
  );
  expect(statuses).toEqual([200, 200, 429]);
  expect((await ask('192.0.2.1')).headers['retry-after']).toBe('30');
  expect((await ask('192.0.2.2')).statusCode).toBe(200);
  clock.advance(30_000);
  expect((await ask('192.0.2.1')).statusCode).toBe(200);
  await limited.close();
});

test('beyond what it can carry the server answers 503 instead of letting callers wait, and recovers', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const busy = await createServer(
    deps({
      overload: { requestsAtMost: 2, delayMsAtMost: 60_000 },
      extend: routes => void routes.get('/api/v1/slow', () => promise.then(() => 'done')),
    }),
  );
  const ask = () => busy.inject('/api/v1/slow').then(answer => answer);
  const slow = [ask(), ask()];
  const turnedAway = await ask();
  resolve();
  const served = await Promise.all(slow);
  expect([turnedAway.statusCode, turnedAway.headers['retry-after']]).toEqual([503, '1']);
  expect(served.map(answer => answer.statusCode)).toEqual([200, 200]);
  expect((await ask()).statusCode).toBe(200);
  await busy.close();
});

test('the version of what is read goes out as an ETag', async () => {
  expect((await app.inject('/api/v1/thing')).headers.etag).toBe('"7"');
});

test('an answer tells how long the server took for it', async () => {
  const { headers } = await app.inject('/api/v1/thing');
  expect(headers['server-timing']).toMatch(/^total;dur=\d+\.\d$/);
});

describe('the addresses of better-auth', () => {
  const post = (url: string, payload: object, headers = {}) =>
    app.inject({ method: 'POST', url, payload, headers });

  test('that have one of our own are closed: no way around the limit on guessing', async () => {
    for (const path of [
      'sign-in/username',
      'sign-in/email',
      'sign-up/email',
      'admin/list-users',
      'two-factor',
    ]) {
      expect((await post(`/api/auth/${path}`, {})).json()).toMatchObject({
        status: 404,
        code: 'route.unknown',
      });
    }
  });

  test('for one’s own sessions and password answer to the session', async () => {
    const password = 'a long password';
    await createAccount(database.db, { username: 'lin', name: '林', password });
    const signedIn = await deps().auth.signIn({ name: 'lin', password, address: '192.0.2.1' });
    const cookie =
      signedIn instanceof Refused ? '' : signedIn.cookies.map(value => value.split(';')[0]).join('; ');
    const headers = { cookie, origin: 'http://service.lan:8090', host: 'service.lan:8090' };
    const sessions = await app.inject({ url: '/api/auth/list-sessions', headers });
    expect(sessions.json()).toHaveLength(1);
    const wrong = { currentPassword: 'not the password', newPassword: 'another password' };
    expect((await post('/api/auth/change-password', wrong, headers)).statusCode).toBe(400);
    const right = { currentPassword: password, newPassword: 'another password' };
    expect((await post('/api/auth/change-password', right, headers)).statusCode).toBe(200);
    expect((await app.inject('/api/auth/list-sessions')).statusCode).toBe(401);
  });
});
