import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormContent } from '#contract/form.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { codeOf, type Person } from '#testing/department.ts';
import { aPaperOffice, type PaperOffice } from '#testing/paper-office.ts';

let database: TestDatabase;
let office: PaperOffice;
let people: Record<'manager' | 'hr' | 'csr' | 'quality' | 'warehouse' | 'engineer', Person>;
beforeAll(async () => {
  database = await testDatabase();
  office = await aPaperOffice(database, 'tech-service-centre');
  people = {
    manager: await office.person('manager', '中心经理'),
    hr: await office.person('hr', '人事'),
    csr: await office.person('csr', '客户代表'),
    quality: await office.person('quality', '质检'),
    warehouse: await office.person('warehouse', '库管'),
    engineer: await office.person('engineer', '张工'),
  };
});
afterAll(() => database.close());

describe('posts', () => {
  const fill = (more: FormContent) => {
    const content = { holder: people.engineer.id, duties: '维修、更换、退货', managers: 0, ...more };
    return office.act(people.hr, 'form.file', { form: 'position_sheet', content });
  };

  test('S4.TECH.02 there is one manager of the centre and no second', async () => {
    expect(codeOf(await fill({ kind: 'centre_manager', managers: 0 }))).toBeUndefined();
    expect(codeOf(await fill({ kind: 'centre_manager', managers: 1 }))).toBe('clause.gate');
  });

  test.each([
    ['S4.TECH.03', 'support_engineer'],
    ['S4.TECH.04', 'service_engineer'],
    ['S4.TECH.05', 'representative'],
  ])('%s the post of %s is filled with its duties written down', async (clause, kind) => {
    expect(codeOf(await fill({ kind, duties: null }))).toBe('clause.gate');
    expect(codeOf(await fill({ kind }))).toBeUndefined();
    expect(new Set(await office.verdicts(clause))).toEqual(new Set(['kept']));
  });
});

describe('training', () => {
  test('S4.TECH.25 only a qualified lecturer teaches, and the evaluation is a duty', async () => {
    const held = (lecturer_qualified: boolean) =>
      office.act(people.hr, 'form.file', {
        form: 'training_session',
        content: { topic: '变频器', form: 'internal', lecturer_qualified },
      });
    expect(codeOf(await held(false))).toBe('clause.gate');
    expect(codeOf(await held(true))).toBeUndefined();
    expect(await office.duties(people.hr, 'S4.TECH.25')).toHaveLength(1);
  });

  test('S4.TECH.31 the next training of a person is due three months after the last', async () => {
    const attend = (signed_in_at: string) =>
      office.submit(people.engineer, 'sign_in', { participant: people.engineer.id, signed_in_at, hours: 2 });
    await office.letItBe('2027-03-02T09:00');
    await attend('2027-03-02T01:00:00Z');
    await office.letItBe('2027-06-02T09:00');
    await attend('2027-06-02T01:00:00Z');
    await office.letItBe('2027-09-02T09:00:01');
    await attend('2027-09-02T01:00:00Z');
    expect(await office.clocks('S4.TECH.31')).toEqual(['kept', 'broken', 'running']);
  });

  test('S4.TECH.23 the analysis of needs asks for a plan', async () => {
    const needs = {
      employee: people.engineer.id,
      method: 'interview',
      present_level: '中级',
      expectations: '变频',
    };
    await office.submit(people.manager, 'needs_survey', needs);
    expect(await office.duties(people.manager, 'S4.TECH.23')).toHaveLength(1);
    expect(await office.verdicts('S4.TECH.23')).toEqual(['kept']);
  });
});

describe('customers', () => {
  test('S4.TECH.20 an opinion is passed on once the department has signed', async () => {
    const opinion = await office.submit(people.csr, 'opinion_feedback', {
      opinion: '加快备件',
      department: '仓库',
    });
    expect(await office.clocks('S4.TECH.20')).toEqual(['running']);
    await office.sign(people.quality, opinion, 'quality');
    expect(await office.clocks('S4.TECH.20')).toEqual(['kept']);
    expect(await office.verdicts('S4.TECH.20')).toEqual(['kept']);
  });

  test('S4.TECH.21 a survey asks for measures, which are carried out', async () => {
    await office.submit(people.csr, 'survey_summary', {
      period: '2027 年上半年',
      method: 'phone',
      score: 4.2,
    });
    const measures = { source: '满意度调查', cause: '备件慢', measure: '增设备件库', department: '仓库' };
    await office.submit(people.manager, 'improvement', measures);
    expect(await office.duties(people.manager, 'S4.TECH.21')).toHaveLength(1);
    expect(await office.verdicts('S4.TECH.21')).toEqual(['kept', 'kept']);
    expect(await office.clocks('S4.TECH.21')).toContain('kept');
  });

  test('S4.TECH.34 who is rated poorly is talked to, S4.TECH.33 who is rated best is rewarded', async () => {
    const ranked = async (rank: number, score: number) => {
      const engineer = await office.person('engineer');
      const content = { employee: engineer.id, period: '2027', rank, score, is_team: false };
      await office.submit(people.manager, 'satisfaction_ranking', content);
      return office.cases(engineer);
    };
    expect(await ranked(1, 100)).toEqual(['S4.TECH.33']);
    expect(await ranked(20, 0)).toEqual(['S4.TECH.34']);
    expect(await office.duties(people.manager, 'S4.TECH.34')).toHaveLength(1);
  });
});

describe('equipment and appraisal', () => {
  test('S4.TECH.16 the upkeep of the equipment is recorded, and the next one runs', async () => {
    const upkeep = { tool_no: 'A1, A2', done: '清洁、校准', stable_and_safe: true };
    await office.submit(people.warehouse, 'equipment_upkeep', upkeep);
    expect(await office.verdicts('S4.TECH.16')).toEqual(['kept']);
    expect(await office.clocks('S4.TECH.16')).toEqual(['running']);
  });

  test('S4.TECH.18 its use and its repair go into its file', async () => {
    const file = (more: FormContent) =>
      office.submit(people.engineer, 'equipment_use', { tool_no: 'A1', ...more });
    await file({ kind: 'use', use_note: '现场检测' });
    await file({ kind: 'repair', repair_note: '更换探头' });
    expect(await office.verdicts('S4.TECH.18')).toEqual(['kept', 'kept']);
  });

  test('S4.TECH.35 an excellent appraisal is commended, S4.TECH.29 and gives the class', async () => {
    const appraised = async (score: number) => {
      const engineer = await office.person('engineer');
      const sheet = {
        employee: engineer.id,
        period: 'month',
        results: 90,
        attitude: 90,
        comment: '认真',
        score,
      };
      await office.submit(people.manager, 'appraisal_sheet', sheet);
      return { cases: await office.cases(engineer), grade: await office.classOf(engineer.id, 'S4.TECH.29') };
    };
    expect(await appraised(90)).toMatchObject({ cases: ['S4.TECH.35'] });
    expect((await appraised(89)).cases).toEqual([]);
    expect((await appraised(90)).grade).toBeDefined();
  });
});
