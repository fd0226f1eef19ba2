import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#contract/roles.ts';
import { openStream } from '#platform/live/stream.ts';
import type { Changed } from '#platform/live/told.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { createHub, type Hub } from './hub.ts';
import type { LiveReader } from './sight.ts';

let database: TestDatabase;
let hub: Hub;
beforeAll(async () => {
  database = await testDatabase({ poolSize: 2 });
});
afterAll(() => database.close());

const jinan = '00000000-0000-7000-8000-00000000000a';
const qingdao = '00000000-0000-7000-8000-00000000000b';
const customerId = '00000000-0000-7000-8000-00000000000c';
const personId = '00000000-0000-7000-8000-00000000000d';
const requestId = '00000000-0000-7000-8000-000000000001';
const of = (role: Role): LiveReader => ({
  personId,
  customerId: role === 'customer' || role === 'agent' ? customerId : null,
  branchIds: [jinan],
  roles: [role],
  onlyId: null,
});
const aChange: Changed = { kind: 'service_request', id: requestId, branchId: jinan, customerId, seq: 4 };

/** What a client of the stream has read so far. */
function aLine() {
  const raw = Object.assign(new PassThrough(), { writeHead: () => raw });
  const read: string[] = [];
  raw.on('data', (part: Buffer) => read.push(part.toString()));
  const reply = { raw, hijack: () => undefined, getHeaders: () => ({}) } as unknown as FastifyReply;
  return { stream: openStream(reply), text: () => read.join(''), raw };
}

async function listening(reader: LiveReader, after: number | null = null) {
  const line = aLine();
  await hub.join(line.stream, { reader, key: 'account:1', after });
  return line;
}

function begin(no = 0): void {
  hub = createHub(database.db);
  hub.renew(no);
}

test('who reaches a branch hears of its requests and of no other', async () => {
  begin();
  const [here, away] = [aChange, { ...aChange, branchId: qingdao, id: personId }];
  const dispatcher = await listening(of('dispatcher'));
  const csr = await listening(of('csr'));
  await hub.tell({ no: 1, changed: [here, away] });
  expect(dispatcher.text()).toContain(
    `id: 1\nevent: changed\ndata: [{"kind":"service_request","id":"${requestId}","seq":4}]`,
  );
  expect(dispatcher.text()).not.toContain(personId);
  expect(csr.text()).toContain(personId);
});

test('an engineer without an order of the request, the warehouse and a stranger hear nothing of it', async () => {
  begin();
  const lines = await Promise.all([of('engineer'), of('warehouse'), of('agent')].map(one => listening(one)));
  await hub.tell({ no: 1, changed: [{ ...aChange, customerId: null }] });
  for (const line of lines) expect(line.text()).not.toContain(requestId);
});

test('behind a link there is one request only, and nothing else of the same customer', async () => {
  begin();
  const line = await listening({ ...of('customer'), onlyId: requestId });
  await hub.tell({
    no: 1,
    changed: [
      { ...aChange, id: personId },
      { ...aChange, kind: 'customer' },
    ],
  });
  expect(line.text()).not.toContain('service_request');
  await hub.tell({ no: 2, changed: [aChange] });
  expect(line.text()).toContain(requestId);
});

test('a notice is told to the person whom it is for', async () => {
  begin();
  const line = await listening(of('general_manager'));
  await hub.tell({ no: 1, changed: [{ ...aChange, kind: 'notice', id: requestId }] });
  await hub.tell({ no: 2, changed: [{ ...aChange, kind: 'notice', id: personId }] });
  expect(line.text()).not.toContain(requestId);
  expect(line.text()).toContain(personId);
});

test('what nobody has named is told to nobody', async () => {
  begin();
  const line = await listening(of('general_manager'));
  await hub.tell({ no: 1, changed: [{ ...aChange, kind: 'constructor' }] });
  expect(line.text()).not.toContain(requestId);
});

test('who comes back hears what was missed; who was away for too long reads everything anew', async () => {
  begin(100);
  await hub.tell({ no: 101, changed: [aChange] });
  expect((await listening(of('csr'), 100)).text()).toContain(requestId);
  expect((await listening(of('csr'), 99)).text()).toContain('event: renew');
  expect((await listening(of('csr'))).text()).not.toContain(requestId);
});

test('when listening to the others begins anew, everybody reads everything anew', async () => {
  begin();
  const line = await listening(of('csr'));
  hub.renew(7);
  expect(line.text()).toContain('id: 7\nevent: renew');
});

test('a caller may hold a dozen streams and no more; one that ends makes room', async () => {
  begin();
  const lines = await Promise.all(Array.from({ length: 12 }, () => listening(of('csr'))));
  expect(hub.admit('account:1')?.refusals[0]?.code).toBe('live.too_many');
  expect(hub.admit('account:2')).toBeUndefined();
  lines[0]?.raw.destroy();
  await new Promise(done => lines[0]?.raw.once('close', done) ?? done(undefined));
  expect(hub.count()).toBe(11);
  expect(hub.admit('account:1')).toBeUndefined();
});

test('a line ends after two minutes, so that who comes back is asked who they are; then none is let in when closing', async () => {
  begin();
  const line = await listening(of('csr'));
  for (let n = 0; n < 5; n++) hub.beat();
  expect(line.raw.writableEnded).toBe(false);
  hub.beat();
  expect(line.raw.writableEnded).toBe(true);
  hub.close();
  expect(hub.admit('account:2')?.refusals[0]?.code).toBe('service.busy');
});
