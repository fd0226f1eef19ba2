import { describe, expect, test } from 'vitest';
import { messageOf } from '#testing/in-english.ts';
import type { FactSpec, Value, ValueType, Vocabulary } from '../vocabulary.ts';
import { compileExpression, type Expected, type Scope, settingValues } from './expression.ts';

const meaning = { 'zh-CN': '', 'zh-TW': '', en: '' };
const fact = (type: ValueType, values?: readonly string[]): FactSpec =>
  values ? { type, meaning, values } : { type, meaning };

const vocabulary: Vocabulary = {
  actions: {},
  roles: ['engineer', 'dispatcher'],
  events: { 'work_order.tested': { meaning }, 'work_order.checked_in': { meaning } },
  facts: {
    'asset.distance': fact('distance'),
    'asset.model': fact('text'),
    'asset.mileage': fact('integer'),
    'asset.load': fact('decimal'),
    'asset.in_warranty': fact('boolean'),
    'asset.warranty_until': fact('civil_date'),
    'asset.delivered_at': fact('instant'),
    'paid.amount': fact('money'),
    'report.labour': fact('duration'),
    'service_request.fault_class': fact('text', ['body', 'chassis', 'engine']),
  },
};

const settings = { radius_km: { value: 100, meaning }, strict: { value: true, meaning } };

const scope: Scope = {
  facts: {
    'asset.distance': 100_000,
    'asset.model': 'K6',
    'asset.mileage': 7,
    'asset.load': 1.5,
    'asset.delivered_at': 0,
    'asset.warranty_until': '2027-01-31',
    'paid.amount': 5_000,
    'report.labour': 90,
    'service_request.fault_class': 'body',
  },
  event: { score: 4 },
  seen: { 'work_order.tested': { count: 2, firstAt: 0, lastAt: 60_000 } },
  grades: { 'S2.X.01': 'A' },
  settings: settingValues(settings),
  at: 3_600_000,
  roles: ['engineer'],
};

function compile(text: string, expected: Expected = 'boolean') {
  const event = { meaning, data: { score: fact('integer') } };
  return compileExpression(text, {
    vocabulary,
    settings,
    event,
    expect: expected,
    grading: ['S2.X.01'],
  });
}

function answer(text: string, expected?: Expected): Value | string {
  const compiled = compile(text, expected);
  return compiled.ok ? compiled.evaluate(scope) : messageOf(compiled);
}

describe('a condition', () => {
  test.each([
    ['asset.distance <= km(100)', true],
    ['asset.distance < metres(100000)', false],
    ['asset.distance <= km(settings.radius_km)', true],
    ['asset.distance / km(1) == 100.0', true],
    ['asset.distance * 2 == km(200) && asset.distance + km(1) > km(100.5)', true],
    ['service_request.fault_class == "body"', true],
    ['service_request.fault_class in ["chassis", "engine"]', false],
    ['asset.model.startsWith("K") && asset.model.contains("6")', true],
    ['asset.mileage * 1.5 > 10', true],
    ['asset.mileage / 2 == 3', true],
    ['asset.load == 1.5 && asset.load != 2', true],
    ['asset.warranty_until >= date("2027-01-31")', true],
    ['paid.amount > yuan(49.99)', true],
    ['report.labour == hours(1.5) && report.labour < days(1)', true],
    ['now() - asset.delivered_at == hours(1)', true],
    ['asset.delivered_at + minutes(60) >= now()', true],
    ['event.score >= 4', true],
    ['settings.strict ? event.score > 4 : true', false],
    ['happened("work_order.tested") && !happened("work_order.checked_in")', true],
    ['count("work_order.tested") == 2 && count("work_order.checked_in") == 0', true],
    ['since("work_order.tested") == minutes(59)', true],
    ['at("work_order.tested") < now()', true],
    ['grade("S2.X.01") == "A"', true],
    ['by("engineer") && !by("dispatcher")', true],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });
});

describe('an unknown fact', () => {
  test.each([
    ['asset.in_warranty', false],
    ['!asset.in_warranty', false],
    ['asset.in_warranty == true', false],
    ['asset.in_warranty != true', false],
    ['known(asset.in_warranty)', false],
    ['!known(asset.in_warranty)', true],
    ['asset.in_warranty || asset.mileage == 7', true],
    ['asset.in_warranty && asset.mileage == 7', false],
    ['asset.in_warranty ? true : true', false],
    ['since("work_order.checked_in") > minutes(1)', false],
    ['asset.mileage / 0 > 1', false],
  ])('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  test('makes a number unknown', () => {
    expect(answer('since("work_order.checked_in")', 'number')).toBeNull();
    expect(answer('event.score * 2', 'number')).toBe(8);
    expect(answer('asset.model + "!"', 'text')).toBe('K6!');
  });
});

describe('is refused, with the place and what was expected:', () => {
  test.each([
    ['asset.distanse < km(1)', 6, 'unknown fact "asset.distanse"', 'asset.distance'],
    ['asset.dist < km(1)', 6, 'unknown fact "asset.dist"', 'asset.distance'],
    ['aset.distance < km(1)', 0, 'unknown fact "aset.distance"', 'asset.distance'],
    ['event.scor > 3', 6, 'unknown fact "event.scor"', 'event.score'],
    ['settings.radius > 1', 9, 'unknown fact "settings.radius"', 'settings.radius_km'],
    ['service_request.fault_class == "bodi"', 31, 'service_request.fault_class is never "bodi"', 'body'],
    ['happened("work_order.testd")', 9, 'unknown event "work_order.testd"', 'work_order.tested'],
    ['by("enginer")', 3, 'unknown role "enginer"', 'engineer'],
    ['grade("S2.X.02") == "A"', 6, 'unknown clause "S2.X.02"', 'S2.X.01'],
    ['knwon(asset.model)', 0, 'no function "knwon"', 'known'],
    ['asset.mileage', 0, 'this is a whole number, not a condition', undefined],
  ])('%s', (text, position, message, nearest) => {
    expect(compile(text)).toMatchObject({ ok: false, position, ...(nearest && { nearest }) });
    expect(answer(text)).toBe(message);
  });

  test.each([
    [
      'asset.distance < hours(3)',
      '"<" does not go between a distance (write km(…) or metres(…)) and a duration (write minutes(…), hours(…) or days(…))',
    ],
    [
      'asset.distance < 3',
      '"<" does not go between a distance (write km(…) or metres(…)) and a whole number',
    ],
    ['asset.model == 3', '"==" does not go between a text and a whole number'],
    ['asset.distance == null', 'null is not compared with'],
    ['asset.distance <', 'it breaks off here'],
    ['date("31.1.2027") < asset.warranty_until', 'this must be written out'],
    ['happened(asset.model)', 'the event must be written out'],
    ['[1].exists(x, x > 1)', 'no method "exists"'],
    ['has(asset.model)', 'no function "has"'],
    ['asset["model"] == "K6"', '"[]" cannot be used in a clause'],
    ['constructor.name == "x"', 'unknown fact "constructor.name"'],
  ])('%s', (text, message) => {
    expect(answer(text)).toBe(message);
  });

  test('a field of the event where there is no event', () => {
    const compiled = compileExpression('event.score > 1', { vocabulary, settings, expect: 'boolean' });
    expect(compiled).toMatchObject({ ok: false, code: 'unknown_fact', params: { name: 'event.score' } });
  });
});

test('tells which facts and events it reads', () => {
  const compiled = compile('asset.distance < km(1) || happened("work_order.tested") && event.score > 1');
  expect(compiled).toMatchObject({ facts: ['asset.distance'], events: ['work_order.tested'] });
});
