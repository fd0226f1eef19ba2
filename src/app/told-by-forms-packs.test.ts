import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FormContent } from '#contract/form.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { codeOf, type Person } from '#testing/department.ts';
import { aPaperOffice, type PaperOffice } from '#testing/paper-office.ts';

let database: TestDatabase;
let office: PaperOffice;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const under = async (pack: string) => {
  office = await aPaperOffice(database, pack);
};
const code = async (by: Person, form: string, content: FormContent) =>
  codeOf(await office.act(by, 'form.file', { form, content }));

describe('meetings of the office', () => {
  beforeEach(() => under('office-meetings'));
  const agenda = {
    ...{ topic: '预算', items: '三项', starts_at: '2027-03-06T01:00:00Z', place: '会议室' },
    ...{ convener: '主任', chair: '总经理', recorder: '文员', participants: '各部门' },
  };

  test('S2.MEET.06 a small meeting gives way to a larger one', async () => {
    const csr = await office.person('csr');
    await office.person('manager');
    expect(await code(csr, 'agenda', { ...agenda, conflict: true })).toBe('clause.gate');
    expect(await code(csr, 'agenda', { ...agenda, conflict: false })).toBeUndefined();
    expect(await office.verdicts('S2.MEET.06')).not.toContain('broken');
  });

  test('S2.MEET.03 after an all-staff meeting the next one runs, after another none', async () => {
    const [csr, manager] = [await office.person('csr'), await office.person('manager')];
    const minutes = { topic: '年度', participants: '全体', decisions: '通过' };
    const meet = async (more: FormContent) =>
      office.sign(manager, await office.submit(csr, 'minutes', { ...minutes, ...more }), 'manager');
    await meet({ kind: 'ad_hoc' });
    expect(await office.clocks('S2.MEET.03')).toEqual([]);
    await meet({ kind: 'all_staff' });
    expect(await office.clocks('S2.MEET.03')).toContain('running');
  });

  test('S2.MEET.05 an excuse without a view in writing is found', async () => {
    const [engineer, manager] = [await office.person('engineer'), await office.person('manager')];
    const excuse = async (view: string | null) =>
      office.sign(
        manager,
        await office.submit(engineer, 'excuse', { meeting: '例会', reason: '出差', view }),
        'manager',
      );
    await excuse('同意预算');
    await excuse(null);
    expect(await office.verdicts('S2.MEET.05')).toEqual(['broken', 'kept']);
  });
});

describe('process optimisation', () => {
  beforeEach(() => under('process-optimisation'));

  test('S2.BPO.01 a request leads to the first plan, S2.BPO.02 a duty of quality', async () => {
    const quality = await office.person('quality');
    await office.submit(quality, 'improvement_case', {
      requester: 'director',
      aim: 'cost',
      means: 'compress',
    });
    expect(await office.verdicts('S2.BPO.01')).toEqual(['kept']);
    expect(await office.duties(quality, 'S2.BPO.02')).toHaveLength(1);
    await office.submit(quality, 'improvement_plan', { level: 'key_process', plan: '合并两道审批' });
    expect(await office.verdicts('S2.BPO.02')).toEqual(['kept']);
  });

  test('S2.BPO.03 the evaluation has five sources, S2.BPO.04 the analysis four parts, S2.BPO.05 by a method', async () => {
    const quality = await office.person('quality');
    const sources = { goal_results: '达标', accident_review: '无', customer_feedback: '慢', checks: '审计' };
    expect(await code(quality, 'process_evaluation', sources)).toBe('form.field_missing');
    expect(await code(quality, 'process_evaluation', { ...sources, study: '对标' })).toBeUndefined();
    const parts = { nature: '重', cause: '串行', parties: '三部门' };
    expect(await code(quality, 'process_analysis', { ...parts, method: 'delphi' })).toBe(
      'form.field_missing',
    );
    expect(
      await code(quality, 'process_analysis', { ...parts, implementation: '可行', method: 'delphi' }),
    ).toBeUndefined();
    for (const clause of ['S2.BPO.03', 'S2.BPO.04', 'S2.BPO.05'])
      expect(await office.verdicts(clause)).toEqual(['kept']);
  });
});

