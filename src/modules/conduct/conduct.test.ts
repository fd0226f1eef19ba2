import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConductReply } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import type { Refused } from '#kernel/refusal.ts';
import { dayMs, formatInstant, minuteMs, secondMs } from '#kernel/time.ts';
import type { Actor } from '#road/actor.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aDepartment, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { conductRoutes, passTime } from './index.ts';

type Department = Awaited<ReturnType<typeof aDepartment>>;

let database: TestDatabase;
let department: Department;
let people: Record<'clerk' | 'dispatcher' | 'manager' | 'general' | 'hr' | 'witness' | 'other', Person>;
let cases: RoutesAsked;

beforeAll(async () => {
  database = await testDatabase();
  department = await aDepartment(database, { pack: 'gas-penalty', reactions: {}, dueProjections: {} });
  const { db, branchId } = department;
  people = {
    clerk: await aPerson(db, 'csr', { branchId, name: '小林' }),
    dispatcher: await aPerson(db, 'dispatcher', { branchId }),
    manager: await aPerson(db, 'manager', { branchId }),
    general: await aPerson(db, 'general_manager', { branchId }),
    hr: await aPerson(db, 'hr', { branchId }),
    witness: await aPerson(db, 'support', { branchId, name: '见证' }),
    other: await aPerson(db, 'csr', { branchId, name: '小周' }),
  };
  cases = askRoutes(department, conductRoutes(ground()));
});
afterAll(() => database.close());
beforeEach(async () => {
  department.clock.set(noon);
  await database.db.deleteFrom('wage').execute();
  await wage(people.clerk, 500_000);
});

function ground() {
  const { road } = department;
  return { road, regulations: road.regulations, zone: () => road.zone };
}

const act = (actor: Actor, action: string, input: object) => cases.act(actor, action, input);
const read = ({ actor }: Person, id: string) =>
  cases.read<ConductView | Refused>(actor, '/conduct-cases/:id', { id });

/** The wage of November, so that the guard of wages has something to go by. */
async function wage({ id }: Person, wageFen: number): Promise<void> {
  const recordedAt = Temporal.Instant.fromEpochMilliseconds(noon);
  await database.db
    .insertInto('wage')
    .values({ personId: id, month: '2026-11', wageFen, recordedAt })
    .execute();
}

/** No two reports are of the same instant, unless a test says so. */
let lastReported = noon;
const anotherInstant = () => {
  lastReported -= minuteMs;
  return formatInstant(lastReported);
};

const report = (clause = 'S3.PEN.05', of: Person = people.clerk, extra: object = {}) =>
  act(people.dispatcher.actor, 'conduct.report', {
    ...{ clause, control: 0, personId: of.id },
    ...{ occurredAt: anotherInstant(), text: '延误了用户预约的活动' },
    ...extra,
  });

async function reported(clause = 'S3.PEN.05', cause?: string): Promise<string> {
  const first = cause ?? (await causeOf(clause));
  return bodyOf<ConductReply>(await report(clause, people.clerk, { cause: first })).id;
}

async function causeOf(clause: string): Promise<string> {
  const { book } = department.regulations;
  const found = book.edition(department.regulations.inForce()).consequences.get(`${clause}/0`);
  return found?.spec.causes[0]?.en ?? '';
}

/** A case on its way: each step by the one whom the regulation names. */
async function carried(id: string, last: 'proposed' | 'confirmed' | 'decided' | 'served', fen = 5_000) {
  const { dispatcher, manager } = people;
  bodyOf(await act(dispatcher.actor, 'conduct.propose', { id, row: 0 }));
  if (last === 'proposed') return;
  bodyOf(await act(manager.actor, 'conduct.confirm', { id }));
  if (last === 'confirmed') return;
  bodyOf(await act(manager.actor, 'conduct.decide', { id, measures: ['deduction'], fen }));
  if (last === 'decided') return;
  bodyOf(await act(manager.actor, 'conduct.serve', { id, educationNote: '已谈话' }));
}

