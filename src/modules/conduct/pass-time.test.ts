import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ConductReply } from '#contract/conduct.ts';
import type { Notice } from '#contract/notice.ts';
import { dayMs, formatInstant, minuteMs } from '#kernel/time.ts';
import { noticeRoutes, noticeTopicsOf } from '#modules/notice/index.ts';
import { peopleTold } from '#road/told-notices.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aDepartment, aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { conductRoutes, passTime } from './index.ts';

type Department = Awaited<ReturnType<typeof aDepartment>>;

let database: TestDatabase;
let department: Department;
let people: Record<'clerk' | 'dispatcher' | 'manager' | 'general' | 'hr', Person>;
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
  };
  await db
    .insertInto('wage')
    .values({
      ...{ personId: people.clerk.id, month: '2026-11', wageFen: 500_000 },
      recordedAt: Temporal.Instant.fromEpochMilliseconds(noon),
    })
    .execute();
  cases = askRoutes(department, conductRoutes(ground()));
});
afterAll(() => database.close());
beforeEach(async () => {
  department.clock.set(noon);
  await database.db.deleteFrom('notice').execute();
  await database.db.deleteFrom('outbox').execute();
  await database.db.updateTable('conductCase').set({ lookAt: null }).execute();
});

function ground() {
  const { road } = department;
  return { road, regulations: road.regulations, zone: () => road.zone };
}

const act = async ({ actor }: Person, action: string, input: object) =>
  cases.act(actor, `conduct.${action}`, input);
const done = async (by: Person, action: string, input: object) =>
  bodyOf<ConductReply>(await act(by, action, input));

/** No two fines are for the same instant. */
let lastOccurred = noon;

/** A fine that was served on the clerk at noon: until noon three days later they may appeal. */
async function served(): Promise<string> {
  const { dispatcher, manager, clerk } = people;
  const { book } = department.regulations;
  const { causes = [] } =
    book.edition(department.regulations.inForce()).consequences.get('S3.PEN.05/0')?.spec ?? {};
  lastOccurred -= minuteMs;
  const { id } = await done(dispatcher, 'report', {
    ...{ clause: 'S3.PEN.05', control: 0, personId: clerk.id, text: '延误了用户预约的活动' },
    ...{ occurredAt: formatInstant(lastOccurred), cause: causes[0]?.en },
  });
  await done(dispatcher, 'propose', { id, row: 0 });
  await done(manager, 'confirm', { id });
  await done(manager, 'decide', { id, measures: ['deduction'], fen: 5_000 });
  await done(manager, 'serve', { id, educationNote: '已谈话' });
  return id;
}

/** Lets time pass as the product does, looking twice: nothing is told twice. */
async function pass(ms: number): Promise<void> {
  department.clock.set(noon + ms);
  const options = { db: database.db, now: department.clock.now() };
  await passTime(ground(), options);
  await passTime(ground(), options);
}

async function topicsFor({ actor }: Person): Promise<string[]> {
  const handler = noticeTopicsOf(department)[peopleTold];
  const { rows } = await database.pool.query('select payload from outbox where topic = $1', [peopleTold]);
  for (const { payload } of rows) await handler(payload);
  const { items } = await askRoutes(department, noticeRoutes(department)).read<{ items: Notice[] }>(
    actor,
    '/notices',
  );
  return items.map(({ topic }) => topic);
}

async function logOf(id: string): Promise<string[]> {
  const { rows } = await database.pool.query('select type from event where subject_id = $1 order by seq', [
    id,
  ]);
  return rows.map(({ type }) => type);
}

const statusOf = async (id: string) =>
  (
    await database.db
      .selectFrom('conductCase')
      .select('status')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).status;

const reminderMs = 2.25 * dayMs;
const termMs = 3 * dayMs;

