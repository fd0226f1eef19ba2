import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormKind } from '#contract/form.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aPaperOffice, type PaperOffice } from '#testing/paper-office.ts';

let database: TestDatabase;
let office: PaperOffice;
let people: Record<'hr' | 'manager' | 'general' | 'warehouse' | 'quality', Person>;
beforeAll(async () => {
  database = await testDatabase();
  office = await aPaperOffice(database, 'discipline');
  people = {
    hr: await office.person('hr', '人事小郑'),
    manager: await office.person('manager', '孙经理'),
    general: await office.person('general_manager', '总经理'),
    warehouse: await office.person('warehouse', '韩库管'),
    quality: await office.person('quality', '卫质检'),
  };
});
afterAll(() => database.close());

describe('the record of lateness', () => {
  const late = async (minutes: number) => {
    const engineer = await office.person('engineer');
    const content = { employee: engineer.id, happened_on: '2026-11-20', kind: 'late', minutes };
    await office.submit(people.hr, 'lateness_record', content);
    return office.cases(engineer);
  };

  test('S0.DISC.07 exactly ten minutes are an oral warning of the person who was late', async () => {
    expect(await late(10)).toEqual(['S0.DISC.07']);
  });

  test('S0.DISC.08 eleven minutes and exactly thirty cost a share of the bonus', async () => {
    expect(await late(11)).toEqual(['S0.DISC.08']);
    expect(await late(30)).toEqual(['S0.DISC.08']);
  });

  test('S0.DISC.09 from thirty-one minutes on it counts as half a day of absence', async () => {
    expect(await late(31)).toEqual(['S0.DISC.09']);
  });

  test('S0.DISC.07 half a minute is not counted, and nobody who does not work here is late', async () => {
    const { id } = await office.person('engineer');
    const record = { employee: id, happened_on: '2026-11-20', kind: 'late', minutes: 10.5 };
    const file = (content: object) =>
      office.act(people.hr, 'form.file', { form: 'lateness_record', content: { ...record, ...content } });
    expect(await file({})).toMatchObject({
      refusals: [{ code: 'form.field_wrong', words: { en: '“Minutes” takes a whole number' } }],
    });
    const stranger = '019a0000-0000-7000-8000-000000000000';
    expect(codeOf(await file({ minutes: 10, employee: stranger }))).toBe('form.field_wrong');
  });

  test('S0.DISC.07 what the log of the person says is told of the day itself, and names the paper that says so', async () => {
    const engineer = await office.person('engineer');
    const content = { employee: engineer.id, happened_on: '2026-11-18', kind: 'late', minutes: 10 };
    const { formNo } = await office.submit(people.hr, 'lateness_record', content);
    const { rows } = await database.pool.query(
      `select data->>'form_no' as "formNo", at from event where subject_id = $1 and type = 'attendance.lateness_found'`,
      [engineer.id],
    );
    expect(rows).toEqual([{ formNo, at: Temporal.Instant.from('2026-11-18T00:00:00+08:00') }]);
  });

  test('S0.DISC.07 nobody is late tomorrow, nor was more than a year ago', async () => {
    const engineer = await office.person('engineer');
    const today = Temporal.Instant.fromEpochMilliseconds(office.clock.now()).toZonedDateTimeISO(
      office.road.zone,
    );
    const file = (day: Temporal.ZonedDateTime) => {
      const content = {
        employee: engineer.id,
        happened_on: String(day.toPlainDate()),
        kind: 'late',
        minutes: 10,
      };
      return office.act(people.hr, 'form.file', { form: 'lateness_record', content });
    };
    expect(codeOf(await file(today.add({ days: 1 })))).toBe('input.instant_absurd');
    expect(codeOf(await file(today.subtract({ days: 367 })))).toBe('input.instant_absurd');
    expect(codeOf(await file(today))).toBeUndefined();
    expect(codeOf(await file(today.subtract({ days: 366 })))).toBe('input.instant_absurd');
    expect(codeOf(await file(today.subtract({ days: 365 })))).toBeUndefined();
  });

  test('S0.DISC.07 says beforehand what it will be taken for', async () => {
    const { items } = await office.read<{ items: FormKind[] }>(people.hr.actor, '/form-kinds');
    expect(items.find(({ form }) => form === 'lateness_record')?.tells).toEqual([
      'lateness or early leaving was found',
    ]);
  });

  test('S0.DISC.07 is filled in by human resources and managers alone', async () => {
    const engineer = await office.person('engineer');
    const content = { employee: engineer.id, happened_on: '2026-11-20', kind: 'late', minutes: 5 };
    const filed = await office.act(engineer, 'form.file', { form: 'lateness_record', content });
    expect(codeOf(filed)).toBe('form.not_yours_to_fill');
  });
});

