import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormContent } from '#contract/form.ts';
import type { PaperCheck } from '#contract/paper.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { claimOf, codeOf } from '#platform/pdf/code.ts';
import { print } from '#platform/pdf/print.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import type { Person } from '#testing/department.ts';
import { aFormOffice, type FormOffice } from '#testing/form-office.ts';
import { signature } from '#testing/main-job.ts';
import { pdfText } from '#testing/pdf-text.ts';
import { kindOf } from '../declaration.ts';
import { declared } from '../ground.ts';
import { blankPaper } from './blank-paper.ts';
import { checkFormPaper } from './check.ts';
import { formPaper } from './form-paper.ts';
import { matterOf } from './matter.ts';
import type { FormPaperOptions } from './options.ts';

const secret = 'a secret of papers';
const loan: FormContent = {
  reason: '差旅借款',
  amount: 80_000,
  urgency: 'urgent',
  why_urgent: '客户停产',
  lines: [{ item: '機票', quantity: 2 }],
};

let database: TestDatabase;
let office: FormOffice;
let options: FormPaperOptions;
beforeAll(async () => {
  database = await testDatabase();
  office = await aFormOffice(database);
  const { db, clock, files, road } = office;
  options = {
    ...{ db, clock, files, road, secret },
    pool: database.pool,
    publicUrl: 'https://service.example',
  };
});
afterAll(() => database.close());

async function matterFor(reader: Person, id: string, locale: Locale = 'zh-CN') {
  const { db, road, clock } = office;
  const actor = { ...reader.actor, locale };
  const context = { db, road, actor, reach: 'assigned' as const, now: clock.now() };
  const matter = await matterOf(options, context, id);
  if (matter instanceof Refused) throw new Error(matter.refusals[0]?.code);
  return matter;
}

async function textFor(reader: Person, id: string, locale: Locale = 'zh-CN'): Promise<string> {
  const matter = await matterFor(reader, id, locale);
  return pdfText(await print(formPaper(matter, { locale, zone: matter.zone })));
}

async function anApproved(): Promise<string> {
  const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
  const decision = { id, version: 1, decision: 'approve', comment: '同意，注意节约' };
  await office.act(office.manager, 'form.decide', decision);
  return id;
}

async function codeFor(id: string): Promise<string> {
  const { address } = await matterFor(office.engineer, id);
  if (!address) throw new Error('the paper has no code');
  return address.split('/').at(-1) ?? '';
}

function checked(code: string): Promise<PaperCheck | undefined> {
  const claim = claimOf(secret, code);
  if (!claim) throw new Error('no code of ours');
  return checkFormPaper(options, claim, 'zh-CN');
}