describe('a violation', () => {
  test('S3.PEN.05: is reported with its facts, never a fine by itself', async () => {
    const id = await reported();
    expect(await read(people.manager, id)).toMatchObject({
      status: 'found',
      decided: null,
      measures: [{ measures: ['deduction'], fromFen: 5_000, toFen: 10_000, isOpen: true }],
    });
    const soon = await act(people.manager.actor, 'conduct.decide', {
      id,
      measures: ['deduction'],
      fen: 5_000,
    });
    expect(codeOf(soon)).toBe('conduct.state');
  });

  test('of a group, a stranger to the clause, or the future is refused', async () => {
    const cause = await causeOf('S3.PEN.05');
    expect(codeOf(await report('S3.PEN.05', people.manager, { cause }))).toBe('conduct.other_role');
    expect(codeOf(await report('S3.PEN.99', people.clerk, { cause }))).toBe('regulation.unknown_clause');
    expect(codeOf(await report('S3.PEN.05', people.clerk, { cause: 'of my own making' }))).toBe(
      'conduct.unknown_cause',
    );
    const occurredAt = formatInstant(noon + secondMs);
    expect(codeOf(await report('S3.PEN.05', people.clerk, { cause, occurredAt }))).toBe(
      'input.instant_absurd',
    );
  });

  test('of the same instant is not held against the same person twice, until the first came to nothing', async () => {
    const [cause, occurredAt] = [await causeOf('S3.PEN.05'), anotherInstant()];
    const { id } = bodyOf<ConductReply>(await report('S3.PEN.05', people.clerk, { cause, occurredAt }));
    const other = { cause: await causeOf('S3.PEN.06'), occurredAt };
    expect(codeOf(await report('S3.PEN.05', people.clerk, { cause, occurredAt }))).toBe(
      'conduct.punished_already',
    );
    expect(codeOf(await report('S3.PEN.06', people.clerk, other))).toBe('conduct.punished_already');
    bodyOf(await act(people.manager.actor, 'conduct.dismiss', { id, words: '事实不符' }));
    bodyOf(await report('S3.PEN.06', people.clerk, other));
  });

  test('is excused or dismissed with a reason, by the supervisor only', async () => {
    const id = await reported();
    const excuse = { id, excuse: '客户原因' };
    expect(codeOf(await act(people.dispatcher.actor, 'conduct.excuse', excuse))).toBe('conduct.not_entitled');
    expect(bodyOf(await act(people.manager.actor, 'conduct.excuse', excuse))).toMatchObject({
      status: 'excused',
    });
    expect(codeOf(await act(people.dispatcher.actor, 'conduct.propose', { id, row: 0 }))).toBe(
      'conduct.state',
    );
  });

  test('is seen by the person, and by no colleague', async () => {
    const id = await reported();
    expect(await read(people.clerk, id)).toMatchObject({ isOwn: true, clause: 'S3.PEN.05' });
    expect(codeOf(await read(people.other, id))).toBe('subject.not_found');
  });
});

