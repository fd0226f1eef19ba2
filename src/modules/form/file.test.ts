import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FormChanged } from '#contract/form.ts';
import { verify } from '#road/evidence/verify.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { aFormOffice, type FormOffice } from '#testing/form-office.ts';

let database: TestDatabase;
let office: FormOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await aFormOffice(database);
});
afterAll(() => database.close());

const loan = { form: 'loan', content: { reason: '差旅借款', amount: 80_000 } };

test('a form is begun and submitted in one, at the time when it was written', async () => {
  const happenedAt = '2026-11-20T02:30:00Z';
  const filed = bodyOf<FormChanged>(await office.act(office.engineer, 'form.file', { ...loan, happenedAt }));
  expect(filed).toMatchObject({ state: 'submitted', version: 1 });
  const form = await office.view(office.engineer, filed.id);
  expect(Date.parse(form.submittedAt ?? '')).toBe(Date.parse(happenedAt));
  expect(form.timeline.map(({ type }) => type).slice(0, 2)).toEqual(['form.drafted', 'form.submitted']);
  expect((await office.list(office.manager, { box: 'to_decide' })).map(({ id }) => id)).toContain(filed.id);
  expect((await verify(database.pool, office.regulations.book)).findings).toEqual([]);
});

test('what is incomplete, or another’s to fill in, is refused as a whole: no draft is left', async () => {
  const count = async () => (await office.list(office.engineer)).length;
  const before = await count();
  const incomplete = { form: 'loan', content: { reason: '差旅借款' } };
  expect(codeOf(await office.act(office.engineer, 'form.file', incomplete))).toBe('form.field_missing');
  const anothers = { form: 'exchange', content: {} };
  expect(codeOf(await office.act(office.engineer, 'form.file', anothers))).toBe('form.not_yours_to_fill');
  expect(await count()).toBe(before);
});

test('what the case knows is filled in', async () => {
  const requestId = await office.aCase();
  const content = { finding: '外壳开裂' };
  const filed = await office.act(office.csr, 'form.file', { form: 'exchange', content, requestId });
  const form = await office.view(office.csr, bodyOf<FormChanged>(filed).id);
  expect(form.content.serial).toBe(office.customer.serialNo);
});

/** A loan that the manager gave back, as its applicant reads it. */
async function aReturned() {
  const { id } = await office.aSubmitted(office.engineer, loan.form, loan.content);
  const back = { id, version: 1, decision: 'return', comment: '请写明用途' };
  bodyOf(await office.act(office.manager, 'form.decide', back));
  return office.view(office.engineer, id);
}

const mended = { reason: '去青岛检修的差旅借款', amount: 60_000 };

test('a returned form is mended and submitted in one, and asks its chain anew', async () => {
  const { id, etag } = await aReturned();
  const done = await office.act(office.engineer, 'form.mend', { id, etag, content: mended });
  expect(bodyOf<FormChanged>(done)).toMatchObject({ state: 'submitted', version: 2 });
  const form = await office.view(office.engineer, id);
  expect(form.content).toEqual(mended);
  expect(form.timeline.map(({ type }) => type)).toContain('form.saved');
  expect((await office.list(office.manager, { box: 'to_decide' })).map(one => one.id)).toContain(id);
  expect((await verify(database.pool, office.regulations.book)).findings).toEqual([]);
});

test('what is still incomplete, or another’s, leaves the returned form as it was', async () => {
  const { id, etag } = await aReturned();
  const incomplete = { id, etag, content: { reason: '差旅' } };
  expect(codeOf(await office.act(office.engineer, 'form.mend', incomplete))).toBe('form.field_missing');
  const whole = { id, etag, content: mended };
  expect(codeOf(await office.act(office.manager, 'form.mend', whole))).toBe('form.not_yours_to_change');
  expect(await office.view(office.engineer, id)).toMatchObject({ state: 'returned', content: loan.content });
});

test('what was changed at the desk meanwhile is not written over by a phone, nor are decisions made void', async () => {
  const { id, etag } = await aReturned();
  bodyOf(await office.act(office.engineer, 'form.save', { id, content: { ...mended, amount: 1 } }));
  const late = { id, etag, content: mended };
  expect(codeOf(await office.act(office.engineer, 'form.mend', late))).toBe('subject.stale');
  bodyOf(await office.act(office.engineer, 'form.submit', { id }));
  expect(codeOf(await office.act(office.engineer, 'form.mend', late))).toBe('subject.state');
  expect(await office.view(office.engineer, id)).toMatchObject({ state: 'submitted', version: 2 });
});
