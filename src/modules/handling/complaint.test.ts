import { describe, expect, test } from 'vitest';
import type { ComplaintRow } from '#contract/follow-up.ts';
import { Refused } from '#kernel/refusal.ts';
import { dayMs } from '#kernel/time.ts';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { under } from '#testing/handlings.ts';

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

const sorted = { content: { object: 'product', branch: 'non_quality' } };
const words = '前门漏气，维修两次未好';

/** People of an office who open complaints and file forms. */
function complaintsOf({ office, request }: Pick<ReturnType<typeof under>, 'office' | 'request'>) {
  const open = (id: string, more: object = {}) =>
    office.job.act(office.job.csr.actor, 'complaint.open', { id, text: words, ...more });
  const forms = () =>
    askRoutes(office.job, formRoutes({ regulations: office.job.regulations, files: office.job.files }));
  return {
    open,
    aComplaint: async () => {
      const requestId = await request();
      const { id } = bodyOf<{ id: string }>(await open(requestId, { channel: 'phone' }));
      return { requestId, id };
    },
    filed: async (
      who: Person,
      form: string,
      { requestId, content }: { requestId: string; content: object },
    ) => bodyOf<{ id: string }>(await forms().act(who.actor, 'form.file', { form, requestId, content })).id,
    approve: async (who: Person, id: string) =>
      bodyOf(await forms().act(who.actor, 'form.decide', { id, version: 1, decision: 'approve' })),
  };
}

