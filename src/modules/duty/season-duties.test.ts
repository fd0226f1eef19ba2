import { afterEach, describe, expect, test } from 'vitest';
import type { DutyRow } from '#contract/duty.ts';
import { formRoutes } from '#modules/form/index.ts';
import { createFileStore } from '#platform/file/file-store.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, type Person } from '#testing/department.ts';
import { aDutyDepartment, type DutyDepartment } from '#testing/duty-department.ts';
import { aFolder } from '#testing/folder.ts';
import { hearDuties } from '#testing/hear-duties.ts';

let database: TestDatabase;
let department: DutyDepartment;
afterEach(() => database.close());

async function under(pack: string): Promise<void> {
  database = await testDatabase();
  department = await aDutyDepartment(database, pack);
}

const hire = (role: 'engineer' | 'csr', name: string) =>
  aPerson(department.db, role, { branchId: department.branchId, name });

async function ofClause({ actor }: Person, clause: string, list = 'open'): Promise<DutyRow[]> {
  const rows = await department.list(actor, { mine: true, list });
  return rows.filter(row => row.clause === clause);
}

/** Files a form at a time of Shanghai, as the phone does, and lets the duties hear of it. */
async function fileAt(local: string, { actor }: Person, form: string, content: object): Promise<void> {
  await department.letItBe(local);
  const files = createFileStore({ directory: aFolder('forms'), maxMegabytes: 5 });
  const { act } = askRoutes(department, formRoutes({ regulations: department.regulations, files }));
  bodyOf(await act(actor, 'form.file', { form, content }));
  await hearDuties(database, department);
}

const patrol = { place: '东庄麦田', arrived_at: '2027-06-01T01:30:00Z', route: '省道 103', machines: 6 };

describe('S2.BALER.08 patrols where balers gather, on the days of the harvest', () => {
  test('S2.BALER.08 comes up on the first day, not before it, and not after the last', async () => {
    await under('straw-baler');
    const engineer = await hire('engineer', '周工');
    await department.letItBe('2027-05-31T23:59:59');
    expect(await ofClause(engineer, 'S2.BALER.08')).toEqual([]);
    await department.letItBe('2027-06-01T00:00:00');
    expect(await ofClause(engineer, 'S2.BALER.08')).toMatchObject([
      { period: '2027-06-01', dueAt: '2027-06-01T16:00:00Z', proofForm: 'patrol_log', personName: '周工' },
    ]);
    await department.letItBe('2027-06-25T12:00:00');
    expect((await ofClause(engineer, 'S2.BALER.08')).map(({ period }) => period)).toContain('2027-06-25');
    await department.letItBe('2027-06-26T12:00:00');
    expect((await ofClause(engineer, 'S2.BALER.08')).map(({ period }) => period)).not.toContain('2027-06-26');
  });

  test.each([
    ['at the very end of the day', '2027-06-02T00:00:00', false],
    ['one second after the day', '2027-06-02T00:00:01', true],
  ])('S2.BALER.08 its log %s', async (_when, at, isLate) => {
    await under('straw-baler');
    const [engineer, colleague] = [await hire('engineer', '周工'), await hire('engineer', '吴工')];
    await department.letItBe('2027-06-01T08:00:00');
    await fileAt(at, engineer, 'patrol_log', patrol);
    expect(await ofClause(engineer, 'S2.BALER.08', 'settled')).toMatchObject([
      { period: '2027-06-01', state: 'done', settledByName: '周工', isLate },
    ]);
    expect((await ofClause(colleague, 'S2.BALER.08')).map(({ period }) => period)).toContain('2027-06-01');
  });
});

describe('S3.HALL.09 the card clerk collects while the charging clerk settles', () => {
  test.each([
    ['by the closing of the hall', 0, false],
    ['one second after it', 1, true],
  ])('S3.HALL.09 its record %s', async (_when, seconds, isLate) => {
    await under('gas-hall');
    const [charging, card] = [await hire('csr', '张丽'), await hire('csr', '李梅')];
    await department.letItBe('2027-03-01T08:00:00');
    const [duty] = await ofClause(card, 'S3.HALL.09');
    expect(duty).toMatchObject({ period: '2027-03-01', proofForm: 'stand_in', mayDo: true });
    const due = Temporal.Instant.from(duty?.dueAt ?? '').add({ seconds });
    const local = due.toZonedDateTimeISO('Asia/Shanghai').toPlainDateTime().toString();
    await fileAt(local, card, 'stand_in', {
      ...{ settling: charging.id, collecting: card.id, collected: 86_000 },
      ...{ from: '2027-03-01T08:30:00Z', until: '2027-03-01T08:50:00Z' },
    });
    expect(await ofClause(card, 'S3.HALL.09', 'settled')).toMatchObject([{ settledByName: '李梅', isLate }]);
    expect((await ofClause(charging, 'S3.HALL.09')).map(({ period }) => period)).not.toContain('2027-03-01');
  });
});
