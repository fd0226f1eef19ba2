import { describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { dayMs, minuteMs } from '#kernel/time.ts';
import { codeOf } from '#testing/department.ts';
import { under } from '#testing/handlings.ts';

const { office, tell, told, later, request, clocks, verdicts, list } = under('experience');

const clausesAgainst = (outcome: unknown) =>
  outcome instanceof Refused ? outcome.refusals.map(({ clause }) => clause) : [];

const asked = {
  genuine_fault: true,
  conditions_met: true,
  persuasion_failed: true,
  proposal: '换机',
};

describe('S1.EXP.23 a customer refuses the repair and wants an exchange', () => {
  test.each([
    ['at the very end of half an hour', 30 * minuteMs, 'kept'],
    ['a second after it', 30 * minuteMs + 1000, 'broken'],
  ])('S1.EXP.23 the superior asked %s', async (_when, ms, verdict) => {
    const id = await request();
    await told(id, 'exchange_demanded');
    later(ms);
    await told(id, 'exchange_requested', { content: asked });
    expect(await clocks(id, 'S1.EXP.23')).toEqual([verdict]);
    expect(await verdicts(id, 'S1.EXP.23')).toContain('kept');
  });

  test('S1.EXP.23 a question that leaves out a condition is incomplete', async () => {
    const id = await request();
    const { proposal: _, ...half } = asked;
    await told(id, 'exchange_requested', { content: half });
    expect(await verdicts(id, 'S1.EXP.23')).toEqual(['broken']);
  });

  test('S1.EXP.23 only a manager promises an exchange', async () => {
    const id = await request();
    expect(clausesAgainst(await tell(id, 'exchange_promised'))).toEqual(['S1.EXP.23']);
    await told(id, 'exchange_promised', {}, office.job.manager);
  });

  test('S1.EXP.23 nothing is granted before the request went through its chain', async () => {
    const id = await request();
    await told(id, 'exchange_requested', { content: asked });
    const granted = await tell(id, 'exchange_granted', {}, office.job.manager);
    expect(clausesAgainst(granted)).toEqual(['S1.EXP.23']);
  });
});

test('S1.EXP.24 no concession is granted before it was approved', async () => {
  const id = await request();
  const content = { kind: 'warranty_extension' };
  const granted = await tell(id, 'concession_granted', { content }, office.job.manager);
  expect(clausesAgainst(granted)).toEqual(['S1.EXP.24']);
});

describe('S1.EXP.24 what is offered instead of an exchange', () => {
  test.each([
    ['compensation with its sum', { kind: 'compensation', amount: 20_000 }, 'kept'],
    ['compensation of nothing, said so', { kind: 'compensation', amount: 0 }, 'kept'],
    ['compensation without its sum', { kind: 'compensation' }, 'broken'],
    ['a longer warranty with its months', { kind: 'warranty_extension', months: 1 }, 'kept'],
    ['a longer warranty without its months', { kind: 'warranty_extension', amount: 20_000 }, 'broken'],
  ])('S1.EXP.24 %s', async (_what, content, verdict) => {
    const id = await request();
    await told(id, 'concession_offered', { content });
    expect(await verdicts(id, 'S1.EXP.24')).toEqual([verdict]);
    expect((await list(id)).items[0]?.content).toEqual(content);
  });

  test.each([
    ['no kind', { amount: 20_000 }],
    ['a sum in words', { kind: 'compensation', amount: '200' }],
    ['no month at all', { kind: 'warranty_extension', months: 0 }],
  ])('S1.EXP.24 an offer with %s is refused', async (_what, content) => {
    expect(codeOf(await tell(await request(), 'concession_offered', { content }))).toBe(
      'handling.content_wrong',
    );
  });
});

describe('S1.EXP.25 where the conditions are not met', () => {
  const close = (id: string) =>
    office.job.act(office.job.csr.actor, 'service_request.close', { id, resolution: '已解释' });

  test('S1.EXP.25 nobody closes the request before the three guarantees were explained', async () => {
    const id = await request();
    await told(id, 'exchange_demanded');
    await told(id, 'exchange_requested', { content: { ...asked, conditions_met: false } });
    expect(clausesAgainst(await close(id))).toContain('S1.EXP.25');
    await told(id, 'exchange_explained');
    expect(clausesAgainst(await close(id))).not.toContain('S1.EXP.25');
  });

  test.each([
    ['at the very end of a day', dayMs, 'kept'],
    ['a second after it', dayMs + 1000, 'broken'],
  ])('S1.EXP.25 a special case told to the centre %s', async (_when, ms, verdict) => {
    const id = await request();
    await told(id, 'exchange_special_found');
    later(ms);
    await told(id, 'exchange_special_reported');
    expect(await clocks(id, 'S1.EXP.25')).toEqual([verdict]);
  });
});

test('what belongs to an exchange is offered where the regulation asks about it', async () => {
  expect((await list(await request())).offered).toContain('exchange_demanded');
});
