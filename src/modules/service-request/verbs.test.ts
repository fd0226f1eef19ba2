import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import type { Refused } from '#kernel/refusal.ts';
import { hourMs, parseInstant } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, aRequest, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const read = (id: string) => job.read<ServiceRequest>(job.csr.actor, '/service-requests/:id', { id });
const clockOf = async (id: string, clause: string) =>
  (await read(id)).clocks.find(clock => clock.clause === clause);
const act = (verb: string, input: object) => job.act(job.support.actor, `service_request.${verb}`, input);
const triage = { kind: 'repair', severity: 'urgent', isSupplierNeeded: false };

describe('triage', () => {
  test('takes the request over, and a new class works the clocks out again', async () => {
    const { id } = await aRequest(job);
    bodyOf(await act('triage', { id, ...triage, faultClass: 'engine' }));
    expect(await read(id)).toMatchObject({
      state: 'triaged',
      severity: 'urgent',
      faultClass: 'engine',
      ownerName: 'support',
    });
    expect(await clockOf(id, 'S2.BUS.05')).toMatchObject({ status: 'cancelled' });
    expect(await clockOf(id, 'S2.BUS.07')).toMatchObject({
      status: 'running',
      dueAt: '2026-11-20T16:00:00Z',
    });
  });

  test('is not for the manager of another branch, who learns nothing of it', async () => {
    const { id } = await aRequest(job);
    const elsewhere = await aPerson(job.db, 'manager', { branchId: await aBranch(job.db, 'elsewhere') });
    const input = { id, ...triage, faultClass: 'body' };
    expect(codeOf(await job.act(elsewhere.actor, 'service_request.triage', input))).toBe('subject.not_found');
  });
});

describe('waiting for the customer', () => {
  test('S4.TECH.08: a second time is the superior’s to allow, with a reason in their name', async () => {
    const { id } = await aRequest(job);
    bodyOf(await act('wait', { id, reason: 'customer_away' }));
    bodyOf(await act('resume', { id }));
    const again = { id, reason: 'site_not_ready' };
    const refused = (await act('wait', again)) as Refused;
    expect(refused.refusals[0]).toMatchObject({ code: 'clause.gate', clause: 'S4.TECH.08' });
    const override = { reason: '场地周五交付，已与用户商定' };
    const [manager, verb] = [job.manager.actor, 'service_request.wait'];
    expect(codeOf(await act('wait', { ...again, override }))).toBe('clause.override_denied');
    bodyOf(await job.act(manager, verb, { ...again, override }));
    expect((await read(id)).state).toBe('waiting');
  });

  test('moves the limit by as long as it lasts', async () => {
    const { id } = await aRequest(job);
    const before = (await clockOf(id, 'S2.BUS.05'))?.dueAt ?? '';
    bodyOf(await act('wait', { id, reason: 'customer_away', text: '司机明天回来' }));
    expect((await read(id)).state).toBe('waiting');
    expect(await clockOf(id, 'S2.BUS.05')).toMatchObject({ status: 'paused' });
    job.clock.set(noon + 3 * hourMs);
    bodyOf(await act('resume', { id }));
    const after = (await clockOf(id, 'S2.BUS.05'))?.dueAt ?? '';
    expect(parseInstant(after) - parseInstant(before)).toBe(3 * hourMs);
    job.clock.set(noon);
  });

  test('is refused while it goes on, with what ends it', async () => {
    const { id } = await aRequest(job);
    bodyOf(await act('wait', { id, reason: 'site_not_ready' }));
    const again = (await act('wait', { id, reason: 'site_not_ready' })) as Refused;
    expect(again.refusals[0]).toMatchObject({ code: 'subject.state', lift: ['service_request.resume'] });
  });
});

describe('what is said and written', () => {
  test('is shown in its order, each with its kind', async () => {
    const { id } = await aRequest(job);
    bodyOf(await act('reply', { id, text: '已收到' }));
    bodyOf(await act('contact_in_writing', { id, text: '函' }));
    bodyOf(await act('note', { id, kind: 'remote_attempt', text: '远程复位无效' }));
    const { notes } = await read(id);
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ['reply', '已收到'],
      ['written_contact', '函'],
      ['remote_attempt', '远程复位无效'],
    ]);
  });

  test('by a warehouse keeper is refused', async () => {
    const { id } = await aRequest(job);
    const keeper = await aPerson(job.db, 'warehouse', { branchId: job.branchId });
    expect(codeOf(await job.act(keeper.actor, 'service_request.reply', { id, text: 'x' }))).toBe(
      'access.denied',
    );
  });
});

describe('ending', () => {
  test('a closed request can be opened again, and then be done something about', async () => {
    const { id } = await aRequest(job);
    bodyOf(await act('reply', { id, text: '已收到' }));
    bodyOf(await act('solve_remotely', { id, resolution: '已复位' }));
    bodyOf(await act('close', { id, override: { reason: '用户已确认' } }));
    expect(await read(id)).toMatchObject({ state: 'closed', resolution: '已复位' });
    expect(codeOf(await act('reply', { id, text: 'x' }))).toBe('subject.state');
    bodyOf(await act('reopen', { id, reason: '又坏了' }));
    expect((await read(id)).state).toBe('triaged');
  });

  test('what was withdrawn has no open clocks', async () => {
    const { id } = await aRequest(job);
    bodyOf(await job.act(job.csr.actor, 'service_request.cancel', { id, reason: '误报' }));
    const { clocks, state } = await read(id);
    expect(state).toBe('cancelled');
    expect(clocks.filter(({ status }) => status === 'running').map(({ clause }) => clause)).toEqual([]);
  });
});
