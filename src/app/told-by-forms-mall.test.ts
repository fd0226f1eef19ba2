import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormContent } from '#contract/form.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aPaperOffice, type PaperOffice } from '#testing/paper-office.ts';

let database: TestDatabase;
let office: PaperOffice;
let people: Record<'supervisor' | 'manager' | 'general' | 'clerk', Person>;
beforeAll(async () => {
  database = await testDatabase();
  office = await aPaperOffice(database, 'mall-platform-cs');
  people = {
    supervisor: await office.person('dispatcher', '客服主管'),
    manager: await office.person('manager', '经理'),
    general: await office.person('general_manager', '总经理'),
    clerk: await office.person('csr', '小林'),
  };
});
afterAll(() => database.close());

describe('leave', () => {
  const ask = (more: FormContent) => {
    const until = '2027-03-20T09:00:00Z';
    const content = {
      kind: 'personal',
      days: 1,
      reason: '家中有事',
      from: '2027-03-10T01:00:00Z',
      until,
      ...more,
    };
    return office.act(people.clerk, 'form.file', { form: 'leave_request', content });
  };
  const asked = async (more: FormContent) => bodyOf<{ id: string; state: string }>(await ask(more));

  test('S3.MALL.40 personal leave is asked for at least three days ahead', async () => {
    await office.letItBe('2027-03-07T09:00');
    expect(codeOf(await ask({}))).toBeUndefined();
    await office.letItBe('2027-03-07T09:00:01');
    expect(codeOf(await ask({}))).toBe('clause.gate');
  });

  test('S3.MALL.40 the supervisor decides, then the manager', async () => {
    await office.letItBe('2027-03-02T09:00');
    const leave = await asked({});
    expect(
      codeOf(
        await office.act(people.manager, 'form.decide', { id: leave.id, version: 1, decision: 'approve' }),
      ),
    ).toBe('approval.not_asked');
    expect(await office.approve(people.supervisor, leave)).toMatchObject({ state: 'submitted' });
    expect(await office.approve(people.manager, leave)).toMatchObject({ outcome: 'approved' });
  });

  test('S3.MALL.44 three days are asked for ten days ahead and need the general manager', async () => {
    await office.letItBe('2027-02-28T09:00:01');
    expect(codeOf(await ask({ days: 3 }))).toBe('clause.gate');
    await office.letItBe('2027-02-28T09:00');
    const leave = await asked({ days: 3 });
    await office.approve(people.supervisor, leave);
    expect(await office.approve(people.manager, leave)).toMatchObject({ state: 'submitted' });
    expect(await office.approve(people.general, leave)).toMatchObject({ outcome: 'approved' });
  });

  test('S3.MALL.43 marriage leave is asked for thirty days ahead, with its papers', async () => {
    await office.letItBe('2027-02-08T09:00');
    expect(codeOf(await ask({ kind: 'marriage' }))).toBe('clause.record_incomplete');
    expect(codeOf(await ask({ kind: 'marriage', papers: true }))).toBeUndefined();
    await office.letItBe('2027-02-08T09:00:01');
    expect(codeOf(await ask({ kind: 'marriage', papers: true }))).toBe('clause.gate');
  });

  const back = async (more: FormContent) => {
    const clerk = await office.person('csr');
    const content = { kind: 'sick', from: '2027-03-10T01:00:00Z', days: 2, approved: true, ...more };
    await office.submit(clerk, 'leave_return', content);
    return office.cases(clerk);
  };
  const papers = { certificate: true, medical_record: true, sick_slip: true };

  test('S3.MALL.39 sick leave told an hour before with all its papers is in order, a second later it is absence', async () => {
    expect(await back({ ...papers, notified_at: '2027-03-10T00:00:00Z' })).toEqual([]);
    expect(await back({ ...papers, notified_at: '2027-03-10T00:00:01Z' })).toEqual(['S3.MALL.39']);
  });

  test('S3.MALL.39 without the slip it is absence', async () => {
    const told = { ...papers, notified_at: '2027-03-10T00:00:00Z' };
    expect(await back({ ...told, sick_slip: false })).toEqual(['S3.MALL.39']);
  });

  test('S3.MALL.40 personal leave that nobody approved is absence', async () => {
    expect(await back({ kind: 'personal', approved: false })).toEqual(['S3.MALL.40']);
    expect(await back({ kind: 'personal', approved: true })).toEqual([]);
  });
});

