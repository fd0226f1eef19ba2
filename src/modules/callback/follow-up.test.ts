import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallbackRow, ComplaintRow } from '#contract/follow-up.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { hourMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const callbacks = async (asked = {}) =>
  (await job.read<{ items: CallbackRow[] }>(job.csr.actor, '/callbacks', { limit: 100, ...asked })).items;
const dueOf = async (requestId: string) => (await callbacks()).find(row => row.requestId === requestId);
const stateOf = async (id: string) =>
  (await job.read<ServiceRequest>(job.csr.actor, '/service-requests/:id', { id })).state;
const marks = { attitude: 5, skill: 4, outcome: 5 };

/** A request whose work order was completed; answers with its id and its call-back. */
async function aServedRequest() {
  const order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.complete', engineer: await anEngineer(job) });
  const due = await dueOf(order.requestId);
  if (!due) throw new Error('no call-back is due');
  return { requestId: order.requestId, due };
}

const record = (id: string, input: object) => job.act(job.csr.actor, 'callback.record', { id, ...input });

describe('a call-back', () => {
  test('is due after the service, with telephone, work and the limit of its clause', async () => {
    const { due } = await aServedRequest();
    expect(due).toMatchObject({
      state: 'due',
      phone: '13800005678',
      work: '更换门泵并调整',
      engineerName: 'engineer',
      attempts: 0,
      risk: 'none',
    });
    expect(due.dueAt).not.toBeNull();
    job.clock.set(noon + 100 * hourMs);
    expect((await dueOf(due.requestId))?.risk).toBe('overdue');
    job.clock.set(noon);
  });

  test('is due after a remote solution as well, once', async () => {
    const { id } = await aRequest(job);
    bodyOf(
      await job.act(job.support.actor, 'service_request.solve_remotely', { id, resolution: '已指导复位' }),
    );
    expect(await dueOf(id)).toMatchObject({ orderNo: null, work: '已指导复位' });
  });

  test('that nobody answers is counted and stays due', async () => {
    const { requestId, due } = await aServedRequest();
    for (const attempts of [1, 2]) {
      expect(bodyOf(await record(due.id, { result: 'unreachable' }))).toMatchObject({ state: 'due' });
      expect(await dueOf(requestId)).toMatchObject({ attempts });
    }
    expect(await stateOf(requestId)).toBe('solved');
    bodyOf(await record(due.id, { result: 'reached', ...marks, isSatisfied: true }));
    expect(await dueOf(requestId)).toBeUndefined();
    expect(await stateOf(requestId)).toBe('closed');
  });

  test('is recorded once', async () => {
    const { due } = await aServedRequest();
    bodyOf(await record(due.id, { result: 'reached', ...marks, isSatisfied: true }));
    expect(codeOf(await record(due.id, { result: 'reached', ...marks }))).toBe('callback.already_recorded');
    expect((await callbacks({ state: 'recorded' })).map(({ id }) => id)).toContain(due.id);
  });

  test('falls away when the request is opened again', async () => {
    const { requestId, due } = await aServedRequest();
    bodyOf(await record(due.id, { result: 'unreachable' }));
    bodyOf(await job.act(job.csr.actor, 'service_request.reopen', { id: requestId, reason: '又坏了' }));
    expect(await dueOf(requestId)).toBeUndefined();
    expect(await stateOf(requestId)).toBe('triaged');
  });

  test('is not for an engineer', async () => {
    const { due } = await aServedRequest();
    const engineer = await anEngineer(job);
    const recorded = await job.act(engineer.actor, 'callback.record', { id: due.id, result: 'reached' });
    expect(codeOf(recorded)).toBe('access.denied');
  });
});

describe('dissatisfaction', () => {
  const complaints = async (asked = {}) =>
    (await job.read<{ items: ComplaintRow[] }>(job.quality.actor, '/complaints', asked)).items;

  test('opens a complaint, which is verified and then closed', async () => {
    const { requestId, due } = await aServedRequest();
    const input = { result: 'reached', ...marks, isSatisfied: false, text: '态度生硬' };
    const { complaintId, complaintNo } = bodyOf<{ complaintId: string; complaintNo: string }>(
      await record(due.id, input),
    );
    expect(complaintNo).toMatch(/^CP-/);
    expect(await stateOf(requestId)).toBe('solved');
    expect((await complaints())[0]).toMatchObject({ id: complaintId, state: 'opened', text: '态度生硬' });

    const close = () => job.act(job.quality.actor, 'complaint.close', { id: complaintId, measure: '已道歉' });
    expect(codeOf(await close())).toBe('subject.state');
    const finding = { id: complaintId, isByService: true, finding: '属实' };
    expect(bodyOf(await job.act(job.quality.actor, 'complaint.verify', finding))).toMatchObject({
      state: 'verified',
      isByService: true,
    });
    expect(bodyOf(await close())).toMatchObject({ state: 'closed', measure: '已道歉' });
    expect((await complaints({ state: 'closed' })).find(({ id }) => id === complaintId)?.measure).toBe(
      '已道歉',
    );
    expect((await complaints({ state: 'opened' })).map(({ id }) => id)).not.toContain(complaintId);
  });

  test('has to be put in words', async () => {
    const { due } = await aServedRequest();
    const refused = await record(due.id, { result: 'reached', ...marks, isSatisfied: false });
    expect(codeOf(refused)).toBe('input.invalid');
  });

  test('told at the desk opens a complaint, except about a withdrawn request', async () => {
    const { id } = await aRequest(job);
    const open = () => job.act(job.csr.actor, 'complaint.open', { id, text: '等得太久' });
    expect(bodyOf(await open())).toMatchObject({ state: 'opened', requestId: id, isByService: null });
    bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id, reason: '误报' }));
    expect(codeOf(await open())).toBe('subject.state');
  });
});