describe('recruitment', () => {
  beforeEach(() => under('recruitment'));

  test('S2.RECR.01 no probation before the pre-job test is passed', async () => {
    const hr = await office.person('hr');
    const entry = { name: '赵六', probation_from: '2027-03-01' };
    expect(await code(hr, 'probation_entry', { ...entry, pre_job_passed: false })).toBe('clause.gate');
    expect(await code(hr, 'probation_entry', { ...entry, pre_job_passed: true })).toBeUndefined();
  });

  test('S2.RECR.02 a vacancy is not offered outside before inside', async () => {
    const [hr, manager] = [await office.person('hr'), await office.person('manager')];
    const vacancy = await office.submit(hr, 'vacancy', { post: '店长', channel: 'web' });
    await expect(office.sign(hr, vacancy, 'hr')).rejects.toThrow();
    await office.sign(manager, vacancy, 'manager');
    await office.sign(hr, vacancy, 'hr');
    expect(await office.verdicts('S2.RECR.02')).toContain('kept');
  });
});

describe('gas', () => {
  test('S3.DESK.02 a swap is asked for one working day ahead', async () => {
    await under('gas-front-desk');
    const csr = await office.person('csr');
    await office.person('manager');
    const swap = { who: csr.id, when: '2027-03-04T00:00:00Z', taken_by: '李梅', reason: '家中有事' };
    expect(await code(csr, 'shift_swap', { ...swap, days_ahead: 0 })).toBe('clause.gate');
    expect(await code(csr, 'shift_swap', { ...swap, days_ahead: 1 })).toBeUndefined();
  });

  test('S3.DESK.04 one fen of difference needs its reason, S3.DESK.03 and an account its card', async () => {
    await under('gas-front-desk');
    const csr = await office.person('csr');
    const shift = { system_sum: 320_000, counted_sum: 320_001, from_person: '张丽', to_person: '李梅' };
    expect(await code(csr, 'handover_record', { ...shift, difference: 1 })).toBe('clause.gate');
    expect(await code(csr, 'handover_record', { ...shift, difference: 1, reason: '找零' })).toBeUndefined();
    expect(await code(csr, 'handover_record', { ...shift, difference: 0 })).toBeUndefined();
    const account = { customer: '王先生', card_no: 'K-1', opened_on: '2027-03-01' };
    await office.submit(csr, 'account_record', account);
    expect(await office.verdicts('S3.DESK.03')).toEqual(['kept']);
  });

  test('S3.DESK.05 a card payment without the reference of the terminal is found', async () => {
    await under('gas-front-desk');
    const csr = await office.person('csr');
    const paid = (terminal_ref: string | null) =>
      office.submit(csr, 'card_slip', {
        customer: '王先生',
        amount: 5000,
        method: 'bank_card',
        terminal_ref,
      });
    await paid('T-1');
    await paid(null);
    expect(await office.verdicts('S3.DESK.05')).toEqual(['broken', 'kept']);
  });

  test('S3.GAS.03 a substitution, S3.GAS.07 and leave wait for the approval of the manager', async () => {
    await under('gas-cs');
    const [csr, manager] = [await office.person('csr'), await office.person('manager')];
    const swap = { shift_on: '2027-03-05', taken_by: manager.id, reason: '家中有事' };
    const leave = {
      kind: 'personal',
      from: '2027-03-05T00:00:00Z',
      until: '2027-03-05T09:00:00Z',
      reason: '家中有事',
    };
    for (const [form, content] of [
      ['shift_swap', swap],
      ['leave_request', leave],
    ] as const) {
      const asked = await office.submit(csr, form, content);
      expect(asked).toMatchObject({ state: 'submitted' });
      expect(await office.approve(manager, asked)).toMatchObject({ outcome: 'approved' });
    }
    expect(await office.verdicts('S3.GAS.07')).toEqual(['kept']);
  });

  test('S3.GAS.09 a task is done by its limit, to the second', async () => {
    await under('gas-cs');
    const [csr, manager] = [await office.person('csr'), await office.person('manager')];
    await office.letItBe('2027-03-01T09:00');
    const task = () =>
      office.submit(manager, 'task_sheet', { task: '整理档案', due_at: '2027-03-02T01:00:00Z' });
    const [first, second] = [await task(), await task()];
    await office.letItBe('2027-03-02T09:00');
    await office.sign(csr, first, 'csr');
    await office.letItBe('2027-03-02T09:00:01');
    await office.sign(csr, second, 'csr');
    expect((await office.clocks('S3.GAS.09')).toSorted()).toEqual(['broken', 'kept']);
  });

  test('S3.HALL.08 a swap or a post that is left is recorded with consent', async () => {
    await under('gas-hall');
    const [csr, leader] = [await office.person('csr'), await office.person('dispatcher')];
    const content = { who: csr.id, when: '2027-03-05T00:00:00Z', kind: 'swap', reason: '家中有事' };
    const asked = await office.submit(csr, 'post_record', content);
    expect(await office.verdicts('S3.HALL.08')).toEqual([]);
    await office.approve(leader, asked);
    expect(await office.verdicts('S3.HALL.08')).toEqual(['kept']);
  });

  test('S3.CHARGE.03 cash goes to finance once the shift is closed, a difference with its reason', async () => {
    await under('gas-charging');
    const [csr, finance] = [await office.person('csr'), await office.person('finance')];
    const shift = { book: 100_000, counted: 99_999, difference: 1, vouchers: '存根 20 张' };
    const sheet = await office.submit(csr, 'cash_handover', shift);
    expect(await office.clocks('S3.CHARGE.03')).toEqual(['running']);
    await office.sign(finance, sheet, 'finance');
    expect(await office.clocks('S3.CHARGE.03')).toEqual(['kept']);
    expect(await office.verdicts('S3.CHARGE.03')).toContain('broken');
  });
});