describe('a printed form', () => {
  test('tells whose it is, what is filled in, who decided when and why, and how long it is kept', async () => {
    const text = await textFor(office.engineer, await anApproved());
    for (const said of [
      '借款单',
      '周工',
      '差旅借款',
      '¥800.00',
      '紧急',
      '客户停产',
      '機票',
      '孙经理',
      '同意，注意节约',
      '2026-11-20 12:00',
      '制度 1.1',
      '保存至 2029-11-20',
      '第 1 页，共 1 页',
      'https://service.example/v/',
    ])
      expect(text).toContain(said);
  });

  test.each(locales)('is the same bytes to the same reader, and says its labels in %s', async locale => {
    const id = await anApproved();
    const once = async () => {
      const matter = await matterFor(office.engineer, id, locale);
      return print(formPaper(matter, { locale, zone: matter.zone }));
    };
    const [first, second] = [await once(), await once()];
    expect(first.equals(second)).toBe(true);
    const label = { 'zh-CN': '申请人', 'zh-TW': '申請人', en: 'Applicant' }[locale];
    expect(await pdfText(first)).toContain(label);
  });

  test('has no code before it was submitted, and none for who may not know of it', async () => {
    const { id } = await office.aDraft(office.engineer, 'loan', loan);
    expect((await matterFor(office.engineer, id)).address).toBeNull();
    await expect(matterFor(office.colleague, id)).rejects.toThrow('subject.not_found');
  });

  test('shows the strokes of who signed, and leaves a place for who has still to', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'handover', { parts: '门泵两台' });
    const sign = { id, role: 'warehouse', signedByName: '韩库管', signature, strokes: 3 };
    await office.act(office.warehouse, 'form.sign', sign);
    const { form, files } = await matterFor(office.engineer, id);
    expect(
      files
        .get(form.signatures[0]?.fileId ?? '')
        ?.image?.subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    const text = await textFor(office.engineer, id);
    expect(text).toContain('韩库管');
    expect(text).toContain('尚未签字');
  });

  test('to be filled in by hand has its fields, choices to tick, empty rows and places to sign', async () => {
    const declaration = declared(office.road, 'loan');
    if (declaration instanceof Refused) throw new Error('loan is declared');
    const kind = kindOf(declaration, { roles: ['engineer'], locale: 'zh-CN' });
    const text = await pdfText(
      await print(blankPaper(kind, '齐鲁服务', { locale: 'zh-CN', zone: 'Asia/Shanghai' })),
    );
    for (const said of ['齐鲁服务', '借款单', '□ 紧急', '用款日期', '明细', '8', '中心经理', '签字'])
      expect(text).toContain(said);
  });
});

/** As somebody with all power over the database would. */
async function tamper(table: string, statement: string, values: readonly unknown[]) {
  await database.pool.query(`alter table ${table} disable trigger user`);
  await database.pool.query(statement, [...values]);
  await database.pool.query(`alter table ${table} enable trigger user`);
}

describe('the code of a printed form', () => {
  test('says genuine, how it stands, and nothing of what is filled in', async () => {
    const code = await codeFor(await anApproved());
    const answer = await checked(code);
    expect(answer).toMatchObject({ outcome: 'genuine', changes: [], paper: null });
    expect(answer?.form).toMatchObject({
      title: '借款单',
      state: 'approved',
      applicantName: '周**',
      isLatest: true,
    });
    expect(JSON.stringify(answer)).not.toMatch(/差旅|800/);
  });

  test('stays genuine when the form goes on, and says that it did', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    const code = await codeFor(id);
    await office.act(office.manager, 'form.decide', { id, version: 1, decision: 'approve' });
    expect(await checked(code)).toMatchObject({
      outcome: 'genuine',
      form: { state: 'approved', isLatest: false },
    });
  });

  test('stays genuine for the version that was printed when another is submitted', async () => {
    const { id } = await office.aSubmitted(office.engineer, 'loan', loan);
    const code = await codeFor(id);
    await office.act(office.engineer, 'form.save', { id, content: { ...loan, amount: 90_000 } });
    await office.act(office.engineer, 'form.submit', { id });
    expect(await checked(code)).toMatchObject({ outcome: 'genuine', form: { isLatest: false } });
  });

  test('says changed when what was submitted was changed behind the product', async () => {
    const id = await anApproved();
    const code = await codeFor(id);
    const more = `update form_version set content = content || '{"amount": 900000}' where form_id = $1`;
    await tamper('form_version', more, [id]);
    expect(await checked(code)).toMatchObject({ outcome: 'changed', changes: ['report'] });
  });

  test('says changed when a decision in its log was changed, or the chain was reckoned anew', async () => {
    const id = await anApproved();
    const code = await codeFor(id);
    expect(await checked(codeOf(secret, id, Buffer.alloc(32, 7)))).toMatchObject({ outcome: 'changed' });
    await tamper('event', `update event set actor_name = 'nobody' where subject_id = $1 and seq = 3`, [id]);
    expect(await checked(code)).toMatchObject({ outcome: 'changed', changes: ['log'] });
  });

  test('of something that is no form is left to others', async () => {
    const other = codeOf(secret, office.customer.customerId, Buffer.alloc(32, 1));
    expect(await checked(other)).toBeUndefined();
  });
});