describe('the record of absence', () => {
  const absent = async (days: number, consecutive_days = days, cumulative_days = days) => {
    const engineer = await office.person('engineer');
    const content = {
      employee: engineer.id,
      absent_on: '2026-11-20',
      days,
      consecutive_days,
      cumulative_days,
    };
    await office.submit(people.hr, 'absence_record', content);
    return office.cases(engineer);
  };

  test('S0.DISC.10 half a day, and not a whole one', async () => {
    expect(await absent(0.5)).toEqual(['S0.DISC.10']);
  });

  test('S0.DISC.11 from one day on to three in a row', async () => {
    expect(await absent(1)).toEqual(['S0.DISC.11']);
    expect(await absent(3)).toEqual(['S0.DISC.11']);
  });

  test('S0.DISC.12 more than three in a row or five in all lead to dismissal', async () => {
    expect(await absent(3.5)).toEqual(['S0.DISC.12']);
    expect(await absent(1, 1, 5)).toEqual(['S0.DISC.11']);
    expect(await absent(1, 1, 5.5)).toEqual(['S0.DISC.12']);
  });
});

describe('the finding of a breach', () => {
  const breach = async (more: object) => {
    const engineer = await office.person('engineer');
    const plain = { gravity: 'ordinary', times: 2, harms_image: false, is_incorrigible: false, loss: 0 };
    const content = { employee: engineer.id, facts: '擅自外借工具', ...plain, ...more };
    await office.submit(people.manager, 'breach_record', content);
    return office.cases(engineer);
  };

  test('S0.DISC.45 the third means demotion or a pay cut, the second a fine', async () => {
    expect(await breach({ times: 3 })).toEqual(['S0.DISC.45']);
    expect(await breach({ times: 2 })).toEqual(['S0.DISC.44']);
  });

  test('S0.DISC.45 so does a first one that hurts the image of the company', async () => {
    expect(await breach({ times: 1, harms_image: true })).toContain('S0.DISC.45');
  });

  test('S0.DISC.47 a loss of one fen is claimed, none is not', async () => {
    expect(await breach({ loss: 1 })).toEqual(['S0.DISC.44', 'S0.DISC.47']);
    expect(await breach({ loss: 0 })).toEqual(['S0.DISC.44']);
  });
});

describe('the training', () => {
  const aTraining = async (planned_on: string) => {
    const content = { topic: '气路原理', form: 'internal', planned_on, participants: '全体工程师' };
    return office.submit(people.manager, 'training_session', content);
  };

  test('S0.DISC.51 held at the last instant of its day it is kept, the day after broken', async () => {
    await office.letItBe('2026-11-20T09:00');
    const [first, second] = [await aTraining('2026-11-23'), await aTraining('2026-11-23')];
    await office.letItBe('2026-11-24T00:00');
    await office.sign(people.hr, first, 'hr');
    await office.letItBe('2026-11-24T00:00:01');
    await office.sign(people.hr, second, 'hr');
    expect((await office.clocks('S0.DISC.51')).toSorted()).toEqual(['broken', 'kept']);
  });

  test('S0.DISC.51 given up with a reason it is not late', async () => {
    await office.letItBe('2026-11-25T09:00');
    const { id } = await aTraining('2026-11-26');
    bodyOf(await office.act(people.manager, 'form.withdraw', { id }));
    bodyOf(await office.act(people.manager, 'form.void', { id, reason: '讲师生病' }));
    await office.letItBe('2026-11-28T09:00');
    expect(await office.clocks('S0.DISC.51')).not.toContain('running');
    expect((await office.clocks('S0.DISC.51')).filter(status => status === 'broken')).toHaveLength(1);
  });

  test('S0.DISC.34 its evaluation is a duty of the manager, done with the record', async () => {
    await office.letItBe('2026-12-01T09:00');
    const before = await office.duties(people.manager, 'S0.DISC.34');
    const session = await aTraining('2026-12-02');
    await office.sign(people.hr, session, 'hr');
    const [duty] = (await office.duties(people.manager, 'S0.DISC.34')).filter(
      ({ id }) => !before.some(other => other.id === id),
    );
    expect(duty).toMatchObject({ needsProof: true, isLate: false });
    const evaluation = { session: '气路原理', method: 'exam', result: '平均 86 分' };
    const { id: formId } = await office.submit(people.manager, 'training_evaluation', evaluation);
    bodyOf(await office.act(people.manager, 'duty.do', { id: duty?.id, formId }));
    await office.hear();
    expect(await office.clocks('S0.DISC.34')).toContain('kept');
    expect(await office.verdicts('S0.DISC.34')).toEqual(['kept']);
  });
});

