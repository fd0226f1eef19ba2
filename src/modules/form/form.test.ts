import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormChanged, FormContent } from '#contract/form.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { verify } from '#road/evidence/verify.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aFormOffice, type FormOffice } from '#testing/form-office.ts';
import { signature } from '#testing/main-job.ts';

let database: TestDatabase;
let office: FormOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await aFormOffice(database);
});
afterAll(() => database.close());

const loan: FormContent = { reason: '差旅借款', amount: 80_000 };

const fieldsOf = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ code, field }) => `${code} ${field}`) : [];

const approve = (person: Person, id: string, version = 1) =>
  office.act(person, 'form.decide', { id, version, decision: 'approve' });

describe('filling in', () => {
  test('a draft has a number, may lack what is required, and is its writer’s alone', async () => {
    const draft = await office.aDraft(office.engineer, 'loan', { reason: '只写了事由' });
    expect(draft).toMatchObject({ state: 'draft', version: 0 });
    expect(draft.formNo).toMatch(/^FM-20261120-\d{4}$/);
    expect(codeOf(await office.read(office.manager.actor, '/forms/:id', { id: draft.id }))).toBe(
      'subject.not_found',
    );
    expect(fieldsOf(await office.act(office.engineer, 'form.submit', { id: draft.id }))).toEqual([
      'form.field_missing content/amount',
    ]);
  });

  test.each([
    ['an unknown field', { colour: 'red' }, 'content/colour'],
    ['a text for an amount', { amount: '800' }, 'content/amount'],
    ['half a fen', { amount: 0.5 }, 'content/amount'],
    ['a day that does not exist', { wanted_on: '2026-02-30' }, 'content/wanted_on'],
    ['no option of the choice', { urgency: 'soon' }, 'content/urgency'],
    [
      'a table cell of another kind',
      { lines: [{ item: '机票', quantity: '两张' }] },
      'content/lines/0/quantity',
    ],
    ['a table cell that is required', { lines: [{ quantity: 2 }] }, undefined],
    ['a table column that is none', { lines: [{ item: '机票', price: 3 }] }, 'content/lines/0/price'],
    [
      'a photograph that nobody uploaded',
      { receipt: '019a0000-0000-7000-8000-000000000000' },
      'content/receipt',
    ],
  ])('%s is told by its field', async (_what, content, field) => {
    const answer = await office.act(office.engineer, 'form.draft', { form: 'loan', content });
    expect(fieldsOf(answer)).toEqual(field === undefined ? [] : [`form.field_wrong ${field}`]);
  });

  test('what is asked only in a case is asked only then', async () => {
    const { id } = await office.aDraft(office.engineer, 'loan', { ...loan, urgency: 'urgent' });
    expect(fieldsOf(await office.act(office.engineer, 'form.submit', { id }))).toEqual([
      'form.field_missing content/why_urgent',
    ]);
    const content = { ...loan, urgency: 'normal', why_urgent: '不再需要' };
    await office.act(office.engineer, 'form.save', { id, content });
    expect(codeOf(await office.act(office.engineer, 'form.submit', { id }))).toBeUndefined();
    expect((await office.view(office.engineer, id)).content).not.toHaveProperty('why_urgent');
  });

  test('a form that the regulation does not have, and one that others fill in, are refused', async () => {
    const begin = (form: string) => office.act(office.csr, 'form.draft', { form, content: {} });
    expect(codeOf(await begin('leave'))).toBe('form.unknown');
    expect(codeOf(await begin('loan'))).toBe('form.not_yours_to_fill');
  });

  test('what the case knows is filled in', async () => {
    const requestId = await office.aCase();
    const { id } = await office.aDraft(office.csr, 'exchange', { finding: '更换' }, { requestId });
    const { content, requestNo } = await office.view(office.csr, id);
    expect(content).toEqual({ serial: office.customer.serialNo, finding: '更换' });
    expect(requestNo).toMatch(/^SR-/);
  });
});

describe('a changed form', () => {
  test('has no decisions any more: what was approved is the version that was read', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', { ...loan, amount: 900_000 });
    await approve(office.manager, id);
    await office.act(office.engineer, 'form.save', { id, content: { ...loan, amount: 9_000_000 } });
    expect(codeOf(await approve(office.finance, id))).toBe('subject.state');
    await office.act(office.engineer, 'form.submit', { id });
    expect(codeOf(await approve(office.manager, id, 1))).toBe('approval.changed');
    const { chain, earlier, version, clocks } = await office.view(office.engineer, id);
    expect(version).toBe(2);
    expect(chain.map(({ state }) => state)).toEqual(['open', 'waiting']);
    expect(earlier.map(({ state }) => state)).toEqual(['approved', 'ended']);
    expect(clocks.map(({ status }) => status).toSorted()).toEqual(['kept', 'running']);
  });

  test('an approved one cannot be changed', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    await approve(office.manager, id);
    expect(codeOf(await office.act(office.engineer, 'form.save', { id, content: loan }))).toBe(
      'subject.state',
    );
  });

  test('only the applicant changes it', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    const change = office.act(office.manager, 'form.save', { id, content: loan });
    expect(codeOf(await change)).toBe('form.not_yours_to_change');
  });

  test('a returned one is mended and asked for anew', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    const back = { id, version: 1, decision: 'return', comment: '请附明细' };
    expect(bodyOf<FormChanged>(await office.act(office.manager, 'form.decide', back)).state).toBe('returned');
    await office.act(office.engineer, 'form.save', { id, content: { ...loan, lines: [{ item: '机票' }] } });
    const again = bodyOf<FormChanged>(await office.act(office.engineer, 'form.submit', { id }));
    expect(again).toMatchObject({ state: 'submitted', version: 2 });
    expect(bodyOf<FormChanged>(await approve(office.manager, id, 2)).state).toBe('approved');
  });

  test('withdrawn after a first decision, nothing of it counts', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', { ...loan, amount: 900_000 });
    await approve(office.manager, id);
    expect(bodyOf<FormChanged>(await office.act(office.engineer, 'form.withdraw', { id })).state).toBe(
      'withdrawn',
    );
    expect(codeOf(await approve(office.finance, id))).toBe('subject.state');
    await office.act(office.engineer, 'form.submit', { id });
    expect((await office.view(office.engineer, id)).chain[0]?.state).toBe('open');
  });
});

