import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormContent } from '#contract/form.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { codeOf, type Person } from '#testing/department.ts';
import { aPaperOffice, type PaperOffice } from '#testing/paper-office.ts';

let database: TestDatabase;
let office: PaperOffice;
let people: Record<'manager' | 'hr' | 'finance' | 'csr' | 'engineer' | 'support', Person>;
beforeAll(async () => {
  database = await testDatabase();
  office = await aPaperOffice(database, 'software-service');
  people = {
    manager: await office.person('manager', '部门经理'),
    hr: await office.person('hr', '行政人事'),
    finance: await office.person('finance', '会计'),
    csr: await office.person('csr', '回访员'),
    engineer: await office.person('engineer', '服务专员'),
    support: await office.person('support', '值班员'),
  };
});
afterAll(() => database.close());

const told = async (form: string, content: FormContent) => {
  const support = await office.person('support');
  await office.submit(people.manager, form, { employee: support.id, ...content });
  return office.cases(support);
};

describe('leave', () => {
  const ask = (more: FormContent) => {
    const when = { from: '2027-03-10T01:00:00Z', until: '2027-03-12T09:00:00Z', days: 1 };
    const handed = { hand_over: '小李', work_report: '两单在办', phone: '13800000000', open_requests: 0 };
    const content = { kind: 'personal', reason: '家中有事', ...when, ...handed, ...more };
    return office.act(people.support, 'form.file', { form: 'leave_request', content });
  };

  test('S3.SOFT.03 is not asked for with one request that is not handed over', async () => {
    expect(codeOf(await ask({ open_requests: 1 }))).toBe('clause.gate');
    expect(codeOf(await ask({ open_requests: 0 }))).toBeUndefined();
  });

  test('S3.SOFT.02 of three days goes to human resources too, of two and a half to the manager alone', async () => {
    const leave = { hand_over: '小李', work_report: '两单在办', phone: '13800000000', open_requests: 0 };
    const times = { from: '2027-03-10T01:00:00Z', until: '2027-03-12T09:00:00Z' };
    const asked = (days: number) =>
      office.submit(people.support, 'leave_request', {
        ...{ kind: 'personal', reason: '家中有事', days },
        ...times,
        ...leave,
      });
    const [long, short] = [await asked(3), await asked(2.5)];
    expect(await office.approve(people.manager, short)).toMatchObject({ outcome: 'approved' });
    expect(await office.approve(people.manager, long)).toMatchObject({ state: 'submitted' });
    expect(await office.approve(people.hr, long)).toMatchObject({ outcome: 'approved' });
  });

  test('S3.SOFT.02 that nobody approved beforehand is absence', async () => {
    const back = async (approved: boolean) => {
      const support = await office.person('support');
      await office.submit(support, 'leave_return', { kind: 'personal', days: 1, approved });
      return office.cases(support);
    };
    expect(await back(false)).toEqual(['S3.SOFT.02']);
    expect(await back(true)).toEqual([]);
  });
});

describe('attendance', () => {
  test('S3.SOFT.01 lateness without and with notice is a matter of the person', async () => {
    const late = { kind: 'late', minutes: 20, shift_from: '2026-11-20T00:30:00Z' };
    expect(await told('lateness_record', late)).toEqual(['S3.SOFT.01']);
    expect(await told('lateness_record', { ...late, kind: 'early' })).toEqual([]);
  });

  test('S3.SOFT.09 late for and absent from meetings and trainings', async () => {
    const missed = (occasion: string, outcome: string) =>
      told('missed_event', { missed_on: '2026-11-20', occasion, outcome });
    for (const occasion of ['meeting', 'training'])
      for (const outcome of ['late', 'absent'])
        expect(await missed(occasion, outcome)).toEqual(['S3.SOFT.09']);
  });

  test('S3.SOFT.11 a loss through carelessness, S3.SOFT.47 lost applications', async () => {
    expect(await told('loss_record', { facts: '误删数据', amount: 50_000 })).toEqual(['S3.SOFT.11']);
    expect(await told('lost_paper', { which: '密码申请', sheets: 2 })).toEqual(['S3.SOFT.47']);
  });
});

describe('the service contract', () => {
  const contract = (more: FormContent = {}) => {
    const period = { from: '2027-04-01', until: '2028-03-31', amount: 600_000, remarks: '含上门两次' };
    const signing = {
      signer: '陈经理',
      signed_on: '2027-03-02',
      seal: null,
      terms_agreed: true,
      sealed: true,
    };
    const times = { return_at: '2027-03-04T09:00:00Z', pay_at: '2027-03-08T09:00:00Z' };
    const invoice = { invoice_address: '上海', invoice_contact: '王会计' };
    return { ...period, ...signing, ...times, ...invoice, ...more };
  };

  test('S3.SOFT.29 is not sent without the company seal', async () => {
    const sent = await office.act(people.engineer, 'form.file', {
      form: 'service_contract',
      content: contract({ sealed: false }),
    });
    expect(codeOf(sent)).toBe('clause.gate');
  });

  test('S3.SOFT.42 the service does not begin before the installation', async () => {
    const licence = { customer: '某厂', kind: 'issued', serial_no: 'SN-1', valid_until: '2028-03-31' };
    const file = (valid_from: string) =>
      office.act(people.support, 'form.file', {
        form: 'licence_sheet',
        content: { ...licence, valid_from, installed_on: '2027-04-01' },
      });
    expect(codeOf(await file('2027-03-31'))).toBe('clause.gate');
    expect(codeOf(await file('2027-04-01'))).toBeUndefined();
    expect(new Set(await office.verdicts('S3.SOFT.42'))).toEqual(new Set(['kept']));
  });
});
