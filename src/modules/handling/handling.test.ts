import { describe, expect, test } from 'vitest';
import { fieldName, handlingNames, handlingOf } from '#contract/handling.ts';
import { locales } from '#kernel/locale.ts';
import { dayMs, hourMs, minuteMs } from '#kernel/time.ts';
import { hasText } from '#platform/text/translate.ts';
import { stateOf } from '#road/state-of.ts';
import { aPerson, bodyOf, codeOf } from '#testing/department.ts';
import { under } from '#testing/handlings.ts';
import { anEngineer, anOrder, carryOut } from '#testing/main-job.ts';
import { vocabulary } from '../../app/vocabulary.ts';

test('every kind tells an event and facts that clauses may name, as their types', () => {
  const types = {
    ...{ text: 'text', choice: 'text', instant: 'instant', boolean: 'boolean' },
    ...{ money: 'money', count: 'integer' },
  };
  for (const name of handlingNames) {
    const { event, gates, fields = [], facts = {} } = handlingOf(name);
    expect(vocabulary.events[event]?.awaits, name).toBeUndefined();
    expect(Object.keys(vocabulary.events), name).toContain(event);
    if (gates !== undefined) expect(Object.keys(vocabulary.actions), name).toContain(gates);
    for (const field of fields) {
      const { fact, type, options } = field;
      const said = field.isOfEvent
        ? vocabulary.events[event]?.data?.[fieldName(field)]
        : vocabulary.facts[fact];
      expect(said, fact).toMatchObject({ type: types[type], ...(options && { values: options }) });
    }
    for (const fact of Object.keys(facts)) expect(vocabulary.facts[fact]?.type, fact).toBe('boolean');
  }
});

test.each(locales)('every kind, value and choice has its words in %s', locale => {
  const words = handlingNames.flatMap(name => {
    const { fields = [], family } = handlingOf(name);
    const options = fields.flatMap(field => field.options ?? []);
    return [
      ...[`kind.${name}`, `family.${family}`, ...options.map(option => `option.${option}`)],
      ...fields.map(({ fact }) => `field.${fact.replace('.', '_')}`),
    ];
  });
  expect(words.filter(word => !hasText(locale, `handling:${word}`))).toEqual([]);
});

describe('under the rules of a department', () => {
  const { office, tell, told, later, request, clocks, verdicts, list } = under('discipline');

  test('S0.DISC.20 a demand refused with the rule and an explanation is kept', async () => {
    const id = await request();
    const content = { rule_cited: '保修政策第三条', explanation: '人为损坏不在保修范围' };
    await told(id, 'demand_refused', { content });
    expect(await verdicts(id, 'S0.DISC.20')).toEqual(['kept']);
    expect((await list(id)).items).toMatchObject([
      { kind: 'demand_refused', content, recordedByName: 'csr' },
    ]);
  });

  test('S0.DISC.20 a demand refused without an explanation is broken', async () => {
    const id = await request();
    await told(id, 'demand_refused', { content: { rule_cited: '保修政策第三条' } });
    expect(await verdicts(id, 'S0.DISC.20')).toEqual(['broken']);
  });

  test('only what the regulation asks about is offered, and only to whoever may write it down', async () => {
    const id = await request();
    expect((await list(id)).offered).toEqual(['demand_refused']);
    const auditor = await aPerson(office.job.db, 'auditor', { branchId: office.job.branchId });
    expect((await list(id, auditor)).offered).toEqual([]);
    expect(codeOf(await tell(id, 'demand_refused', {}, auditor))).toBe('access.denied');
  });

  test('what does not belong to a kind is refused', async () => {
    const id = await request();
    const wrong = [{ content: { place: '网店' } }, { content: { rule_cited: true } }];
    for (const more of wrong)
      expect(codeOf(await tell(id, 'demand_refused', more))).toBe('handling.content_wrong');
    expect(codeOf(await tell(id, 'promise_made'))).toBe('handling.content_wrong');
    const soon = { content: { due_at: 'soon' } };
    expect(codeOf(await tell(id, 'promise_made', soon))).toBe('handling.content_wrong');
    const nobody = { toId: '01990000-0000-7000-8000-000000000001' };
    expect(codeOf(await tell(id, 'enquiry_passed_inside', nobody))).toBe('subject.not_found');
    later(minuteMs);
    expect(await clocks(id, 'S1.EXP.11')).toEqual([]);
  });
});

