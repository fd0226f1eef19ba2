import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '#kernel/time.ts';
import { bodyOf, codeOf } from '#testing/department.ts';
import { under } from '#testing/handlings.ts';
import { aRequest } from '#testing/main-job.ts';

const case_ = {
  happened_at: '2026-11-19T12:00:00Z',
  place: '网店',
  person: '王女士',
  matter: '支付失败',
};

describe('under the rules of customer service of a mall', () => {
  const { office, tell, told, later, request, clocks, verdicts, list } = under('mall-platform-cs');

  const opened = async () => {
    const id = await request();
    await told(id, 'case_opened', { content: { ...case_, qq: '100010001' } });
    return id;
  };

  test('S3.MALL.13 a case with time, place, person, event and a contact, passed on and told in time: kept', async () => {
    const id = await opened();
    await told(id, 'case_handed_over', { toId: office.job.support.id });
    later(hourMs);
    await told(id, 'case_plan_received');
    later(minuteMs);
    await told(id, 'case_customer_contacted');
    expect(await clocks(id, 'S3.MALL.13')).toEqual(['kept', 'kept']);
    expect(await verdicts(id, 'S3.MALL.13')).not.toContain('broken');
  });

  test('S3.MALL.13 no case without its fields, or without a way to reach the customer', async () => {
    const id = await request();
    const { person: _, ...short } = case_;
    expect(codeOf(await tell(id, 'case_opened', { content: { ...short, qq: '10001' } }))).toBe(
      'clause.record_incomplete',
    );
    expect(codeOf(await tell(id, 'case_opened', { content: case_ }))).toBe('clause.gate');
  });

  test('S3.MALL.13 passed on and told too late: broken; at the very instant: kept', async () => {
    const [exact, late] = [await opened(), await opened()];
    later(30 * minuteMs);
    await told(exact, 'case_handed_over');
    later(1000);
    await told(late, 'case_handed_over');
    expect(await clocks(exact, 'S3.MALL.13')).toEqual(['kept']);
    expect(await clocks(late, 'S3.MALL.13')).toEqual(['broken']);
  });

  test('how a person is reached is in full for the desk, masked for others and in the log', async () => {
    const id = await opened();
    expect((await list(id)).items[0]?.content).toMatchObject({ qq: '100010001', person: '王女士' });
    expect((await list(id, office.job.quality)).items[0]?.content).toMatchObject({ qq: '1****' });
    const { rows } = await office.database.pool.query('select from event e where to_jsonb(e)::text like $1', [
      '%100010001%',
    ]);
    expect(rows).toEqual([]);
  });

  test('who is responsible is told of a case that was passed to them', async () => {
    const id = await opened();
    await told(id, 'case_handed_over', { toId: office.job.support.id });
    const { rows } = await office.database.pool.query<{ payload: { personIds: string[] } }>(
      `select payload from outbox where payload ->> 'topic' = 'handling.recorded' and payload ->> 'subjectId' = $1`,
      [id],
    );
    expect(rows.map(({ payload }) => payload.personIds)).toEqual([[office.job.support.id]]);
  });

  test('S3.MALL.14 an accepted plan closes the case', async () => {
    const id = await opened();
    expect(codeOf(await tell(id, 'case_closed'))).toBe('clause.gate');
    await told(id, 'case_plan_agreed');
    await told(id, 'case_closed');
    expect(await verdicts(id, 'S3.MALL.14')).toEqual(['kept']);
  });

  test('S3.MALL.14 a declined plan asks for the support of leaders in time: kept, after the limit broken', async () => {
    const [exact, late] = [await opened(), await opened()];
    for (const id of [exact, late]) await told(id, 'case_plan_declined');
    expect(codeOf(await tell(exact, 'case_closed'))).toBe('clause.gate');
    later(hourMs);
    await told(exact, 'case_support_asked');
    later(1000);
    await told(late, 'case_support_asked');
    await told(exact, 'case_closed');
    expect(await clocks(exact, 'S3.MALL.14')).toEqual(['kept']);
    expect(await clocks(late, 'S3.MALL.14')).toEqual(['broken']);
  });

  test('S3.MALL.15 a guest is reported with everything the form asks for: kept; late or without purpose: broken', async () => {
    const [kept, broken] = [await request(), await request()];
    for (const id of [kept, broken]) await told(id, 'guest_received');
    const guest = { name: '李先生', company: '华东商贸', summary: '有意入驻' };
    await told(kept, 'guest_reported', { content: { ...guest, purpose: '入驻咨询' } });
    later(3 * dayMs);
    await told(broken, 'guest_reported', { content: guest });
    expect(await clocks(kept, 'S3.MALL.15')).toEqual(['kept']);
    expect(await verdicts(kept, 'S3.MALL.15')).toEqual(['kept']);
    expect(await clocks(broken, 'S3.MALL.15')).toEqual(['broken']);
    expect(await verdicts(broken, 'S3.MALL.15')).toEqual(['broken']);
  });
});