describe('attendance', () => {
  const told = async (form: string, content: FormContent) => {
    const clerk = await office.person('csr');
    await office.submit(people.supervisor, form, { employee: clerk.id, ...content });
    return office.cases(clerk);
  };
  const late = (minutes: number) =>
    told('lateness_record', { happened_on: '2026-11-20', kind: 'late', minutes, times: 1 });

  test('S3.MALL.37 thirty minutes are absence, S3.MALL.36 twenty-nine are lateness', async () => {
    expect(await late(30)).toEqual(['S3.MALL.37']);
    expect(await late(29)).toEqual(['S3.MALL.36']);
  });

  test('S3.MALL.38 three in a month cost five points, two do not', async () => {
    const month = (late_times: number) => told('attendance_month', { month: '2027-03', late_times });
    expect(await month(3)).toEqual(['S3.MALL.38']);
    expect(await month(2)).toEqual([]);
  });

  const absent = (consecutive_days: number, this_year: number) =>
    told('absence_record', {
      ...{ absent_on: '2026-11-20', days: 1, consecutive_days, this_year, last_year: this_year },
    });

  test('S3.MALL.41 absence means a self-criticism, S3.MALL.42 three days running the end of the contract', async () => {
    expect(await absent(2, 2)).toEqual(['S3.MALL.41']);
    expect(await absent(3, 3)).toEqual(['S3.MALL.42']);
    expect(await absent(1, 3)).toEqual(['S3.MALL.42']);
  });

  test('S3.MALL.48 who misses a course without reason, S3.MALL.41 or a meeting', async () => {
    const missed = (occasion: string, excused: boolean) =>
      told('missed_event', { missed_on: '2026-11-20', occasion, excused });
    expect(await missed('training', false)).toEqual(['S3.MALL.48']);
    expect(await missed('meeting', false)).toEqual(['S3.MALL.41']);
    expect(await missed('training', true)).toEqual([]);
  });
});

describe('courses', () => {
  test('S3.MALL.47 the material is handed in a week before the course, to the second', async () => {
    await office.letItBe('2027-04-01T09:00');
    const plan = () =>
      office.submit(people.supervisor, 'training_plan', {
        ...{
          topic: '话术',
          starts_at: '2027-04-20T01:00:00Z',
          room: '一号会议室',
          lecturer: '小林',
          material: '讲义',
        },
      });
    const [first, second] = [await plan(), await plan()];
    await office.letItBe('2027-04-13T09:00');
    await office.sign(people.clerk, first, 'csr');
    await office.letItBe('2027-04-13T09:00:01');
    await office.sign(people.clerk, second, 'csr');
    expect((await office.clocks('S3.MALL.47')).toSorted()).toEqual(['broken', 'kept']);
    expect(await office.verdicts('S3.MALL.46')).toEqual(['kept', 'kept']);
  });

  test('S3.MALL.49 who misses the later test as well has no points', async () => {
    const clerk = await office.person('csr');
    const score = (more: FormContent) =>
      office.submit(people.supervisor, 'test_score', {
        employee: clerk.id,
        course: '话术',
        missed: true,
        ...more,
      });
    await score({ makeup_missed: false });
    expect(await office.classOf(clerk.id, 'S3.MALL.49')).toBe('makeup');
    expect(await office.clocks('S3.MALL.49')).toEqual(['running']);
    await office.submit(people.supervisor, 'makeup_test', {
      employee: clerk.id,
      set_for: '2027-04-20T01:00:00Z',
    });
    expect(await office.clocks('S3.MALL.49')).toEqual(['kept']);
    await score({ makeup_missed: true });
    expect(await office.classOf(clerk.id, 'S3.MALL.49')).toBe('zero');
  });
});

describe('the customer file', () => {
  test('S3.MALL.27 the class is that of the customer of the case', async () => {
    const { requestId, customerId } = await office.aCase(people.clerk);
    const content = { brand_effect: false, second_development: true, reason: '扩建二期' };
    await office.submit(people.clerk, 'customer_class', content, { requestId });
    expect(await office.classOf(customerId, 'S3.MALL.27')).toBe('B');
    expect(await office.verdicts('S3.MALL.27')).toEqual(['kept']);
  });

  test('S3.MALL.23 the file belongs to a case, so that its customer is known', async () => {
    const form = 'customer_class';
    const content = { brand_effect: true, second_development: false, reason: '样板' };
    expect(codeOf(await office.act(people.clerk, 'form.file', { form, content }))).toBe('input.invalid');
  });

  test('S3.MALL.07 a difficult customer is reported once the supervisor has signed', async () => {
    await office.letItBe('2027-05-03T09:00');
    const report = await office.submit(people.clerk, 'difficult_customer', {
      customer: '某厂',
      difficulty: '反复要求赔偿',
    });
    expect(await office.clocks('S3.MALL.07')).toEqual(['running']);
    await office.sign(people.supervisor, report, 'dispatcher');
    expect(await office.clocks('S3.MALL.07')).toEqual(['kept']);
  });

  test('S3.MALL.18 a shift is swapped with the approval of the supervisor', async () => {
    const content = { shift_on: '2027-05-05', swap_with: people.general.id, reason: '家中有事' };
    const swap = await office.submit(people.clerk, 'shift_swap', content);
    expect(swap).toMatchObject({ state: 'submitted' });
    expect(await office.approve(people.supervisor, swap)).toMatchObject({ outcome: 'approved' });
  });
});
