import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodedMachine } from '#contract/intake.ts';
import { Refused } from '#kernel/refusal.ts';
import { hourMs } from '#kernel/time.ts';
import { customerRoutes } from '#modules/customer/index.ts';
import { createAttempts } from '#platform/auth/attempts.ts';
import { systemActor } from '#road/actor.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { buildersOn } from '#testing/builders.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aCustomer, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aMainJob, linkSecret, type MainJob } from '#testing/main-job.ts';
import { codeActor } from './actor.ts';
import { codePath, machineCode, machineOfCode } from './code.ts';
import { intakeRoutes } from './routes.ts';

let database: TestDatabase;
let job: MainJob;
let asking: RoutesAsked;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  asking = askRoutes(job, [...routes(), ...customerRoutes]);
});
afterAll(() => database.close());

const routes = () =>
  intakeRoutes({ db: job.db, secret: linkSecret, portalPath: requestId => `/s/${requestId}` });

function enter(code: string, attempts = createAttempts(job.clock)) {
  const { db, clock } = job;
  const use = { token: code, address: '10.0.0.1', locale: 'en' as const };
  return codeActor({ db, clock, secret: linkSecret, attempts }, use);
}

async function aMachine(phone: string) {
  const customer = await aCustomer(job.db, { branchId: job.branchId, name: '青岛公交', phone });
  const code = machineCode(linkSecret, customer.assetId);
  const actor = await enter(code);
  if (!actor) throw new Error('the code is not good');
  return { ...customer, code, actor };
}

const call = {
  name: '王队长',
  phone: '13811112222',
  kind: 'repair',
  severity: 'stopped',
  description: '车门打不开',
};

async function plateBehind(code: string): Promise<CodedMachine | Refused> {
  const route = routes().find(one => one.endpoint.action === 'intake.read_code');
  if (route?.kind !== 'open') throw new Error('no such route');
  const plate: unknown = await route.handle({ actor: await enter(code) } as never, { code } as never);
  return plate as CodedMachine | Refused;
}

describe('the code on a machine', () => {
  test('names its machine, and none but a genuine one does', async () => {
    const id = '01920000-0000-7000-8000-00000000abcd';
    expect(machineOfCode(linkSecret, machineCode(linkSecret, id))).toBe(id);
    expect(machineOfCode(linkSecret, machineCode('another secret', id))).toBeNull();
    expect(codePath(linkSecret, id)).toMatch(/^\/m\/[A-Za-z0-9_-]{38}$/);
  });

  test('tells what the plate tells, and nothing of the owner', async () => {
    const { code, serialNo } = await aMachine('13800000001');
    expect(await plateBehind(code)).toEqual({
      ...{ companyName: '', productLine: 'bus', model: 'K9', serialNo, vehicleNo: null },
    });
  });

  test('that is guessed leads nowhere, and after ten guesses a good one does neither for a while', async () => {
    const { code, assetId } = await aMachine('13800000002');
    const attempts = createAttempts(job.clock);
    for (let tries = 0; tries < 10; tries++)
      expect(await enter(machineCode('guess', assetId), attempts)).toBeUndefined();
    expect(await enter(code, attempts)).toBeUndefined();
    expect(codeOf(await plateBehind(machineCode('guess', assetId)))).toBe('link.expired');
  });
});

describe('who stands before a machine', () => {
  test('asks for service of it: for its owner and site, by the channel of codes, with the own name beside', async () => {
    const { code, actor, customerId, assetId } = await aMachine('13800000003');
    const { path } = bodyOf<{ path: string }>(
      await asking.act(actor, 'intake.ask_by_code', { code, ...call }),
    );
    const id = path.slice('/s/'.length);
    const request = await job.db
      .selectFrom('serviceRequest')
      .select(['customerId', 'assetId', 'channel', 'registeredByName', 'state', 'severity'])
      .where('id', '=', id)
      .executeTakeFirst();
    const asked = {
      channel: 'qr_code',
      registeredByName: '王队长',
      state: 'registered',
      severity: 'stopped',
    };
    expect(request).toEqual({ customerId, assetId, ...asked });
    const reporter = await job.db.selectFrom('requestReporter').selectAll().execute();
    expect(reporter).toContainEqual({ requestId: id, name: '王队长', phone: '13811112222' });
  });

  test('is called back: the number is told in full with the request, and with no other customer’s', async () => {
    const build = buildersOn(job.road, job.db);
    const other = await build.aCustomer({ phone: '13911110001' });
    const customer = await build.aCustomer({ phone: '13911110002' });
    const { customerId, id: assetId } = await build.anAsset({ customer });
    const code = machineCode(linkSecret, assetId);
    const actor = (await enter(code)) ?? systemActor('portal', '');
    const { path } = bodyOf<{ path: string }>(
      await asking.act(actor, 'intake.ask_by_code', { code, ...call, phone: '0531-88885678转801' }),
    );
    const desk = (await aPerson(job.db, 'csr', { branchId: job.branchId })).actor;
    const about = { reason: '回电', requestId: path.slice('/s/'.length) };
    const answer = await asking.act(desk, 'customer.reveal', { id: customerId, ...about });
    expect(bodyOf(answer)).toMatchObject({ reporter: { name: '王队长', phone: '0531-88885678转801' } });
    const read = job.db.selectFrom('disclosure').select(['readerId', 'customerId', 'subjectId']);
    const shown = { readerId: desk.personId, customerId, subjectId: about.requestId };
    expect(await read.execute()).toContainEqual(shown);
    const foreign = await asking.act(desk, 'customer.reveal', { id: other.id, ...about });
    expect(codeOf(foreign)).toBe('subject.not_found');
  });

  test('asks five times an hour and no sixth', async () => {
    const { code, actor } = await aMachine('13800000004');
    const ask = () => asking.act(actor, 'intake.ask_by_code', { code, ...call });
    for (let times = 0; times < 5; times++) bodyOf(await ask());
    expect(codeOf(await ask())).toBe('intake.asked_too_often');
    job.clock.set(noon + hourMs + 1);
    bodyOf(await ask());
    job.clock.set(noon);
  });

  test('may do nothing with another machine, and nothing else with this one', async () => {
    const [mine, other] = [await aMachine('13800000005'), await aMachine('13800000006')];
    const answer = await asking.act(mine.actor, 'intake.ask_by_code', { code: other.code, ...call });
    expect(codeOf(answer)).toBe('link.expired');
    const { customerId, siteId, assetId } = mine;
    const registering = { channel: 'portal', kind: 'repair', customerId, siteId, assetId };
    const fault = { faultClass: 'body', severity: 'normal', isSupplierNeeded: false, description: 'x' };
    const direct = await job.act(mine.actor, 'service_request.register', { ...registering, ...fault });
    expect(direct).toBeInstanceOf(Refused);
    expect(codeOf(direct)).toBe('access.denied');
  });
});