describe('under the rules of complaints', () => {
  const desk = under('rules');
  const { office, tell, told, later, request, clocks, verdicts, list } = desk;
  const { aComplaint, filed, approve } = complaintsOf(desk);

  const accepted = async () => {
    const { requestId } = await aComplaint();
    await told(requestId, 'complaint_classified', sorted);
    const content = { accepted: true, reason: '属实' };
    const form = await filed(office.job.csr, 'acceptance_decision', { requestId, content });
    await approve(office.job.manager, form);
    await told(requestId, 'complaint_decided', { content: { accepted: true } }, office.job.manager);
    return requestId;
  };

  test('S1.RULES.05 a complaint has its number and what was said when it is sorted; what was not opened has none', async () => {
    const { requestId } = await aComplaint();
    await told(requestId, 'complaint_classified', sorted);
    expect(await verdicts(requestId, 'S1.RULES.05')).toEqual(['kept']);
    const none = await request();
    expect(codeOf(await tell(none, 'complaint_classified', sorted))).toBe('clause.record_incomplete');
  });

  test('S1.RULES.02 it is not sorted without what it is about', async () => {
    const { requestId } = await aComplaint();
    expect(codeOf(await tell(requestId, 'complaint_classified', {}))).toBe('clause.record_incomplete');
    await told(requestId, 'complaint_classified', sorted);
    expect(await verdicts(requestId, 'S1.RULES.02')).toEqual(['kept']);
  });

  test('S1.RULES.03 the administrator sorts it, the branch manager decides on it', async () => {
    const { requestId } = await aComplaint();
    const sorting = await tell(requestId, 'complaint_classified', sorted, office.job.support);
    expect(clausesAgainst(sorting)).toEqual(['S1.RULES.03']);
    await told(requestId, 'complaint_classified', sorted);
    expect(clausesAgainst(await tell(requestId, 'complaint_decided'))).toContain('S1.RULES.03');
  });

  test('S1.RULES.15 nothing is decided before the manager approved it; then in a working day', async () => {
    const { requestId } = await aComplaint();
    await told(requestId, 'complaint_classified', sorted);
    const early = await tell(requestId, 'complaint_decided', {}, office.job.manager);
    expect(clausesAgainst(early)).toEqual(['S1.RULES.15']);
    expect(await clocks(await accepted(), 'S1.RULES.15')).toContain('kept');
  });

  test('S1.RULES.21 it is planned once it was accepted', async () => {
    const content = { plan: '修复并培训司机' };
    const id = await accepted();
    await told(id, 'complaint_planned', { content });
    const { requestId } = await aComplaint();
    expect(clausesAgainst(await tell(requestId, 'complaint_planned', { content }))).toContain('S1.RULES.21');
  });

  test('S1.RULES.08 what is not of quality is carried out in the same seven days: at their end kept, after it broken', async () => {
    const [exact, late] = [await accepted(), await accepted()];
    later(7 * dayMs);
    const done = { content: { result: '已修复' } };
    await told(exact, 'complaint_carried_out', done);
    later(1000);
    await told(late, 'complaint_carried_out', done);
    expect(await clocks(exact, 'S1.RULES.08')).toEqual(['kept']);
    expect(await clocks(late, 'S1.RULES.08')).toEqual(['broken']);
  });

  test('S1.RULES.06 S1.RULES.07 S1.RULES.17 no end before it is explained, settled, carried out and told', async () => {
    const id = await accepted();
    await told(id, 'complaint_disputed');
    const against = async () => clausesAgainst(await tell(id, 'complaint_concluded'));
    expect((await against()).toSorted()).toEqual([
      'S1.RULES.02',
      'S1.RULES.06',
      'S1.RULES.07',
      'S1.RULES.17',
    ]);
    await told(id, 'complaint_dispute_settled');
    expect(await against()).not.toContain('S1.RULES.17');
    await told(id, 'complaint_carried_out', { content: { result: '已修复' } });
    await told(id, 'complaint_fed_back');
    expect(await against()).not.toContain('S1.RULES.06');
  });

  test('S1.RULES.10 S1.RULES.11 the countermeasure is agreed by the desk, a special one with development', async () => {
    const id = await accepted();
    const found = { cause: '密封圈老化', countermeasure: '更换供应商', special: true };
    await told(id, 'cause_analysis_filed', { content: found }, office.job.support);
    expect(await verdicts(id, 'S1.RULES.10')).toEqual(['kept']);
    const refused = await tell(id, 'cause_analysis_agreed', {}, office.job.support);
    expect(clausesAgainst(refused).toSorted()).toEqual(['S1.RULES.10', 'S1.RULES.11']);
    const joined = { ...found, development_joined: true };
    await told(id, 'cause_analysis_filed', { content: joined }, office.job.support);
    const content = { complaint_no: 'TS-1', ...joined };
    await approve(
      office.job.csr,
      await filed(office.job.support, 'cause_analysis', { requestId: id, content }),
    );
    await told(id, 'cause_analysis_agreed', {}, office.job.support);
  });

  test('S1.RULES.12 quality decides who is liable, and nobody else', async () => {
    const id = await request();
    const content = { reason: '漏检', department: '质检科', decision: '通报' };
    const byManager = await tell(id, 'liability_decided', { content }, office.job.manager);
    expect(clausesAgainst(byManager)).toEqual(['S1.RULES.12']);
    await told(id, 'liability_decided', { content }, office.job.quality);
    expect(new Set(await verdicts(id, 'S1.RULES.12'))).toEqual(new Set(['kept']));
    expect((await list(id, office.job.quality)).offered).toContain('liability_decided');
  });

  test('S1.RULES.09 cost that was claimed and received is written down as it was', async () => {
    const [kept, broken] = [await request(), await request()];
    for (const id of [kept, broken])
      await told(id, 'cost_claimed', { content: { cost: 80_000, claimed: 80_000 } });
    await told(kept, 'cost_received', { content: { agreed: 60_000, received: 60_000 } });
    await told(broken, 'cost_received', { content: { received: 60_000 } });
    expect(await verdicts(kept, 'S1.RULES.09')).toEqual(['kept']);
    expect(await verdicts(broken, 'S1.RULES.09')).toEqual(['broken']);
  });
});

