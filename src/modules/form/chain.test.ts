import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormChanged } from '#contract/form.ts';
import { hourMs } from '#kernel/time.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aFormOffice, type FormOffice } from '#testing/form-office.ts';

let database: TestDatabase;
let office: FormOffice;
beforeAll(async () => {
  database = await testDatabase();
  office = await aFormOffice(database);
});
afterAll(() => database.close());

const yuan = (amount: number) => amount * 100;
const loan = (amount: number) => ({ reason: '差旅借款', amount: yuan(amount) });
const aLoan = (amount: number) => office.aSubmitted(office.engineer, 'loan', loan(amount));

function decide(person: Person, id: string, decision: string, more: object = {}) {
  const comment = decision === 'approve' ? {} : { comment: '金额与用途不符' };
  return office.act(person, 'form.decide', { id, version: 1, decision, ...comment, ...more });
}

const stateOf = async (id: string) => {
  const { state, outcome } = await office.view(office.engineer, id);
  return [state, outcome];
};

describe('a chain by amount', () => {
  test('a small loan is approved by one of the managers', async () => {
    const { id, state } = await aLoan(800);
    expect(state).toBe('submitted');
    expect(bodyOf<FormChanged>(await decide(office.manager, id, 'approve'))).toMatchObject({
      state: 'approved',
      outcome: 'approved',
    });
  });

  test('after the first step of a large one the second step is there and is asked', async () => {
    const { id } = await aLoan(8_000);
    expect(bodyOf<FormChanged>(await decide(office.manager, id, 'approve')).state).toBe('submitted');
    const { chain } = await office.view(office.engineer, id);
    expect(chain.map(({ state }) => state)).toEqual(['approved', 'open']);
    expect((await office.list(office.finance, { box: 'to_decide' })).map(row => row.id)).toContain(id);
    expect(bodyOf<FormChanged>(await decide(office.finance, id, 'approve')).state).toBe('approved');
  });

  test('a form that the second step refuses is refused, not approved', async () => {
    const { id } = await aLoan(8_000);
    await decide(office.manager, id, 'approve');
    const answer = bodyOf<FormChanged>(await decide(office.finance, id, 'refuse'));
    expect(answer).toMatchObject({ state: 'refused', outcome: 'refused' });
    const archived = bodyOf<FormChanged>(await office.act(office.engineer, 'form.archive', { id }));
    expect(archived).toMatchObject({ state: 'archived', outcome: 'refused' });
    expect((await office.view(office.engineer, id)).chain.map(step => step.state)).toEqual([
      'approved',
      'refused',
    ]);
  });

  test('a refusal needs a reason', async () => {
    const { id } = await aLoan(300);
    expect(codeOf(await decide(office.manager, id, 'refuse', { comment: ' x' }))).toBeUndefined();
    const { id: other } = await aLoan(300);
    const answer = await office.act(office.manager, 'form.decide', {
      id: other,
      version: 1,
      decision: 'refuse',
    });
    expect(codeOf(answer)).toBe('approval.reason_missing');
  });

  test('the step has a clock that is kept or broken, and ends with the decision', async () => {
    const { id } = await aLoan(700);
    const [clock] = (await office.view(office.engineer, id)).clocks;
    expect(clock).toMatchObject({ clause: 'T.LOAN', status: 'running', dueAt: '2026-11-21T04:00:00Z' });
    expect((await office.list(office.engineer)).find(row => row.id === id)?.dueAt).toBe(
      '2026-11-21T04:00:00Z',
    );
    office.clock.set(noon + 30 * hourMs);
    await decide(office.manager, id, 'approve');
    expect((await office.view(office.engineer, id)).clocks[0]?.status).toBe('broken');
    office.clock.set(noon);
  });
});