describe('under the rules of conduct of service people', () => {
  const { office, tell, told, later, at, request, clocks } = under('experience');

  const promised = async () => {
    const id = await request();
    await told(id, 'promise_made', { content: { due_at: at(dayMs) }, text: '明天中午前回电' });
    return id;
  };

  test('S1.EXP.11 a promise fulfilled before its time is kept', async () => {
    const id = await promised();
    later(hourMs);
    await told(id, 'promise_fulfilled');
    expect(await clocks(id, 'S1.EXP.11')).toEqual(['kept']);
  });

  test('S1.EXP.11 a promise fulfilled at its very instant is kept, a second later broken', async () => {
    const [exact, late] = [await promised(), await promised()];
    const due = (await stateOf(office.job.db, exact)).state.facts['promise.due_at'];
    office.job.clock.set(Number(due));
    await told(exact, 'promise_fulfilled');
    later(1000 + minuteMs);
    await told(late, 'promise_fulfilled');
    expect(await clocks(exact, 'S1.EXP.11')).toEqual(['kept']);
    expect(await clocks(late, 'S1.EXP.11')).toEqual(['broken']);
  });

  test('S1.EXP.08 a question of price is passed on by the desk: kept, after the limit broken', async () => {
    const [kept, late] = [await request(), await request()];
    await told(kept, 'price_question_raised');
    await told(late, 'price_question_raised');
    later(hourMs);
    await told(kept, 'price_question_passed_on', { toId: office.job.manager.id });
    later(10 * dayMs);
    await told(late, 'price_question_passed_on');
    expect(await clocks(kept, 'S1.EXP.08')).toEqual(['kept']);
    expect(await clocks(late, 'S1.EXP.08')).toEqual(['broken']);
  });

  test('an engineer writes it down for the own order only', async () => {
    const engineer = await anEngineer(office.job);
    const order = await anOrder(office.job);
    await carryOut(office.job, order, { last: 'work_order.accept', engineer });
    bodyOf(await tell(order.requestId, 'price_question_raised', {}, engineer));
    const other = await request();
    expect(codeOf(await tell(other, 'price_question_raised', {}, engineer))).toBe('subject.not_found');
  });
});

describe('under the rules of a maker of doors and windows', () => {
  const { told, later, request, clocks, verdicts } = under('doors-windows');

  test('S2.DOOR.05 measured and designed in time with advice, measures and design: kept', async () => {
    const id = await request();
    await told(id, 'pre_sales_asked');
    later(hourMs);
    await told(id, 'pre_sales_measured', { content: { advice: '断桥铝', measurements: '1.2×1.5' } });
    later(hourMs);
    await told(id, 'pre_sales_designed', { content: { design: '两扇' } });
    expect(await clocks(id, 'S2.DOOR.05')).toEqual(['kept', 'kept']);
    expect(await verdicts(id, 'S2.DOOR.05')).toContain('kept');
  });

  test('S2.DOOR.05 measured after the limit, and designed without measures: broken', async () => {
    const id = await request();
    await told(id, 'pre_sales_asked');
    later(20 * dayMs);
    await told(id, 'pre_sales_measured', { content: { advice: '断桥铝' } });
    await told(id, 'pre_sales_designed', { content: { design: '两扇' } });
    expect(await clocks(id, 'S2.DOOR.05')).toEqual(['broken', 'kept']);
    expect(await verdicts(id, 'S2.DOOR.05')).toContain('broken');
  });
});
