import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DutyCount, DutyDelegation, DutyRow } from '#contract/duty.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { createOpener } from './index.ts';

let database: TestDatabase;
let department: DutyDepartment;
let otherBranchId: string;
let people: Record<'manager' | 'general' | 'engineer' | 'colleague' | 'elsewhere' | 'clerk', Person>;

const statistics = 'S2.MACH.28';
const guarantees = 'S2.BUS.08';

beforeAll(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'bus-maker');
  const { db, branchId } = department;
  otherBranchId = await aBranch(db, 'Qingdao');
  people = {
    manager: await aPerson(db, 'manager', { branchId, name: '马经理' }),
    general: await aPerson(db, 'general_manager', { branchId, name: '总经理' }),
    engineer: await aPerson(db, 'engineer', { branchId, name: '陈工' }),
    colleague: await aPerson(db, 'engineer', { branchId, name: '李工' }),
    elsewhere: await aPerson(db, 'manager', { branchId: otherBranchId, name: '青岛经理' }),
    clerk: await aPerson(db, 'csr', { branchId, name: '小林' }),
  };
  await Promise.all(Object.values(people).map(department.begun));
});
afterAll(() => database.close());

const act = (person: Person, action: string, input: object, key?: string) =>
  department.act(person.actor, action, input, key);

/** The occasion of a clause that a person has to do, of a period. */
async function mine(person: Person, clause: string, period: string): Promise<DutyRow> {
  const lists = await Promise.all(
    ['open', 'settled'].map(list => department.list(person.actor, { list, mine: true })),
  );
  const found = lists.flat().find(row => row.clause === clause && row.period === period);
  if (!found) throw new Error(`${clause} of ${period} is no duty of ${person.actor.name}`);
  return found;
}

async function clockOf(id: string) {
  const { rows } = await database.pool.query('select status, due_at from clock where subject_id = $1', [id]);
  return rows[0];
}

async function occasions(clause: string, period: string): Promise<number> {
  const { rows } = await database.pool.query(
    'select count(*)::integer as n from duty where clause = $1 and period = $2',
    [clause, period],
  );
  return rows[0].n;
}

describe('S2.MACH.28: the statistics of the month by the 4th', () => {
  test('open on the 1st, once in each branch, for whoever leads it', async () => {
    await department.letItBe('2026-11-30T23:59:59');
    expect(await occasions(statistics, '2026-12')).toBe(0);
    await department.letItBe('2026-12-01T00:00:00');
    expect(await occasions(statistics, '2026-12')).toBe(2);
    expect(await mine(people.manager, statistics, '2026-12')).toMatchObject({
      dueAt: '2026-12-04T16:00:00Z',
      branchName: 'Jinan',
      holder: 'manager',
      isLate: false,
      mayDo: true,
      mayExcuse: false,
    });
    expect(await mine(people.elsewhere, statistics, '2026-12')).toMatchObject({ branchName: 'Qingdao' });
  });

  test('kept at the last instant of the 4th, broken one second later', async () => {
    const home = await mine(people.manager, statistics, '2026-12');
    const away = await mine(people.elsewhere, statistics, '2026-12');
    await department.letItBe('2026-12-05T00:00:00');
    bodyOf(await act(people.manager, 'duty.do', { id: home.id, text: '已上报' }));
    await department.letItBe('2026-12-05T00:00:01');
    expect(await mine(people.elsewhere, statistics, '2026-12')).toMatchObject({
      state: 'open',
      isLate: true,
    });
    bodyOf(await act(people.elsewhere, 'duty.do', { id: away.id, text: '迟报' }));
    expect((await clockOf(home.id)).status).toBe('kept');
    expect((await clockOf(away.id)).status).toBe('broken');
    expect(await mine(people.manager, statistics, '2026-12')).toMatchObject({
      state: 'done',
      isLate: false,
      settledByName: '马经理',
      text: '已上报',
      mayDo: false,
    });
    const counts = await department.read<{ items: DutyCount[] }>(people.general.actor, '/duties/counts', {
      month: '2026-12',
    });
    expect(counts.items).toEqual([
      expect.objectContaining({ personName: '马经理', kept: 1, late: 0 }),
      expect.objectContaining({ personName: '青岛经理', kept: 0, late: 1 }),
    ]);
  });

  test('does not open twice after a restart, nor with two processes at once', async () => {
    await department.letItBe('2026-12-05T00:00:02');
    const { ground, db } = department;
    await department.letItBe('2027-01-01T00:00:30');
    await Promise.all([createOpener(ground, db).open(), createOpener(ground, db).open()]);
    expect(await occasions(statistics, '2027-01')).toBe(2);
  });

  test('two processes open the same occasion once', async () => {
    const { ground, db, clock, road } = department;
    clock.set(Temporal.PlainDateTime.from('2027-02-01T00:01').toZonedDateTime(road.zone).epochMilliseconds);
    await Promise.all([createOpener(ground, db).open(), createOpener(ground, db).open()]);
    expect(await occasions(statistics, '2027-02')).toBe(2);
  });

  test('passed during a standstill is caught up, but nothing of long ago', async () => {
    await department.letItBe('2027-02-28T12:00:00');
    await department.letItBe('2027-03-06T12:00:00');
    expect(await mine(people.manager, statistics, '2027-03')).toMatchObject({ isLate: true });
    await department.letItBe('2027-06-20T12:00:00');
    expect(await occasions(statistics, '2027-04')).toBe(0);
    expect(await occasions(statistics, '2027-05')).toBe(0);
    expect(await occasions(statistics, '2027-06')).toBe(0);
  });
});

