import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DutyCount, DutyRow } from '#contract/duty.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import type { Notice } from '#contract/notice.ts';
import type { Role } from '#contract/roles.ts';
import { dayMs } from '#kernel/time.ts';
import { noticeRoutes, noticeTopicsOf } from '#modules/notice/index.ts';
import { peopleTold } from '#road/told-notices.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { editionRoutes, keepReadings, settleReadings } from './index.ts';

let database: TestDatabase;
let department: DutyDepartment;
let editions: RoutesAsked;
let people: Record<'manager' | 'quality' | 'general_manager' | 'engineer' | 'csr', Person>;

/** An edition that was published at noon and holds from the first of December. */
beforeEach(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'bus-maker');
  const { db, branchId, regulations: registry } = department;
  const hire = (role: Role) => aPerson(db, role, { branchId, name: role });
  people = {
    manager: await hire('manager'),
    quality: await hire('quality'),
    general_manager: await hire('general_manager'),
    engineer: await hire('engineer'),
    csr: await hire('csr'),
  };
  for (const role of ['support', 'dispatcher', 'warehouse', 'finance', 'hr'] as const) await hire(role);
  editions = askRoutes(department, editionRoutes({ registry, db }));
  department.clock.set(noon);
});
afterEach(() => database.close());

const act = ({ actor }: Person, action: string, input: object) =>
  editions.act(actor, `edition.${action}`, input);
const ground = () => ({ road: department.road, regulations: department.regulations, db: department.db });

async function published([from, to]: readonly [string, string], inForceFrom: string): Promise<string> {
  const { manager, quality, general_manager: general } = people;
  const { id } = bodyOf<{ id: string }>(await act(manager, 'draft', { note: '修订' }));
  const { chapters } = await editions.read<EditionView>(manager.actor, '/editions/:id', { id });
  const clause = chapters.flatMap(({ clauses }) => clauses).find(one => one.id === 'S2.BUS.05');
  const yaml = clause?.yaml.replace(from, to);
  bodyOf(await act(manager, 'edit', { id, edit: { part: 'clause', clause: 'S2.BUS.05', yaml } }));
  bodyOf(await act(manager, 'submit', { id }));
  bodyOf(await act(quality, 'approve', { id, comment: '' }));
  bodyOf(await act(general, 'approve', { id, comment: '' }));
  bodyOf(await act(general, 'publish', { id, inForceFrom }));
  await department.regulations.refresh(department.db);
  await keepReadings(ground());
  return id;
}

const sooner = () => published(['within: 24h', 'within: 12h'], '2026-12-01');

const readings = async (person: Person, list = 'open'): Promise<DutyRow[]> =>
  (await department.list(person.actor, { mine: true, list })).filter(({ reads }) => reads !== null);

async function topicsFor({ actor }: Person): Promise<string[]> {
  const handler = noticeTopicsOf(department)[peopleTold];
  const { rows } = await database.pool.query('select payload from outbox where topic = $1', [peopleTold]);
  for (const { payload } of rows) await handler(payload);
  const { read } = askRoutes(department, noticeRoutes(department));
  return (await read<{ items: Notice[] }>(actor, '/notices')).items.map(({ topic }) => topic);
}

describe('the duty to read a published edition', () => {
  test('is everybody’s who works here, until the end of the day a week later, and each is told', async () => {
    await sooner();
    await keepReadings(ground());
    for (const person of Object.values(people))
      expect(await readings(person)).toMatchObject([
        { reads: 'bus-maker@2', dueAt: '2026-11-27T16:00:00Z', mayDo: true, isLate: false, clauseNo: '' },
      ]);
    expect(await topicsFor(people.engineer)).toEqual(['edition.to_read']);
  });

  test('comes up for who is hired later, and not for customers', async () => {
    await sooner();
    department.clock.set(noon + dayMs);
    const { db, branchId } = department;
    const newcomer = await aPerson(db, 'support', { branchId, name: 'new' });
    await keepReadings(ground());
    expect(await readings(newcomer)).toMatchObject([{ dueAt: '2026-11-28T16:00:00Z' }]);
  });

  test('is done by confirming, at that time, and not by saying that it was done', async () => {
    const id = await sooner();
    const [duty] = await readings(people.engineer);
    const said = await department.act(people.engineer.actor, 'duty.do', { id: duty?.id, text: '已读' });
    expect(codeOf(said)).toBe('duty.by_confirming');
    department.clock.set(noon + dayMs);
    bodyOf(await act(people.engineer, 'confirm', { id }));
    department.clock.set(noon + 2 * dayMs);
    await settleReadings(ground());
    expect(await readings(people.engineer)).toEqual([]);
    expect(await readings(people.engineer, 'settled')).toMatchObject([
      { state: 'done', settledAt: '2026-11-21T04:00:00Z', settledByName: 'engineer', isLate: false },
    ]);
    expect(await readings(people.csr)).toHaveLength(1);
  });

  test('that is late is told to the manager of the branch once, is marked and counted', async () => {
    await sooner();
    const elsewhere = await aPerson(department.db, 'manager', {
      branchId: await aBranch(department.db, 'Qingdao'),
    });
    department.clock.set(Date.parse('2026-11-27T16:00:00Z'));
    await keepReadings(ground());
    expect(await topicsFor(people.manager)).not.toContain('edition.unread');
    department.clock.set(Date.parse('2026-11-27T16:00:01Z'));
    await keepReadings(ground());
    await keepReadings(ground());
    expect(await readings(people.engineer)).toMatchObject([{ isLate: true }]);
    expect(await topicsFor(elsewhere)).not.toContain('edition.unread');
    const { rows } = await database.pool.query(
      `select count(*)::int from event where type = 'duty.escalated' and subject_id in
        (select id from duty where person_id = $1)`,
      [people.engineer.id],
    );
    expect(rows[0].count).toBe(1);
    expect(
      (await topicsFor(people.manager)).filter(topic => topic === 'edition.unread').length,
    ).toBeGreaterThan(0);
    const { items } = await department.read<{ items: DutyCount[] }>(people.manager.actor, '/duties/counts', {
      month: '2026-11',
    });
    expect(items.find(({ personName }) => personName === 'engineer')).toMatchObject({ late: 1 });
  });

  test('falls away when another edition is published, whose reading it then is, or who leaves', async () => {
    await sooner();
    await department.db
      .updateTable('person')
      .set({ isActive: false })
      .where('id', '=', people.csr.id)
      .execute();
    await keepReadings(ground());
    expect(await readings(people.csr, 'settled')).toEqual([]);
    const { rows } = await database.pool.query(
      `select state from duty where duty = 'edition.read' and person_id = $1`,
      [people.csr.id],
    );
    expect(rows).toEqual([{ state: 'excused' }]);
    const { db, branchId } = department;
    await aPerson(db, 'csr', { branchId });
    await published(['within: 12h', 'within: 6h'], '2026-12-10');
    expect((await readings(people.engineer)).map(({ reads }) => reads)).toEqual(['bus-maker@3']);
    expect((await readings(people.engineer, 'settled')).map(({ state }) => state)).toEqual(['excused']);
  });
});
