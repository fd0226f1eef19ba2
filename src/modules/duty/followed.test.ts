import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DutyRow } from '#contract/duty.ts';
import { addPerson } from '#modules/organisation/index.ts';
import { systemActor } from '#road/actor.ts';
import { dutyTopics } from '#road/duty-notices.ts';
import { runCommand } from '#road/run-command.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { dutyTopicsOf } from './index.ts';

let database: TestDatabase;
let department: DutyDepartment;
let manager: Person;
let hired = 0;

beforeAll(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'software-service');
  manager = await aPerson(database.db, 'general_manager', { branchId: department.branchId });
});
afterAll(() => database.close());

/** Does what the outbox asks for, each notice once. */
async function hear(): Promise<void> {
  const { ground, db } = department;
  const topics = dutyTopicsOf({ ...ground, db });
  const { rows } = await database.pool.query(
    'delete from outbox where topic = any($1) returning id, topic, payload',
    [dutyTopics],
  );
  for (const { topic, payload } of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    await topics[topic as keyof typeof topics](payload);
}

async function hire(role: 'support' | 'csr'): Promise<Person> {
  const username = `new-${++hired}`;
  const body = { name: username, username, password: 'correct horse battery', roles: [role], skills: [] };
  const input = { ...body, branchId: department.branchId };
  const { id } = bodyOf<{ id: string }>(
    await runCommand(department.road, addPerson, { actor: systemActor('console'), key: username, input }),
  );
  await hear();
  const actor = { ...manager.actor, key: `account:${id}`, personId: id, roles: [role], name: username };
  return { id, actor };
}

const readings = async (person: Person, list = 'open'): Promise<DutyRow[]> =>
  (await department.list(person.actor, { mine: true, list })).filter(({ clause }) => clause === 'S3.SOFT.52');

async function clocksOf(subjectId: string): Promise<string[]> {
  const { rows } = await database.pool.query(
    `select status from clock where subject_id = $1 and clause = 'S3.SOFT.52' and control = 0`,
    [subjectId],
  );
  return rows.map(({ status }) => status);
}

describe('S3.SOFT.52: who is hired reads and accepts the regulation within a week', () => {
  test('comes up with the event, for that person, until the limit of its clause', async () => {
    const newcomer = await hire('support');
    expect(await readings(newcomer)).toEqual([
      expect.objectContaining({ personName: newcomer.actor.name, period: null, mayDo: true, isLate: false }),
    ]);
    expect(await readings(await hire('csr'))).toEqual([]);
  });

  test('comes up once, however often it is told', async () => {
    const newcomer = await hire('support');
    await database.pool.query(
      `insert into outbox (topic, payload) select 'duty.followed', jsonb_build_object('subjectId', subject_id,
        'edition', edition, 'duty', 'S3.SOFT.52/0', 'clockId', id, 'dueAt', '2026-11-27T04:00:00Z',
        'personId', subject_id, 'stoppedAt', null) from clock where subject_id = $1 and clause = 'S3.SOFT.52' and control = 0`,
      [newcomer.id],
    );
    await hear();
    expect(await readings(newcomer)).toHaveLength(1);
  });

  test('done in the list, its clock is kept where it runs', async () => {
    const newcomer = await hire('support');
    const [duty] = await readings(newcomer);
    bodyOf(await department.act(newcomer.actor, 'duty.do', { id: duty?.id, text: '已阅读' }));
    await hear();
    expect(await clocksOf(newcomer.id)).toEqual(['kept']);
    expect(await readings(newcomer, 'settled')).toMatchObject([
      { state: 'done', settledByName: newcomer.actor.name },
    ]);
  });

  test('excused in the list, its clock ends with it', async () => {
    const newcomer = await hire('support');
    const [duty] = await readings(newcomer);
    bodyOf(await department.act(manager.actor, 'duty.excuse', { id: duty?.id, reason: '试用期' }));
    expect(await clocksOf(newcomer.id)).toEqual(['cancelled']);
  });

  test('done where its clock runs, it leaves the list; moved there, it is due then', async () => {
    const newcomer = await hire('support');
    const { ground, db } = department;
    const topics = dutyTopicsOf({ ...ground, db });
    const told = {
      ...{ subjectId: newcomer.id, edition: department.regulations.inForce(), duty: 'S3.SOFT.52/0' },
      ...{ clockId: 'S3.SOFT.52/0#1', personId: newcomer.id, stoppedAt: null },
    };
    await topics['duty.moved']({ ...told, dueAt: '2026-12-01T04:00:00Z' });
    expect(await readings(newcomer)).toMatchObject([{ dueAt: '2026-12-01T04:00:00Z' }]);
    await topics['duty.ended']({ ...told, dueAt: '2026-12-01T04:00:00Z', stoppedAt: '2026-11-20T04:00:00Z' });
    expect(await readings(newcomer)).toEqual([]);
  });
});

describe('a recurring duty', () => {
  test('is done by an event that fulfils it, in the name of who did it, when it happened', async () => {
    const { ground, db, branchId } = department;
    await department.letItBe('2026-12-01T09:00:00');
    const { rows } = await database.pool.query(
      `select id, duty, of_id from duty where state = 'open' and of_kind = 'branch' order by due_at desc, id limit 1`,
    );
    const [duty] = rows;
    expect(duty.of_id).toBe(branchId);
    await database.pool.query(
      `insert into subject (id, kind, branch_id, edition, seq, last_hash, state)
        values ($1, 'branch', $1, $2, 0, '\\x00', '{}') on conflict do nothing`,
      [branchId, department.regulations.inForce()],
    );
    await dutyTopicsOf({ ...ground, db })['duty.fulfilled']({
      ...{ subjectId: branchId, duties: [duty.duty], actorId: manager.id, actorName: '总经理' },
      at: '2026-12-01T01:00:00Z',
    });
    const settled = await department.list(manager.actor, { list: 'settled' });
    expect(settled.find(({ id }) => id === duty.id)).toMatchObject({
      state: 'done',
      settledByName: '总经理',
      settledAt: '2026-12-01T01:00:00Z',
    });
  });
});
