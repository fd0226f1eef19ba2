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