describe('the stocktake', () => {
  const stocktake = async () => {
    const counted = { lines: [{ part: '气管', book: 10, counted: 9, difference: -1 }] };
    const sums = { book_quantity: 10, counted_quantity: 9, difference: -1, quality_sound: true };
    const sheet = await office.submit(people.warehouse, 'stocktake_sheet', { ...counted, ...sums });
    return office.sign(people.manager, sheet, 'manager');
  };

  test('S0.DISC.27 the next one is due a month after the one that the manager signed', async () => {
    await office.letItBe('2027-01-04T09:00');
    expect(await stocktake()).toMatchObject({ state: 'archived', outcome: 'filed' });
    await office.letItBe('2027-02-04T09:00');
    await stocktake();
    await office.letItBe('2027-03-04T09:00:01');
    await stocktake();
    expect(await office.clocks('S0.DISC.27')).toEqual(['kept', 'broken', 'running']);
    expect(await office.verdicts('S0.DISC.27')).toContain('kept');
  });
});

describe('the meeting', () => {
  test('S0.DISC.49 the next work meeting is due a week after the one whose minutes were signed', async () => {
    const meet = async (kind: string) => {
      const minutes = {
        kind,
        topic: '本周工作',
        participants: '全体',
        decisions: '加强回访',
        tasks: '整理案例',
      };
      return office.sign(people.manager, await office.submit(people.manager, 'minutes', minutes), 'manager');
    };
    await office.letItBe('2027-03-08T09:00');
    await meet('work');
    await office.letItBe('2027-03-10T09:00');
    await meet('ad_hoc');
    await office.letItBe('2027-03-15T09:00');
    await meet('work');
    expect(await office.clocks('S0.DISC.49')).toEqual(['kept', 'running']);
  });
});

describe('the appraisal', () => {
  test('S0.DISC.36 is told of the person who was appraised, with all four dimensions', async () => {
    const engineer = await office.person('engineer');
    const sheet = { employee: engineer.id, period: '2026-11', kind: 'month', score: 90 };
    const marks = { results: 90, attitude: 90, teamwork: 90, satisfaction: 90 };
    const lacking = { form: 'appraisal_sheet', content: { ...sheet, ...marks, teamwork: null } };
    expect(codeOf(await office.act(people.manager, 'form.file', lacking))).toBe('form.field_missing');
    await office.submit(people.manager, 'appraisal_sheet', { ...sheet, ...marks });
    expect(await office.classOf(engineer.id, 'S0.DISC.36')).toBe('excellent');
  });
});

describe('what else forms tell', () => {
  test('S0.DISC.50 a product problem goes on within two working days of its finding', async () => {
    const engineer = await office.person('engineer');
    await office.letItBe('2027-04-05T09:00');
    const found = () =>
      office.submit(engineer, 'product_feedback', { product: '门泵', problem: '接头易裂', department: 'rd' });
    const [first, second] = [await found(), await found()];
    await office.letItBe('2027-04-07T09:00');
    await office.sign(people.quality, first, 'quality');
    await office.letItBe('2027-04-07T09:00:01');
    await office.sign(people.quality, second, 'quality');
    expect((await office.clocks('S0.DISC.50')).toSorted()).toEqual(['broken', 'kept']);
  });

  test('S0.DISC.42 the third rank is rewarded, the fourth is not', async () => {
    const ranked = async (rank: number) => {
      const engineer = await office.person('engineer');
      const content = { employee: engineer.id, period: '2026 年', rank, score: 4.8, is_team: false };
      await office.submit(people.quality, 'satisfaction_ranking', content);
      return office.cases(engineer);
    };
    expect(await ranked(3)).toEqual(['S0.DISC.42']);
    expect(await ranked(4)).toEqual([]);
  });

  test('S0.DISC.41 whoever is outstanding and able is proposed for promotion', async () => {
    const considered = async (is_outstanding: boolean) => {
      const engineer = await office.person('engineer');
      const content = { employee: engineer.id, post: '高级工程师', is_outstanding };
      await office.submit(people.manager, 'promotion_review', content);
      return office.cases(engineer);
    };
    expect(await considered(true)).toEqual(['S0.DISC.41']);
    expect(await considered(false)).toEqual([]);
  });

  test('S0.DISC.28 a requisition is asked for with name, specification and quantity, and approved by a superior', async () => {
    const engineer = await office.person('engineer');
    const content = { part_name: '气管', specification: '8mm', quantity: 2 };
    const asked = await office.submit(engineer, 'parts_requisition', content);
    expect(asked).toMatchObject({ state: 'submitted' });
    expect(await office.verdicts('S0.DISC.28')).toEqual(['kept']);
    expect(await office.approve(people.manager, asked)).toMatchObject({ state: 'approved' });
  });
});