describe('the measure', () => {
  test.each([
    [4_999, 'conduct.amount_outside'],
    [5_000, undefined],
    [10_000, undefined],
    [10_001, 'conduct.amount_outside'],
  ])('S3.PEN.05: of %i fen lies within 50 to 100 yuan or is refused', async (fen, code) => {
    const id = await reported();
    await carried(id, 'confirmed');
    const decided = await act(people.manager.actor, 'conduct.decide', { id, measures: ['deduction'], fen });
    expect(codeOf(decided)).toBe(code);
  });

  test('that the clause does not have is refused', async () => {
    const id = await reported();
    await carried(id, 'confirmed');
    const other = { id, measures: ['dismissal'], fen: 5_000 };
    expect(codeOf(await act(people.manager.actor, 'conduct.decide', other))).toBe('conduct.no_measure');
  });

  test('takes at most a fifth of the month’s wage, exactly that included', async () => {
    await database.db.deleteFrom('wage').execute();
    await wage(people.clerk, 25_000);
    const [within, beyond] = [await reported(), await reported()];
    await carried(within, 'confirmed');
    await carried(beyond, 'confirmed');
    const decide = (id: string, fen: number) =>
      act(people.manager.actor, 'conduct.decide', { id, measures: ['deduction'], fen });
    const refused = (await decide(beyond, 5_001)) as Refused;
    expect(refused).toMatchObject({
      refusals: [
        { code: 'conduct.wage_share', params: { rule: '《工资支付暂行规定》第十六条', leftFen: 5_000 } },
      ],
    });
    bodyOf(await decide(within, 5_000));
  });

  test('waits for the wage to be recorded', async () => {
    await database.db.deleteFrom('wage').execute();
    const id = await reported();
    await carried(id, 'confirmed');
    const decide = () =>
      act(people.manager.actor, 'conduct.decide', { id, measures: ['deduction'], fen: 5_000 });
    expect(codeOf(await decide())).toBe('conduct.wage_unknown');
    await wage(people.clerk, 400_000);
    bodyOf(await decide());
  });
});

describe('the slip', () => {
  test('S3.PEN.16: is signed by the person alone', async () => {
    const id = await reported();
    await carried(id, 'served');
    expect(codeOf(await act(people.other.actor, 'conduct.sign', { id }))).toBe('subject.not_found');
    expect(bodyOf(await act(people.clerk.actor, 'conduct.sign', { id }))).toMatchObject({
      status: 'effective',
    });
  });

  test('S3.PEN.18: on refusal takes two witnesses, neither the proposer nor the decider', async () => {
    const id = await reported();
    await carried(id, 'served');
    const refuseWith = (...witnesses: Person[]) =>
      act(people.manager.actor, 'conduct.refuse_signature', { id, witnesses: witnesses.map(one => one.id) });
    expect(codeOf(await refuseWith(people.witness))).toBe('conduct.witnesses_missing');
    expect(codeOf(await refuseWith(people.witness, people.witness))).toBe('conduct.witnesses_missing');
    expect(codeOf(await refuseWith(people.witness, people.dispatcher))).toBe('conduct.witness_concerned');
    expect(bodyOf(await refuseWith(people.witness, people.other))).toMatchObject({ status: 'effective' });
    expect(await read(people.clerk, id)).toMatchObject({
      signature: 'witnessed',
      witnessNames: ['见证', '小周'],
    });
  });

  test('S3.PEN.16: before it is in effect nothing is taken from the pay', async () => {
    const id = await reported();
    await carried(id, 'served');
    const settled = await act(people.hr.actor, 'conduct.settle', { id, month: '2026-11' });
    expect(codeOf(settled)).toBe('clause.gate');
  });
});