describe('who decides', () => {
  test('an applicant never decides on the own request', async () => {
    const { id } = await office.aSubmitted(office.manager, 'loan', loan(500));
    expect(codeOf(await decide(office.manager, id, 'approve'))).toBe('approval.own');
    expect(codeOf(await decide(office.second, id, 'approve'))).toBeUndefined();
  });

  test('somebody without the role is not asked', async () => {
    const { id } = await aLoan(500);
    expect(codeOf(await decide(office.colleague, id, 'approve'))).toBe('approval.not_asked');
  });

  test('of another branch nobody knows of the form', async () => {
    const { id } = await aLoan(500);
    expect(codeOf(await decide(office.awayManager, id, 'approve'))).toBe('subject.not_found');
    expect(codeOf(await office.read(office.awayEngineer.actor, '/forms/:id', { id }))).toBe(
      'subject.not_found',
    );
    expect(await office.list(office.awayManager)).toEqual([]);
  });

  test('a branch without a finance clerk of its own asks those of the company', async () => {
    const { id } = await office.aSubmitted(office.awayEngineer, 'loan', loan(9_000));
    expect(codeOf(await decide(office.awayManager, id, 'approve'))).toBeUndefined();
    expect(codeOf(await decide(office.finance, id, 'approve'))).toBeUndefined();
    expect((await office.view(office.awayEngineer, id)).state).toBe('approved');
  });

  test('of two managers who decide at once one is told that it has been decided', async () => {
    const { id } = await aLoan(400);
    const answers = await Promise.all([
      decide(office.manager, id, 'approve'),
      decide(office.second, id, 'refuse'),
    ]);
    const codes = answers.map(codeOf).filter(Boolean);
    expect(codes).toEqual(['subject.state']);
  });

  test('who comes second while the next step is open is told that it has been decided', async () => {
    const { id } = await aLoan(9_000);
    await decide(office.manager, id, 'approve');
    expect(codeOf(await decide(office.second, id, 'refuse'))).toBe('approval.decided_already');
    expect(await stateOf(id)).toEqual(['submitted', null]);
  });

  test('a double click decides once and is answered alike', async () => {
    const { id } = await aLoan(9_000);
    const input = { id, version: 1, decision: 'approve' };
    const first = await office.act(office.manager, 'form.decide', input, { key: 'a-double-click' });
    const second = await office.act(office.manager, 'form.decide', input, { key: 'a-double-click' });
    expect(bodyOf(second)).toEqual(bodyOf(first));
    const { timeline } = await office.view(office.engineer, id);
    expect(timeline.filter(({ type }) => type === 'form.decided')).toHaveLength(1);
  });
});

describe('handing a decision over', () => {
  const delegate = (from: Person, id: string, to: Person) =>
    office.act(from, 'form.delegate', { id, toPersonId: to.id, reason: '出差' });

  test('the deputy decides, and the chain names both', async () => {
    const { id } = await aLoan(600);
    expect(codeOf(await delegate(office.manager, id, office.awayManager))).toBeUndefined();
    expect((await office.list(office.awayManager, { box: 'to_decide' })).map(row => row.id)).toContain(id);
    expect(codeOf(await decide(office.manager, id, 'approve'))).toBe('approval.not_asked');
    expect(codeOf(await decide(office.awayManager, id, 'approve'))).toBeUndefined();
    const [step] = (await office.view(office.engineer, id)).chain;
    expect(step?.voices[0]).toMatchObject({ decidedByName: '蒋经理', delegatedByName: '孙经理' });
  });

  test('the applicant is no deputy, nor is the one who hands it over', async () => {
    const { id } = await aLoan(600);
    expect(codeOf(await delegate(office.manager, id, office.engineer))).toBe('form.delegate_unfit');
    expect(codeOf(await delegate(office.manager, id, office.manager))).toBe('form.delegate_unfit');
  });

  test('not where the clause does not let it', async () => {
    const { id } = await aLoan(9_000);
    await decide(office.manager, id, 'approve');
    expect(codeOf(await delegate(office.finance, id, office.second))).toBe('approval.may_not_delegate');
  });
});

describe('a share of those asked', () => {
  test('sixty percent of two managers are both of them', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'plan', { content: '明年的计划' });
    expect(bodyOf<FormChanged>(await decide(office.manager, id, 'approve')).state).toBe('submitted');
    expect(codeOf(await decide(office.manager, id, 'approve'))).toBe('approval.decided_already');
    expect(bodyOf<FormChanged>(await decide(office.second, id, 'approve')).state).toBe('approved');
  });

  test('one refusal of two makes it impossible', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'plan', { content: '明年的计划' });
    expect(bodyOf<FormChanged>(await decide(office.second, id, 'refuse')).state).toBe('refused');
    expect(codeOf(await decide(office.manager, id, 'approve'))).toBe('subject.state');
  });
});

test('a chain whose conditions leave no step is refused, and nothing is submitted', async () => {
  const { id } = await office.aDraft(office.engineer, 'gift', { amount: yuan(50) });
  expect(codeOf(await office.act(office.engineer, 'form.submit', { id }))).toBe('approval.no_step');
  expect(await stateOf(id)).toEqual(['draft', null]);
  expect((await office.aSubmitted(office.engineer, 'gift', { amount: yuan(500) })).state).toBe('submitted');
});