describe('contracts, visits and property', () => {
  test('S2.TIER.12 the agency contract counts once the agent has signed, S2.TIER.04 coordination once it is taken on', async () => {
    await under('distance-tier');
    const [manager, csr, support] = [
      await office.person('manager'),
      await office.person('csr'),
      await office.person('support'),
    ];
    const contract = { product_series: 'X', service: '维修', fees: '按件' };
    const signed = await office.submit(manager, 'agency_contract', contract);
    expect(await office.verdicts('S2.TIER.12')).toEqual([]);
    await office.sign(manager, signed, 'agent');
    expect(await office.verdicts('S2.TIER.12')).toEqual(['kept']);
    const asked = await office.submit(support, 'coordination_request', {
      matter: '停机时间',
      customer: '某矿',
    });
    expect(await office.clocks('S2.TIER.04')).toEqual(['running']);
    await office.sign(csr, asked, 'csr');
    expect(await office.clocks('S2.TIER.04')).toEqual(['kept']);
  });

  test.each(['machine-24h', 'machine-24h-fines', 'machine-hq'])(
    'S2.MACH.05 a key customer is visited again and again (%s)',
    async pack => {
      await under(pack);
      const [csr, engineer] = [await office.person('csr'), await office.person('engineer')];
      const { requestId } = await office.aCase(csr);
      await office.submit(csr, 'key_customer', { reason: '年购十台' }, { requestId });
      expect(await office.duties(engineer, 'S2.MACH.05')).toHaveLength(1);
      const visit = { customer: '某厂', use: '良好', design: '护罩', assembly: '好', process: '好' };
      await office.submit(csr, 'visit_record', visit, { requestId });
      await office.hear();
      expect(await office.clocks('S2.MACH.05')).toEqual(['kept', 'running']);
      expect(await office.verdicts('S2.MACH.05')).toContain('kept');
    },
  );

  test('S2.MACH24.02 the commitment of a third-party supplier is filed with its items', async () => {
    await under('machine-24h');
    const manager = await office.person('manager');
    const commitment = { supplier: '电机厂', items: '电机', commitment: '保修两年' };
    await office.submit(manager, 'supplier_commitment', commitment);
    expect(await office.verdicts('S2.MACH24.02')).toEqual(['kept']);
  });

  test('S2.MACH.27 service parts are shipped with a number', async () => {
    await under('machine-hq');
    const warehouse = await office.person('warehouse');
    await office.submit(warehouse, 'shipping_note', { parts: '皮带', shipping_no: 'F-1' });
    await office.submit(warehouse, 'shipping_note', { parts: '皮带', shipping_no: null });
    expect(await office.verdicts('S2.MACH.27')).toEqual(['broken', 'kept']);
  });

  test('S2.BAR.02 found property goes to the manager, who hides it is proposed for dismissal', async () => {
    await under('bar');
    const [csr, manager] = [await office.person('csr'), await office.person('manager')];
    const found = { item: '手机', found_at: '2027-03-01T12:00:00Z', handed_to: manager.id };
    const sheet = await office.submit(csr, 'found_property', found);
    expect(await office.clocks('S2.BAR.02')).toEqual(['running']);
    await office.sign(manager, sheet, 'manager');
    expect(await office.clocks('S2.BAR.02')).toEqual(['kept']);
    await office.submit(manager, 'property_breach', { employee: csr.id, kind: 'hidden', facts: '隐匿手机' });
    expect(await office.cases(csr)).toEqual(['S2.BAR.02']);
  });

  test('S3.SEC.03 only the designated person signs, who won the project is rewarded, S3.SEC.01 and it is registered', async () => {
    await under('security-company');
    const [manager, csr] = [await office.person('manager'), await office.person('csr')];
    const contract = { client: '某园区', signer: '王经理' };
    expect(await code(manager, 'contract_signing', { ...contract, signer_designated: false })).toBe(
      'clause.gate',
    );
    expect(await code(manager, 'contract_signing', { ...contract, signer_designated: true })).toBeUndefined();
    const profit = { employee: csr.id, project: '某园区', occasion: 'won', profit: 10_000_000 };
    await office.submit(manager, 'project_profit', profit);
    expect(await office.cases(csr)).toEqual(['S3.SEC.03']);
    const project = { project: '某园区', responsible: '王经理', region: '华东' };
    await office.submit(manager, 'project_sheet', project);
    expect(await office.verdicts('S3.SEC.01')).toEqual(['kept']);
  });

  test('S1.EXP.17 the master data of a part lacks nothing, S1.EXP.12 and a rare one is ordered by plan', async () => {
    await under('experience');
    const warehouse = await office.person('warehouse');
    const part = { code: 'P1', name: '气管', model: 'A', specification: '8mm', use: '气路', bin: 'A-1' };
    await office.submit(warehouse, 'part_master', { ...part, substitutes: 'B' });
    await office.submit(warehouse, 'part_master', part);
    expect(await office.verdicts('S1.EXP.17')).toEqual(['broken', 'kept']);
    await office.submit(warehouse, 'order_plan', {
      part: '气管',
      reason: '老机型',
      quantity: 1,
      plan: '三月',
    });
    expect(await office.verdicts('S1.EXP.12')).toEqual(['kept']);
  });
});

