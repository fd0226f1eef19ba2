import Type from 'typebox';
import { afterEach, expect, test, vi } from 'vitest';
import { endpoint } from '#contract/endpoint.ts';
import { call } from './call.ts';
import { Problem } from './problem.ts';

const close = endpoint({
  method: 'POST',
  path: '/service-requests/:id/close',
  action: 'service_request.close',
  summary: 'Ends it',
  params: Type.Object({ id: Type.String() }),
  body: Type.Object({ resolution: Type.String() }),
  reply: Type.Object({ state: Type.String() }),
});
const list = endpoint({
  method: 'GET',
  path: '/service-requests',
  action: 'service_request.read',
  summary: 'The queue',
  query: Type.Object({ q: Type.Optional(Type.String()), mine: Type.Optional(Type.Boolean()) }),
  reply: Type.Object({ items: Type.Array(Type.String()) }),
});

/** The wire: what went out, and what comes back. */
function wire(answer: () => Response | Promise<Response>) {
  const sent = vi.fn((_address: string, _init: RequestInit) => Promise.resolve(answer()));
  vi.stubGlobal('fetch', sent);
  return (index = 0) => {
    const [address, init] = sent.mock.calls[index] ?? ['', {}];
    return { address, init, headers: new Headers(init.headers) };
  };
}

afterEach(() => vi.unstubAllGlobals());

test('a change carries its path, its body and a key of its own', async () => {
  const sent = wire(() => Response.json({ state: 'closed' }));
  const reply = await call(close, { params: { id: 'a/b' }, body: { resolution: 'done' }, etag: '"3"' });
  await call(close, { params: { id: 'c' }, body: { resolution: 'done' }, key: 'the-same-again' });

  expect(reply.state).toBe('closed');
  expect(sent().address).toBe('/api/v1/service-requests/a%2Fb/close');
  expect(sent().init.body).toBe('{"resolution":"done"}');
  expect(sent().headers.get('if-match')).toBe('"3"');
  expect(sent().headers.get('idempotency-key')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(sent(1).headers.get('idempotency-key')).toBe('the-same-again');
});

test('a read carries no key, and of its query only what was given', async () => {
  const sent = wire(() => Response.json({ items: [] }));
  await call(list, { query: { q: '规矩', mine: true } });
  await call(list, { query: { q: '' } });

  expect(sent().address).toBe('/api/v1/service-requests?q=%E8%A7%84%E7%9F%A9&mine=true');
  expect(sent().headers.has('idempotency-key')).toBe(false);
  expect(sent(1).address).toBe('/api/v1/service-requests');
});

test('a refusal is thrown with its clause and what would lift it', async () => {
  const body = {
    status: 409,
    code: 'clause.gate',
    title: 'Refused',
    detail: 'The repair has not been tested.',
    clause: 'S2.BUS.10',
    lift: ['work_order.test'],
  };
  wire(() => Response.json(body, { status: 409 }));
  const problem = await call(list).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code: 'clause.gate', message: body.detail, body, isUnanswered: false });
});

test('no answer at all is a problem that may be tried again', async () => {
  wire(() => Promise.reject(new TypeError('failed to fetch')));
  await expect(call(list)).rejects.toMatchObject({ code: 'network.unreachable', isUnanswered: true });
});

test('an answer that is no problem document is still a problem', async () => {
  wire(() => new Response('<html>', { status: 502 }));
  await expect(call(list)).rejects.toMatchObject({ code: 'service.fault', body: { status: 502 } });
});
