import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessOfCustomer, AccessReader, AccessReview } from '#contract/access.ts';
import { Refused } from '#kernel/refusal.ts';
import { customerRoutes } from '#modules/customer/index.ts';
import { keepFile } from '#modules/file/index.ts';
import { formRoutes, projectFormDue } from '#modules/form/index.ts';
import { addPerson } from '#modules/organisation/index.ts';
import { createFileStore, type FileStore } from '#platform/file/file-store.ts';
import { systemActor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aBranch, aCustomer, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { aFolder } from '#testing/folder.ts';
import { hearDuties } from '#testing/hear-duties.ts';
import { signature } from '#testing/main-job.ts';
import { accessRoutes } from './index.ts';

let database: TestDatabase;
let department: DutyDepartment;
let asked: ReturnType<typeof askRoutes>;
let people: Record<'manager' | 'engineer' | 'late' | 'csr' | 'hr' | 'elsewhere', Person>;
let customer: { id: string };
let files: FileStore;

beforeAll(async () => {
  database = await testDatabase();
  department = await aDutyDepartment(database, 'tech-service-centre');
  const { db, branchId, regulations } = department;
  Object.assign(department.road.dueProjections, { form: projectFormDue });
  files = createFileStore({ directory: aFolder('secrecy'), maxMegabytes: 5 });
  asked = askRoutes(department, [...accessRoutes, ...customerRoutes, ...formRoutes({ regulations, files })]);
  const otherId = await aBranch(db, 'Qingdao');
  people = {
    manager: await aPerson(db, 'manager', { branchId, name: '马经理' }),
    engineer: await aPerson(db, 'engineer', { branchId, name: '陈工' }),
    late: await aPerson(db, 'engineer', { branchId, name: '李工' }),
    csr: await aPerson(db, 'csr', { branchId, name: '何客服' }),
    hr: await aPerson(db, 'hr', { branchId, name: '人事' }),
    elsewhere: await aPerson(db, 'manager', { branchId: otherId, name: '青岛经理' }),
  };
  await Promise.all(Object.values(people).map(department.begun));
  customer = { id: (await aCustomer(db, { branchId })).customerId };
  await begin(branchId, 'branch');
  await begin(customer.id, 'customer');
});
afterAll(() => database.close());

/** Begins a log, as adding it does. */
async function begin(id: string, kind: string): Promise<void> {
  await database.pool.query(
    `insert into subject (id, kind, edition, seq, last_hash, state)
      select $1, $2, edition, 0, last_hash, state from subject where kind = 'person' limit 1
      on conflict do nothing`,
    [id, kind],
  );
}

const hear = () => hearDuties(database, department);

/** Fills the undertaking in, signs it and submits it. */
async function undertake({ actor, id: employee }: Person): Promise<string> {
  const content = Buffer.from(signature.slice(signature.indexOf(',') + 1), 'base64');
  const stored = await keepFile({ db: department.db, files }, { name: 'signature.png', content }, actor);
  if (stored instanceof Refused) throw new Error(stored.refusals[0]?.code);
  const filled = { employee, signed_on: '2026-11-21', signature: stored.id };
  const { id } = bodyOf<{ id: string }>(
    await asked.act(actor, 'form.draft', { form: 'secrecy', content: filled }),
  );
  bodyOf(await asked.act(actor, 'form.submit', { id }));
  await hear();
  return id;
}

const undertakings = async ({ actor }: Person, list = 'open') =>
  (await department.list(actor, { mine: true, list })).filter(({ clause }) => clause === 'S4.TECH.30');

describe('S4.TECH.30 each member of staff signs a secrecy undertaking each year', () => {
  test('S4.TECH.30 it is open for whoever has not signed, and done with the form: kept', async () => {
    await department.letItBe('2026-11-21T09:00:00');
    expect(await undertakings(people.engineer)).toMatchObject([{ period: '2026', personName: '陈工' }]);
    expect(await undertakings(people.csr)).toHaveLength(1);
    await undertake(people.engineer);
    expect(await undertakings(people.engineer)).toEqual([]);
    expect(await undertakings(people.engineer, 'settled')).toMatchObject([{ state: 'done', isLate: false }]);
    expect(await undertakings(people.csr)).toHaveLength(1);
  });

  test('S4.TECH.30 signed at the last instant of the year it is kept, after it broken', async () => {
    await department.letItBe('2027-01-01T00:00:00');
    await undertake(people.csr);
    await department.letItBe('2027-01-01T00:00:01');
    await undertake(people.late);
    const { rows } = await database.pool.query<{ name: string; status: string }>(
      `select p.name, c.status from duty d join clock c on c.subject_id = d.id join person p on p.id = d.person_id
        where d.clause = 'S4.TECH.30' and d.period = '2026' order by p.name`,
    );
    expect(new Map(rows.map(({ name, status }) => [name, status]))).toEqual(
      new Map([
        ['何客服', 'kept'],
        ['李工', 'broken'],
        ['陈工', 'kept'],
      ]),
    );
  });

  test('S4.TECH.30 of a new employee personnel sees to it within a week', async () => {
    const body = {
      name: '新人',
      username: 'new',
      password: 'correct horse battery',
      roles: ['csr'],
      skills: [],
    };
    const input = { ...body, branchId: department.branchId };
    const call = { actor: systemActor('console'), key: 'hire-new-one', input };
    const { id } = bodyOf<{ id: string }>(await runCommand(department.road, addPerson, call));
    await hear();
    const [duty] = await undertakings(people.hr);
    bodyOf(await department.act(people.hr.actor, 'duty.do', { id: duty?.id, text: '已签署并存档' }));
    await hear();
    const { rows } = await database.pool.query('select status from clock where subject_id = $1', [id]);
    expect(rows).toEqual([{ status: 'kept' }]);
  });
});

describe('S4.TECH.30 who read what of customers is reviewed each quarter', () => {
  const days = { fromOn: '2026-10-01', untilOn: '2027-01-05' };
  const of = () => ({ branchId: department.branchId, ...days });
  const review = (person: Person, more: object = {}) =>
    asked.act(person.actor, 'access.review', {
      ...of(),
      findings: '均为办理中的请求',
      leakFound: false,
      ...more,
    });

  test('what was told on request is listed by reader and by customer', async () => {
    await department.letItBe('2027-01-05T09:00:00');
    bodyOf(await asked.act(people.csr.actor, 'customer.reveal', { id: customer.id, reason: '回电' }));
    bodyOf(await asked.act(people.csr.actor, 'customer.reveal', { id: customer.id, reason: '再次回电' }));
    const readers = await asked.read<{ items: AccessReader[] }>(
      people.manager.actor,
      '/access/readers',
      of(),
    );
    expect(readers.items).toMatchObject([{ readerName: '何客服', customers: 1, times: 1 }]);
    const asker = { ...of(), readerId: people.csr.id };
    const read = await asked.read<{ items: AccessOfCustomer[] }>(
      people.manager.actor,
      '/access/customers',
      asker,
    );
    expect(read.items).toMatchObject([{ customerId: customer.id, places: ['customer'], times: 1 }]);
  });

  test('nobody sees what another branch read, and only who leads reviews', async () => {
    const others = await asked.read<Refused>(people.elsewhere.actor, '/access/readers', of());
    expect(others).toBeInstanceOf(Refused);
    expect(codeOf(await review(people.elsewhere))).toBe('subject.not_found');
    expect(codeOf(await review(people.csr))).toBe('access.denied');
    expect(codeOf(await review(people.manager, { untilOn: '2027-01-06' }))).toBe('access.days_absurd');
    expect(codeOf(await review(people.manager, { fromOn: '2027-01-06' }))).toBe('access.days_absurd');
  });

  test('S4.TECH.30 a review by the tenth with its findings keeps the duty of the manager', async () => {
    const open = async () => (await undertakings(people.manager)).map(({ period }) => period);
    expect(await open()).toEqual(['2026-Q4']);
    bodyOf(await review(people.manager));
    await hear();
    expect(await open()).toEqual([]);
    const path = '/access/reviews';
    const kept = await asked.read<{ items: AccessReview[] }>(people.manager.actor, path, of());
    expect(kept.items).toMatchObject([{ findings: '均为办理中的请求', reviewedByName: '马经理' }]);
  });

  test('S4.TECH.30 a leak that a review finds is a violation with due process', async () => {
    const violations = async () =>
      (await database.pool.query(`select payload from outbox where topic = 'violation.found'`)).rows.length;
    expect(await violations()).toBe(0);
    bodyOf(await review(people.manager, { findings: '名单被外传', leakFound: true }));
    expect(await violations()).toBe(1);
  });
});