describe('smaller clauses', () => {
  test('S2.BALER.04 leave waits for the manager in charge', async () => {
    await under('straw-baler');
    const [engineer, manager] = [await office.person('engineer'), await office.person('manager')];
    const leave = { reason: '家中有重大事情', from: '2027-06-02', until: '2027-06-03', days: 2 };
    const asked = await office.submit(engineer, 'leave_form', leave);
    expect(asked).toMatchObject({ state: 'submitted' });
    expect(await office.approve(manager, asked)).toMatchObject({ outcome: 'approved' });
  });

  test('S3.SOFT.30 the money arrives within three days of the signature, to the second', async () => {
    await under('software-service');
    const [engineer, finance] = [await office.person('engineer'), await office.person('finance')];
    const contract = {
      ...{ from: '2027-04-01', until: '2028-03-31', amount: 600_000, remarks: '无', signer: '陈经理' },
      ...{ signed_on: '2027-03-02', seal: await office.aPicture(engineer), terms_agreed: true, sealed: true },
      ...{ return_at: '2027-03-04T09:00:00Z', pay_at: '2027-03-08T09:00:00Z' },
      ...{ invoice_address: '上海', invoice_contact: '王会计' },
    };
    await office.letItBe('2027-03-02T09:00');
    const [first, second] = [
      await office.submit(engineer, 'service_contract', contract),
      await office.submit(engineer, 'service_contract', contract),
    ];
    for (const one of [first, second]) await office.sign(engineer, one, 'customer');
    await office.letItBe('2027-03-05T09:00');
    await office.sign(finance, first, 'finance');
    await office.letItBe('2027-03-05T09:00:01');
    await office.sign(finance, second, 'finance');
    expect((await office.clocks('S3.SOFT.30')).toSorted()).toEqual(['broken', 'kept']);
    expect(await office.verdicts('S3.SOFT.27')).toEqual(['kept', 'kept']);
  });

  test('S3.MALL.02 a key account has its own team, also when its file is updated', async () => {
    await under('mall-platform-cs');
    const csr = await office.person('csr');
    const { requestId } = await office.aCase(csr);
    const firm = {
      licence: '9131',
      tax_registration: '3100',
      contact: '王',
      phone: '1380',
      address: '上海',
      keeper: csr.id,
    };
    const trade = {
      credit: '好',
      process: '注塑',
      scale: '大',
      raw_material: '塑料',
      investment: '多',
      past_dealings: '三年',
    };
    const file = { ...firm, ...trade, relation: 'existing', is_key_account: true };
    const asked = { form: 'customer_file', content: file, requestId };
    expect(codeOf(await office.act(csr, 'form.file', asked))).toBe('form.field_missing');
    await office.submit(csr, 'customer_file', { ...file, account_team: '一组' }, { requestId });
    await office.submit(csr, 'customer_update', { progress: '二期', changed: '地址' }, { requestId });
    expect(await office.verdicts('S3.MALL.02')).toEqual(['kept', 'kept']);
    expect(await office.verdicts('S3.MALL.23')).toEqual(['kept']);
  });

  test('S1.EXP.19 a review of recent problems names its case', async () => {
    await under('experience');
    const manager = await office.person('manager');
    const review = (case_no: string | null) =>
      office.submit(manager, 'training_record', { topic: 'case_review', case_no, participants: '全体' });
    await review('SR-1');
    await review(null);
    expect(await office.verdicts('S1.EXP.19')).toEqual(['broken', 'kept']);
  });

  test('S2.AID.01 beneficiaries are uploaded once the administrator has signed', async () => {
    await under('student-aid');
    const [manager, admin] = [await office.person('manager'), await office.person('admin')];
    const sheet = await office.submit(manager, 'beneficiaries', { term: '2027 春', students: 30 });
    expect(await office.clocks('S2.AID.01')).toEqual(['running']);
    await office.sign(admin, sheet, 'admin');
    expect(await office.clocks('S2.AID.01')).toEqual(['kept']);
  });

  test('S2.TIER.06 the information department looks at the spare parts each month', async () => {
    await under('distance-tier');
    const [admin, auditor] = [await office.person('admin'), await office.person('auditor')];
    await office.letItBe('2027-03-10T09:00');
    await office.openDuties();
    expect(await office.duties(admin, 'S2.TIER.06')).toHaveLength(1);
    expect(await office.duties(auditor, 'S2.TIER.06')).toEqual([]);
  });
});