describe('S3.PEN.17: the term of appeal', () => {
  test('is told to the person when the slip is served, with until when', async () => {
    await served();
    expect(await topicsFor(people.clerk)).toEqual(['conduct.served']);
  });

  test('is reminded of once, a quarter of it before its end', async () => {
    const id = await served();
    await pass(reminderMs - 1);
    expect(await topicsFor(people.clerk)).toEqual(['conduct.served']);
    await pass(reminderMs);
    await pass(reminderMs + dayMs / 2);
    expect(await topicsFor(people.clerk)).toEqual(['conduct.appeal_ends', 'conduct.served']);
    expect(await logOf(id)).toContain('conduct.reminded');
  });

  test('once over makes a signed measure final by itself, and an appeal comes too late', async () => {
    const id = await served();
    await done(people.clerk, 'sign', { id });
    await pass(termMs);
    expect(await statusOf(id)).toBe('effective');
    await pass(termMs + 1);
    expect(await statusOf(id)).toBe('final');
    expect((await logOf(id)).at(-1)).toBe('conduct.became_final');
    const late = await act(people.clerk, 'appeal', { id, words: '情况不实' });
    expect(['clause.gate', 'conduct.state', 'conduct.appeal_late']).toContain(codeOf(late));
    expect(await topicsFor(people.clerk)).toContain('conduct.final');
    expect(await topicsFor(people.hr)).toContain('conduct.final');
    expect(await done(people.hr, 'settle', { id, month: '2026-11' })).toMatchObject({ status: 'settled' });
  });

  test('over without a signature is told to those who have it signed or witnessed', async () => {
    const id = await served();
    await pass(reminderMs);
    await pass(termMs + 1);
    expect(await statusOf(id)).toBe('served');
    expect(await topicsFor(people.manager)).toEqual(['conduct.unsigned']);
    expect(await done(people.clerk, 'sign', { id })).toMatchObject({ status: 'final' });
  });
});

describe('S3.PEN.19: the answer to an appeal', () => {
  async function appealed(): Promise<string> {
    const id = await served();
    await done(people.clerk, 'sign', { id });
    await done(people.clerk, 'appeal', { id, words: '情况不实' });
    return id;
  }

  test('is asked of those who answer, reminded of, and told to be late; time decides nothing', async () => {
    const id = await appealed();
    expect(await topicsFor(people.general)).toEqual(['conduct.appealed']);
    await pass(5.25 * dayMs);
    expect(await topicsFor(people.general)).toEqual(['conduct.answer_due', 'conduct.appealed']);
    await pass(7 * dayMs);
    expect(await topicsFor(people.hr)).toEqual([]);
    await pass(7 * dayMs + 1);
    expect(await topicsFor(people.hr)).toEqual(['conduct.answer_late']);
    expect(await topicsFor(people.clerk)).toContain('conduct.answer_late');
    expect(await statusOf(id)).toBe('appealed');
    expect(codeOf(await act(people.hr, 'settle', { id, month: '2026-11' }))).toBe('conduct.state');
  });

  test('once given is told to the person, and nobody is reminded any more', async () => {
    const id = await appealed();
    await done(people.general, 'answer', { id, words: '已复核', answer: 'upheld' });
    const told = ['conduct.answered', 'conduct.served'];
    expect((await topicsFor(people.clerk)).toSorted()).toEqual(told);
    await pass(8 * dayMs);
    expect((await topicsFor(people.clerk)).toSorted()).toEqual(told);
    expect(await topicsFor(people.general)).toEqual(['conduct.appealed']);
  });
});

test('a term that ends is told to the person', async () => {
  const id = await served();
  await done(people.clerk, 'sign', { id });
  await pass(termMs + 1);
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(noon + 4 * dayMs);
  await database.db.updateTable('conductCase').set({ expiresAt }).where('id', '=', id).execute();
  await pass(4 * dayMs - 1);
  expect(await statusOf(id)).toBe('final');
  await pass(4 * dayMs);
  expect(await statusOf(id)).toBe('expired');
  expect(await topicsFor(people.clerk)).toContain('conduct.expired');
});

test('nobody but time may let time pass', async () => {
  const id = await served();
  expect(codeOf(await act(people.general, 'look', { id }))).toBe('access.denied');
});