describe('an approval before an action of a case', () => {
  const cancel = (id: string) =>
    office.act(office.csr, 'service_request.cancel', { id, reason: '用户要求退机' });

  test('the action is refused until both departments have agreed', async () => {
    const requestId = await office.aCase();
    expect(codeOf(await cancel(requestId))).toBe('clause.approval_missing');
    const { id } = await office.aSubmitted(office.csr, 'exchange', { finding: '更换' }, { requestId });
    await approve(office.quality, id);
    expect(codeOf(await cancel(requestId))).toBe('clause.approval_missing');
    await approve(office.warehouse, id);
    expect(codeOf(await cancel(requestId))).toBeUndefined();
  });

  test('what is declared void serves for nothing', async () => {
    const requestId = await office.aCase();
    const { id } = await office.aSubmitted(office.csr, 'exchange', { finding: '更换' }, { requestId });
    await approve(office.quality, id);
    await approve(office.warehouse, id);
    expect(codeOf(await office.act(office.csr, 'form.void', { id, reason: '填错' }))).toBeUndefined();
    expect(codeOf(await cancel(requestId))).toBe('clause.approval_missing');
  });
});

describe('a record that nobody approves', () => {
  const sign = (person: Person, id: string, role: string) =>
    office.act(person, 'form.sign', { id, role, signedByName: '某人', signature, strokes: 9 });

  test('is archived with its last signature, and never changed again', async () => {
    const { id, state } = await office.aSubmitted(office.engineer, 'handover', { parts: '气泵一只' });
    expect(state).toBe('submitted');
    expect(codeOf(await sign(office.engineer, id, 'warehouse'))).toBe('form.not_yours_to_sign');
    expect(bodyOf<FormChanged>(await sign(office.engineer, id, 'customer')).state).toBe('submitted');
    expect(codeOf(await sign(office.engineer, id, 'customer'))).toBe('form.already_signed');
    const filed = bodyOf<FormChanged>(await sign(office.warehouse, id, 'warehouse'));
    expect(filed).toMatchObject({ state: 'archived', outcome: 'filed' });
    for (const action of ['form.save', 'form.submit', 'form.withdraw', 'form.void'])
      expect(codeOf(await office.act(office.engineer, action, bodyFor(action, id))), action).toBe(
        'subject.state',
      );
  });

  const bodyFor = (action: string, id: string) => ({
    id,
    ...(action === 'form.save' && { content: { parts: '气泵两只' } }),
    ...(action === 'form.void' && { reason: '不要了' }),
  });

  test('is kept for as long as the regulation says', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    await approve(office.manager, id);
    expect((await office.view(office.engineer, id)).keepUntil).toBe('2029-11-20');
  });
});

describe('finding forms', () => {
  test('a day and a choice in what tells them apart are written as their reader writes them', async () => {
    const content = { reason: '差旅', wanted_on: '2026-02-08', urgency: 'urgent', why_urgent: '停驶' };
    const { id } = await office.aDraft(office.engineer, 'loan', content);
    const summaryFor = async (locale: Locale) => {
      const reader = { ...office.engineer.actor, locale };
      const form = await office.read<{ summary: string }>(reader, '/forms/:id', { id });
      return form instanceof Refused ? undefined : form.summary;
    };
    expect(await summaryFor('zh-CN')).toBe('差旅 · 2026年2月8日 · 紧急');
    expect(await summaryFor('zh-TW')).toBe('差旅 · 2026年2月8日 · 緊急');
    expect(await summaryFor('en')).toBe('差旅 · Feb 8, 2026 · urgent');
  });

  test('by number, by applicant, by a word in it, and in traditional characters', async () => {
    const { id, formNo } = await office.aSubmitted(office.colleague, 'loan', {
      ...loan,
      reason: '购买示波器',
    });
    const found = async (q: string) => (await office.list(office.manager, { q })).map(row => row.id);
    expect(await found(formNo)).toEqual([id]);
    expect(await found('示波器')).toEqual([id]);
    expect(await found('購買示波器')).toEqual([id]);
    expect(await found('吴工')).toContain(id);
    expect(await found('没有这个词')).toEqual([]);
  });

  test('the own ones, and those that wait for the own decision, with their number', async () => {
    const { id } = await office.aSubmitted(office.colleague, 'loan', loan);
    const mine = await office.list(office.colleague, { box: 'mine' });
    expect(mine.map(row => row.id)).toContain(id);
    expect(new Set(mine.map(({ applicantName }) => applicantName))).toEqual(new Set(['吴工']));
    const waiting = await office.list(office.second, { box: 'to_decide' });
    expect(waiting.find(row => row.id === id)?.waitsFor).toEqual(['孙经理', '钱经理']);
    const counts = await office.read<{ toDecide: number }>(office.second.actor, '/forms/counts');
    expect(counts).toMatchObject({ toDecide: waiting.length });
  });
});

test('the logs of forms hold together', async () => {
  expect((await verify(database.pool, office.regulations.book)).findings).toEqual([]);
});
