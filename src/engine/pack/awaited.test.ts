import { expect, test } from 'vitest';
import type { SanctionControl } from '../conduct.ts';
import type { DutyControl } from '../obligation.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { awaitedBy, isLeftOut } from './awaited.ts';
import { means, spec } from './spec.ts';

const text = means('检查', '檢查', 'inspection');
const vocabulary: Vocabulary = {
  actions: {},
  events: { 'inspection.fault_found': spec.event(text, undefined, 'inspections') },
  facts: {},
  roles: ['csr'],
};

function sanction(causes: SanctionControl['causes']): SanctionControl {
  return {
    kind: 'sanction',
    name: text,
    subject: ['csr'],
    on: [{ event: 'inspection.fault_found' }],
    breachOf: [],
    causes,
    steps: [],
  };
}

test('a sanction that only an event proposes waits for that event', () => {
  expect(awaitedBy(sanction([]), vocabulary)).toEqual(['inspections']);
});

test('a sanction whose cause a person may name does not wait', () => {
  expect(awaitedBy(sanction([means('擅离岗位', '擅離崗位', 'post left')]), vocabulary)).toEqual([]);
});

test('an edition in force leaves out what waits, and keeps the rest', () => {
  expect(isLeftOut(sanction([]), vocabulary)).toBe(true);
  expect(isLeftOut(sanction([means('擅离岗位', '擅離崗位', 'post left')]), vocabulary)).toBe(false);
});

test('a duty does not wait for the event that would fulfil it: its holder says that it was done', () => {
  const duty: DutyControl = {
    ...{ kind: 'duty', name: text, holder: 'csr', every: 'month', times: 1, shift: 'none', about: 'this' },
    ...{ on: [], time: 'calendar', warn: [], escalate: [] },
    done: [{ event: 'inspection.fault_found' }],
  };
  expect(awaitedBy(duty, vocabulary)).toEqual([]);
  expect(awaitedBy({ ...duty, on: [{ event: 'inspection.fault_found' }] }, vocabulary)).toEqual([
    'inspections',
  ]);
});