describe('under the rules of a machine maker', () => {
  const desk = under('machine-hq');
  const { told, tell, request, clocks, verdicts } = desk;
  const { open } = complaintsOf(desk);

  test('S2.MACH.14 a case with a supplier has its supplier and problem', async () => {
    const [kept, broken] = [await request(), await request()];
    await told(kept, 'supplier_case_opened', { content: { supplier: '轴承厂', problem: '早期磨损' } });
    await told(broken, 'supplier_case_opened', { content: { supplier: '轴承厂' } });
    expect(await verdicts(kept, 'S2.MACH.14')).toEqual(['kept']);
    expect(await verdicts(broken, 'S2.MACH.14')).toEqual(['broken']);
    await told(kept, 'supplier_case_assigned');
    expect((await clocks(kept, 'S2.MACH.14')).toSorted()).toEqual(['kept', 'running']);
  });

  test('S2.MACH.15 a major problem is to be passed on, another is not', async () => {
    const [major, other] = [await request(), await request()];
    await told(major, 'quality_problem_raised', { content: { major: true } });
    await told(other, 'quality_problem_raised');
    expect(await clocks(major, 'S2.MACH.15')).toEqual(['running']);
    expect(await clocks(other, 'S2.MACH.15')).toEqual([]);
    const content = { description: '主轴断裂', departments: '技术科' };
    await told(major, 'quality_problem_passed_on', { content });
    expect(await clocks(major, 'S2.MACH.15')).toEqual(['kept']);
  });

  test('S2.MACH.17 a complaint is registered with how it came; the desk is asked for it', async () => {
    const id = await request();
    bodyOf(await open(id));
    expect(codeOf(await tell(id, 'complaint_classified', sorted))).toBe('clause.record_incomplete');
    bodyOf(await open(id, { channel: 'letter' }));
    await told(id, 'complaint_classified', sorted);
    expect(await verdicts(id, 'S2.MACH.17')).toEqual(['kept']);
  });
});

describe('under the rules of a business hall', () => {
  const desk = under('gas-hall');
  const { request, verdicts } = desk;
  const { open } = complaintsOf(desk);

  test('S3.HALL.15 a complaint at the counter is recorded: kept; without how it came: broken', async () => {
    const [kept, broken] = [await request(), await request()];
    bodyOf(await open(kept, { channel: 'visit' }));
    bodyOf(await open(broken));
    expect(await verdicts(kept, 'S3.HALL.15')).toEqual(['kept']);
    expect(await verdicts(broken, 'S3.HALL.15')).toEqual(['broken']);
  });
});

describe('under the rules of a mall', () => {
  const desk = under('mall-platform-cs');
  const { told, clocks, request } = desk;
  const { open } = complaintsOf(desk);

  test('S3.MALL.09 an apology first, and a grave complaint reported to the superior', async () => {
    const id = await request();
    await told(id, 'complaint_cause_found', {
      content: { cause: 'attitude', gravity: 'grave', root_cause: '语气生硬', wanted: '道歉' },
    });
    bodyOf(await open(id));
    await told(id, 'apology_made', { content: { reason: '态度' } });
    await told(id, 'complaint_reported_up');
    expect(await clocks(id, 'S3.MALL.09')).toEqual(['kept', 'kept']);
  });
});

describe('under the rules of a software service', () => {
  const desk = under('software-service');
  const { office, told } = desk;
  const { aComplaint } = complaintsOf(desk);

  const found = async (cause: string) => {
    const complaint = await aComplaint();
    await told(complaint.requestId, 'complaint_cause_found', { content: { cause } });
    return violationsBy(complaint, {});
  };

  const violationsBy = async ({ requestId, id }: { requestId: string; id: string }, more: object) => {
    const finding = { id, isByService: true, finding: '属实', ...more };
    bodyOf(await office.job.act(office.job.quality.actor, 'complaint.verify', finding));
    const { rows } = await office.database.pool.query(
      `select from outbox where topic = 'violation.found' and payload::text like $1 and payload::text like $2`,
      [`%${requestId}%`, '%"S3.SOFT.45"%'],
    );
    return rows.length;
  };

  test('S3.SOFT.45 a complaint that was found to come from bad attitude is a violation, another is not', async () => {
    expect(await found('attitude')).toBe(1);
    expect(await found('late')).toBe(0);
  });

  test('S3.SOFT.45 the cause that the verification names is the one that counts, and the complaint tells it', async () => {
    expect(await violationsBy(await aComplaint(), { cause: 'attitude' })).toBe(1);
    const complaint = await aComplaint();
    await told(complaint.requestId, 'complaint_cause_found', { content: { cause: 'attitude' } });
    expect(await violationsBy(complaint, { cause: 'skill' })).toBe(0);
    const { items } = await office.job.read<{ items: ComplaintRow[] }>(
      office.job.quality.actor,
      '/complaints',
    );
    expect(items.find(({ id }) => id === complaint.id)?.cause).toBe('skill');
  });
});