describe('a duty', () => {
  const aGuarantees = async (person: Person, period: string) => {
    await department.letItBe(`${period}-03-10T09:00:00`);
    return mine(person, guarantees, period);
  };

  test('S2.BUS.08: that each engineer has is of each alone', async () => {
    const duty = await aGuarantees(people.engineer, '2028');
    expect(duty).toMatchObject({
      personName: '陈工',
      needsProof: true,
      proof: 'training record',
      state: 'open',
    });
    expect(codeOf(await act(people.colleague, 'duty.do', { id: duty.id, text: '不是我的' }))).toBe(
      'subject.not_found',
    );
    expect(await department.list(people.clerk.actor)).toEqual([]);
  });

  test('is done by its role in its branch, and by nobody of another role or branch', async () => {
    await department.letItBe('2028-04-02T09:00:00');
    const { id } = await mine(people.manager, statistics, '2028-04');
    for (const person of [people.engineer, people.elsewhere, people.general])
      expect(codeOf(await act(person, 'duty.do', { id, text: '代报' }))).toBe('subject.not_found');
  });

  test('is done with a record where the regulation wants one, and with no proof that is not there', async () => {
    const { id } = await aGuarantees(people.colleague, '2028');
    const done = (record: object) => act(people.colleague, 'duty.do', { id, ...record });
    expect(codeOf(await done({}))).toBe('duty.proof_missing');
    expect(codeOf(await done({ fileId: id }))).toBe('subject.not_found');
    expect(codeOf(await done({ formId: id }))).toBe('subject.not_found');
    expect((await mine(people.colleague, guarantees, '2028')).state).toBe('open');
  });

  test('is done once: a double click is one, a second time is refused', async () => {
    const { id } = await aGuarantees(people.engineer, '2028');
    const record = { id, text: '已学习' };
    const [first, again] = [
      await act(people.engineer, 'duty.do', record, 'a double click'),
      await act(people.engineer, 'duty.do', record, 'a double click'),
    ];
    expect(bodyOf(again)).toEqual(bodyOf(first));
    expect(codeOf(await act(people.engineer, 'duty.do', record))).toBe('duty.settled');
    expect(codeOf(await act(people.manager, 'duty.excuse', { id, reason: '休假' }))).toBe('duty.settled');
    const { rows } = await database.pool.query(
      `select count(*)::integer as n from event where subject_id = $1 and type = 'duty.done'`,
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  test('counts for the person who has to do it, while it runs and when it is broken', async () => {
    const { id } = await aGuarantees(people.engineer, '2029');
    const person = async () =>
      (await database.pool.query('select person_id from clock where subject_id = $1', [id])).rows[0]
        .person_id;
    expect(await person()).toBe(people.engineer.id);
    await department.letItBe('2030-01-01T00:00:01');
    expect(await person()).toBe(people.engineer.id);
    expect((await clockOf(id)).status).toBe('broken');
  });

  test('is excused with a reason by a manager of the branch, never by who has to do it', async () => {
    await department.letItBe('2028-05-02T09:00:00');
    const own = await mine(people.manager, statistics, '2028-05');
    const reason = '系统停机';
    expect(codeOf(await act(people.manager, 'duty.excuse', { id: own.id, reason }))).toBe('duty.own_excuse');
    expect(codeOf(await act(people.elsewhere, 'duty.excuse', { id: own.id, reason }))).toBe(
      'subject.not_found',
    );
    expect(codeOf(await act(people.clerk, 'duty.excuse', { id: own.id, reason }))).toBe('access.denied');
    bodyOf(await act(people.general, 'duty.excuse', { id: own.id, reason }));
    expect((await clockOf(own.id)).status).toBe('cancelled');
    expect(await mine(people.manager, statistics, '2028-05')).toMatchObject({
      state: 'excused',
      isLate: false,
      text: reason,
    });
  });

  test('is opened by nobody but the product, and once', async () => {
    const input = {
      ...{
        duty: 'S2.BUS.08/1',
        edition: department.regulations.inForce(),
        period: '2029',
        personId: people.engineer.id,
      },
      ...{ branchId: department.branchId, of: { kind: 'person', id: people.engineer.id } },
      dueAt: '2029-12-31T16:00:00Z',
    };
    expect(codeOf(await act(people.manager, 'duty.open', input))).toBe('access.denied');
    const system = { ...people.general, actor: { ...people.general.actor, roles: ['system' as const] } };
    expect(codeOf(await act(system, 'duty.open', input))).toBe('duty.opened_already');
  });

  test('is shown by when it is due: today, this week, late', async () => {
    await department.letItBe('2028-06-01T09:00:00');
    const names = async (list: string) =>
      (await department.list(people.manager.actor, { list, mine: true }))
        .filter(({ period }) => period === '2028-06')
        .map(({ clause }) => clause);
    expect(await names('today')).toEqual([]);
    expect(await names('week')).toEqual([statistics]);
    await department.letItBe('2028-06-04T09:00:00');
    expect(await names('today')).toEqual([statistics]);
    expect(await names('late')).toEqual([]);
    await department.letItBe('2028-06-05T00:00:01');
    expect(await names('late')).toEqual([statistics]);
    const numbers = await department.read<{ late: number; open: number }>(
      people.manager.actor,
      '/duties/numbers',
    );
    expect(numbers.late).toBeGreaterThan(0);
    expect(numbers.open).toBeGreaterThanOrEqual(numbers.late);
  });
});

describe('during an absence', () => {
  const away = { fromOn: '2028-07-03', untilOn: '2028-07-05', reason: '年假' };

  test('a colleague does the duties, from the first day to the last', async () => {
    await department.letItBe('2028-07-01T09:00:00');
    const duty = await mine(people.manager, statistics, '2028-07');
    const delegate = { id: people.manager.id, toId: people.clerk.id, ...away };
    bodyOf(await act(people.manager, 'duty.delegate', delegate));
    const record = { id: duty.id, text: '代为上报' };
    expect(codeOf(await act(people.clerk, 'duty.do', record))).toBe('subject.not_found');
    await department.letItBe('2028-07-06T00:00:00');
    expect(codeOf(await act(people.clerk, 'duty.do', record))).toBe('subject.not_found');
    await department.letItBe('2028-07-05T23:59:59');
    expect(await department.list(people.clerk.actor, { mine: true })).toContainEqual(
      expect.objectContaining({ id: duty.id, standsInFor: '马经理', mayDo: true }),
    );
    bodyOf(await act(people.clerk, 'duty.do', record));
    expect(await mine(people.manager, statistics, '2028-07')).toMatchObject({ settledByName: '小林' });
    const { items } = await department.read<{ items: DutyDelegation[] }>(
      people.clerk.actor,
      '/duty-delegations',
    );
    expect(items).toEqual([expect.objectContaining({ personName: '马经理', toName: '小林', ...away })]);
  });

  test('nobody stands in who is no colleague, is away, or for days that cannot be', async () => {
    await department.letItBe('2028-07-04T09:00:00');
    const delegate = (person: Person, input: object) =>
      act(person, 'duty.delegate', { id: person.id, toId: people.clerk.id, ...away, ...input });
    expect(codeOf(await delegate(people.engineer, { toId: people.engineer.id }))).toBe('duty.no_substitute');
    expect(codeOf(await delegate(people.engineer, { toId: people.manager.id }))).toBe('duty.no_substitute');
    expect(codeOf(await delegate(people.engineer, { untilOn: '2028-07-01' }))).toBe('duty.days_absurd');
    expect(codeOf(await delegate(people.engineer, { untilOn: '2029-07-05' }))).toBe('duty.days_absurd');
    expect(
      codeOf(
        await act(people.engineer, 'duty.delegate', {
          ...away,
          id: people.clerk.id,
          toId: people.engineer.id,
        }),
      ),
    ).toBe('subject.not_found');
  });

  test('it ends before its day when it is ended', async () => {
    bodyOf(await act(people.manager, 'duty.end_delegation', { id: people.manager.id }));
    expect(codeOf(await act(people.manager, 'duty.end_delegation', { id: people.manager.id }))).toBe(
      'duty.not_delegated',
    );
    const { items } = await department.read<{ items: unknown[] }>(people.clerk.actor, '/duty-delegations');
    expect(items).toEqual([]);
  });
});