describe('the appeal', () => {
  test('S3.PEN.17: is heard until the very end of three days, and not a second later', async () => {
    const [early, late] = [await reported(), await reported('S3.PEN.12')];
    await carried(early, 'served');
    await carried(late, 'served', 20_000);
    const appeal = (id: string) =>
      act(people.clerk.actor, 'conduct.appeal', { id, words: '当时在处理另一户' });
    department.clock.set(noon + 3 * dayMs);
    expect(bodyOf(await appeal(early))).toMatchObject({ status: 'appealed' });
    department.clock.set(noon + 3 * dayMs + secondMs);
    expect(codeOf(await appeal(late))).toBe('clause.gate');
  });

  test('S3.PEN.19: is answered by another than who proposed or decided, and never to the worse', async () => {
    const id = await reported();
    await carried(id, 'served');
    bodyOf(await act(people.clerk.actor, 'conduct.sign', { id }));
    bodyOf(await act(people.clerk.actor, 'conduct.appeal', { id, words: '情况不实' }));
    const answer = (by: Person, extra: object) =>
      act(by.actor, 'conduct.answer', { id, words: '已复核', answer: 'milder', ...extra });
    expect(codeOf(await answer(people.manager, { fen: 5_000 }))).toBe('conduct.not_entitled');
    const promoted = { ...people.manager.actor, roles: ['general_manager' as const] };
    expect(codeOf(await answer({ ...people.manager, actor: promoted }, { fen: 5_000 }))).toBe(
      'conduct.same_person',
    );
    expect(codeOf(await answer(people.general, { fen: 5_001 }))).toBe('conduct.answer_harsher');
    expect(bodyOf(await answer(people.general, { fen: 2_500 }))).toMatchObject({ status: 'final' });
    expect(bodyOf(await act(people.hr.actor, 'conduct.settle', { id, month: '2026-11' }))).toMatchObject({
      status: 'settled',
    });
  });

  test('keeps the pay untouched while it is possible', async () => {
    const id = await reported();
    await carried(id, 'served');
    bodyOf(await act(people.clerk.actor, 'conduct.sign', { id }));
    const settle = () => act(people.hr.actor, 'conduct.settle', { id, month: '2026-11' });
    department.clock.set(noon + 3 * dayMs);
    expect(codeOf(await settle())).toBe('conduct.appeal_open');
    department.clock.set(noon + 3 * dayMs + secondMs);
    bodyOf(await settle());
  });
});

describe('the file', () => {
  test('tells every act with who did it, and goes to the payroll of its month once', async () => {
    const id = await reported();
    await carried(id, 'served');
    bodyOf(await act(people.clerk.actor, 'conduct.sign', { id }));
    department.clock.set(noon + 4 * dayMs);
    bodyOf(await act(people.hr.actor, 'conduct.settle', { id, month: '2026-12' }));
    expect(codeOf(await act(people.hr.actor, 'conduct.settle', { id, month: '2026-12' }))).toBe(
      'conduct.state',
    );
    const view = (await read(people.clerk, id)) as ConductView;
    expect(view.acts.map(({ act: done }) => done)).toEqual([
      'propose',
      'confirm',
      'decide',
      'serve',
      'sign',
      'settle',
    ]);
    expect(view.settledMonth).toBe('2026-12');
    const payroll = await cases.read<{ items: object[] }>(people.hr.actor, '/conduct-payroll', {
      month: '2026-12',
    });
    expect(payroll).toMatchObject({
      items: [{ id, clause: view.clause, clauseNo: expect.stringMatching(/^[\d.]+/), name: view.name }],
    });
    const log = await database.db
      .selectFrom('event')
      .select('type')
      .where('subjectId', '=', id)
      .orderBy('seq')
      .execute();
    expect(log.slice(0, 3).map(({ type }) => type)).toEqual([
      'violation.found',
      'violation.proposed',
      'conduct.confirmed',
    ]);
  });

  test('is of one branch: a manager elsewhere neither sees nor decides it', async () => {
    const branchId = await aBranch(database.db, 'Qingdao');
    const elsewhere = await aPerson(database.db, 'manager', { branchId });
    const id = await reported();
    expect(codeOf(await act(elsewhere.actor, 'conduct.confirm', { id }))).toBe('subject.not_found');
  });

  test('whose term is over leaves the lists', async () => {
    const id = await reported();
    await carried(id, 'served');
    bodyOf(await act(people.clerk.actor, 'conduct.sign', { id }));
    const expiresAt = Temporal.Instant.fromEpochMilliseconds(noon + dayMs);
    await database.db.updateTable('conductCase').set({ expiresAt }).where('id', '=', id).execute();
    department.clock.set(noon + dayMs);
    await passTime(ground(), { db: database.db, now: department.clock.now() });
    expect(await read(people.clerk, id)).toMatchObject({ status: 'expired' });
  });
});