describe('under the rules of a mall, on the telephone', () => {
  const { office, told, request, verdicts } = under('mall-platform-cs');
  const noted = { question: '如何开票', verified: true, handling: '已发开票说明' };

  test('S3.MALL.12 a call written down with question, verification and handling is kept, without broken', async () => {
    const [kept, broken] = [await request(), await request()];
    await told(kept, 'call_noted', { content: noted });
    await told(broken, 'call_noted', { content: { question: noted.question } });
    expect(await verdicts(kept, 'S3.MALL.12')).toEqual(['kept']);
    expect(await verdicts(broken, 'S3.MALL.12')).toEqual(['broken']);
  });

  test('S3.MALL.12 a call is not closed before it was written down', async () => {
    const id = await request();
    const close = () =>
      office.job.act(office.job.csr.actor, 'service_request.close', { id, resolution: '已答复' });
    expect(codeOf(await close())).toBe('clause.gate');
    await told(id, 'call_noted', { content: noted });
    expect(codeOf(await close())).not.toBe('clause.gate');
  });
});

describe('under the rules of a business hall', () => {
  const { told, later, request, clocks, verdicts } = under('gas-hall');

  const limits = async (clause: string, from: string, to: string, more: object = {}) => {
    const [kept, broken] = [await request(), await request()];
    for (const id of [kept, broken]) await told(id, from, more);
    await told(kept, to);
    later(3 * dayMs);
    await told(broken, to);
    return [await clocks(kept, clause), await clocks(broken, clause)];
  };

  test('S3.HALL.13 an answer found inside is passed on to the customer: kept, late broken', async () => {
    const both = await limits('S3.HALL.13', 'enquiry_passed_inside', 'enquiry_answered');
    expect(both).toEqual([['kept'], ['broken']]);
  });

  test('S3.HALL.14 another department receives the customer: kept, late broken', async () => {
    const both = await limits('S3.HALL.14', 'enquiry_handed_over', 'enquiry_handover_accepted');
    expect(both).toEqual([['kept'], ['broken']]);
  });

  test('S3.HALL.16 a customer with special needs is helped: kept, late broken; others need none', async () => {
    const special = { content: { special_needs: true } };
    const both = await limits('S3.HALL.16', 'visitor_arrived', 'visitor_helped', special);
    expect(both).toEqual([['kept'], ['broken']]);
    const id = await request();
    await told(id, 'visitor_arrived', { content: { special_needs: false } });
    expect(await clocks(id, 'S3.HALL.16')).toEqual([]);
  });

  test('S3.HALL.17 a mistake is corrected with an apology: kept; late and without a word why: broken', async () => {
    const [kept, broken] = [await request(), await request()];
    for (const id of [kept, broken]) await told(id, 'mistake_noticed');
    const content = { kind: 'charge', reason: '多收一笔', apologised: true };
    await told(kept, 'mistake_corrected', { content });
    later(3 * dayMs);
    await told(broken, 'mistake_corrected', { content: { kind: 'charge' } });
    expect([await clocks(kept, 'S3.HALL.17'), await verdicts(kept, 'S3.HALL.17')]).toEqual([
      ['kept'],
      ['kept'],
    ]);
    expect([await clocks(broken, 'S3.HALL.17'), await verdicts(broken, 'S3.HALL.17')]).toEqual([
      ['broken'],
      ['broken'],
    ]);
  });
});

describe('under the rules of a technical service centre', () => {
  const { office, tell, told, later, request, clocks } = under('tech-service-centre');
  const triage = { kind: 'repair', faultClass: 'body', severity: 'normal', isSupplierNeeded: false };

  const triaged = async () => {
    const id = await request();
    await office.job.act(office.job.support.actor, 'service_request.triage', { id, ...triage });
    return id;
  };

  test('S4.TECH.08 what is not solved is reported to the superior in time, who is told: kept', async () => {
    const id = await triaged();
    later(minuteMs);
    await told(id, 'escalated', { text: '需与生产部共同解决' }, office.job.support);
    expect((await clocks(id, 'S4.TECH.08'))[0]).toBe('kept');
    const { rows } = await office.database.pool.query<{ payload: { roles: string[] } }>(
      `select payload from outbox where payload ->> 'topic' = 'handling.recorded' and payload ->> 'subjectId' = $1`,
      [id],
    );
    expect(rows.map(({ payload }) => payload.roles)).toEqual([['manager']]);
  });

  test('S4.TECH.19 a technical matter goes to support, a service matter to the engineer, and not otherwise', async () => {
    const id = (await aRequest(office.job, { call: { kind: 'consultation' } })).id;
    const route = (matter: string, routed_to: string) =>
      tell(id, 'request_routed', { content: { matter, routed_to } });
    expect(codeOf(await route('technical', 'engineer'))).toBe('clause.gate');
    expect(codeOf(await route('service', 'support'))).toBe('clause.gate');
    bodyOf(await route('technical', 'support'));
    bodyOf(await route('service', 'engineer'));
    expect(await clocks(id, 'S4.TECH.19')).toEqual(['kept']);
  });

  test('S4.TECH.08 reported after the limit is broken', async () => {
    const id = await triaged();
    later(10 * dayMs);
    await told(id, 'escalated');
    expect((await clocks(id, 'S4.TECH.08'))[0]).toBe('broken');
  });
});
