import { describe, expect, it } from 'vitest';
import { permit } from '../permit.ts';
import { at, monday, play } from '../play.fixture.ts';
import type { RecordControl } from '../regulation.ts';
import { trialBook } from '../trial.ts';

const form: RecordControl = {
  kind: 'record',
  name: { 'zh-CN': '维修记录', 'zh-TW': '維修紀錄', en: 'repair record' },
  form: '维修记录单',
  filledBy: 'engineer',
  fields: ['job.diagnosis', 'job.minutes'],
  at: [{ event: 'finished' }],
  lift: ['record'],
};
const trial = {
  events: { finished: {}, changed: {} },
  facts: { 'job.diagnosis': 'text', 'job.minutes': 'integer' },
  actions: ['sign', 'record'],
} as const;
const sign = { action: 'sign', at: monday, roles: [] };

describe('a record', () => {
  const book = trialBook({ ...trial, clauses: { 'T.2': [form] } });
  it.each([
    ['complete', { 'job.diagnosis': 'seal', 'job.minutes': 0 }, 'kept', []],
    ['with an empty text', { 'job.diagnosis': '', 'job.minutes': 5 }, 'broken', ['job.diagnosis']],
    ['with an unknown value', { 'job.diagnosis': 'seal', 'job.minutes': null }, 'broken', ['job.minutes']],
    ['not begun', {}, 'broken', ['job.diagnosis', 'job.minutes']],
  ])('%s', (_, facts, outcome, missing) => {
    expect(play(book, [at(0, 'finished', { facts })]).effects).toEqual([
      { type: 'judged', clause: 'T.2', control: 0, outcome, at: monday, missing },
    ]);
  });
});

describe('a record that blocks', () => {
  const book = trialBook({ ...trial, clauses: { 'T.2': [{ ...form, blocks: 'sign' }] } });
  it('refuses the action and names what is missing', () => {
    const { state } = play(book, [at(0, 'changed', { facts: { 'job.minutes': 30 } })]);
    expect(permit(book, state, sign)).toMatchObject({
      refusals: [
        { code: 'clause.record_incomplete', clause: 'T.2', missing: ['job.diagnosis'], lift: ['record'] },
      ],
    });
  });
  it('is judged once, at its event, not again by the action', () => {
    const facts = { 'job.diagnosis': 'seal', 'job.minutes': 30 };
    expect(permit(book, play(book, []).state, { ...sign, facts })).toEqual({ allowed: true, passed: [] });
  });
});

describe('a record that only blocks', () => {
  const book = trialBook({ ...trial, clauses: { 'T.2': [{ ...form, at: [], blocks: 'sign' }] } });
  it('is judged by the action', () => {
    const facts = { 'job.diagnosis': 'seal', 'job.minutes': 30 };
    expect(permit(book, play(book, []).state, { ...sign, facts })).toMatchObject({
      passed: [{ outcome: 'kept' }],
    });
    const log = [at(0, 'changed', { action: 'sign' })];
    expect(play(book, log).effects).toMatchObject([{ type: 'judged', outcome: 'broken' }]);
  });
});
