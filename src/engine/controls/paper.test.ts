import { describe, expect, it } from 'vitest';
import { faultLines } from '#testing/in-english.ts';
import { compile } from '../compile.ts';
import { formOf } from '../pack/normal-form-spec.ts';
import { permit } from '../permit.ts';
import { at, monday, play } from '../play.fixture.ts';
import { trialBook, trialInput } from '../trial.ts';
import { blanksOf } from './paper.ts';
import { written } from './written.fixture.ts';

const words = { 'zh-CN': '文', 'zh-TW': '文', en: 'text' };
const fields = [
  { name: 'reason', type: 'text', required: true, label: words },
  {
    name: 'urgency',
    type: 'choice',
    options: ['normal', 'urgent'].map(value => ({ value, label: words })),
    label: words,
  },
  { name: 'why', type: 'text', required: true, when: 'form.urgency == "urgent"', label: words },
  { name: 'total', type: 'money', label: words },
  { name: 'lines', type: 'table', required: true, label: words },
];
const formWith = (own: readonly Readonly<Record<string, unknown>>[]) =>
  formOf({ id: 'claim', printed: '《报销单》', title: words, filled_by: 'engineer', fields: own });
const scope = { facts: {}, event: undefined, seen: {}, grades: {}, settings: {}, at: monday };

describe('a form', () => {
  const book = trialBook({ clauses: {}, forms: [formWith(fields)] });
  const blanks = (values: Parameters<typeof blanksOf>[1]) => {
    const paper = book.edition('trial').papers.get('claim');
    return paper ? blanksOf(paper, values, scope).map(({ field, fault }) => `${field} ${fault}`) : [];
  };

  it('is complete with what is asked for', () => {
    expect(blanks({ reason: 'trip', lines: 1 })).toEqual([]);
    expect(blanks({ reason: 'trip', lines: 1, urgency: 'urgent', why: 'now', total: 5 })).toEqual([]);
  });

  it('lacks what must be filled in, also what another field asks for', () => {
    expect(blanks({ reason: '', lines: 0 })).toEqual(['reason missing', 'lines missing']);
    expect(blanks({ reason: 'trip', lines: 1, urgency: 'urgent' })).toEqual(['why missing']);
  });

  it('takes only what fits', () => {
    expect(blanks({ reason: 'trip', lines: 1, urgency: 'soon', total: '5', more: 1 })).toEqual([
      'urgency not_an_option',
      'total wrong_type',
      'more unknown',
    ]);
  });

  it('is refused with a field given twice, a choice of nothing, or a condition that does not type-check', () => {
    const faults = (own: readonly Readonly<Record<string, unknown>>[]) => {
      const compiled = compile(trialInput({ clauses: {}, forms: [formWith(own)] }));
      return compiled.ok ? [] : faultLines(compiled.faults);
    };
    const [reason] = fields;
    expect(faults([reason ?? {}, reason ?? {}])).toEqual([
      'forms.0.fields.1.name: the field reason is given twice',
    ]);
    expect(faults([{ name: 'kind', type: 'choice', label: words }])).toEqual([
      'forms.0.fields.0.type: kind is a choice of nothing',
    ]);
    expect(faults([{ ...reason, when: 'form.total > km(1)' }])).toEqual([
      'forms.0.fields.0.when: unknown fact "form.total"',
    ]);
  });
});

describe('a record of a form', () => {
  const record = { kind: 'record', form: 'claim', filled_by: 'engineer', at: 'paid', blocks: 'pay' };
  const book = trialBook({
    clauses: { 'R.1': [written(record)] },
    forms: [formWith(fields)],
    events: { paid: {} },
    actions: ['pay'],
  });

  it('R.1 blocks until the form is filed, and is judged at its event', () => {
    const pay = { action: 'pay', at: monday, roles: [] };
    const filed = at(0, 'form.filed', { data: { form: 'claim' } });
    expect(permit(book, play(book, []).state, pay)).toMatchObject({ refusals: [{ missing: ['claim'] }] });
    expect(permit(book, play(book, [filed]).state, pay).allowed).toBe(true);
    expect(play(book, [filed, at(1, 'paid')]).effects).toMatchObject([{ type: 'judged', outcome: 'kept' }]);
    expect(play(book, [at(1, 'paid')]).effects).toMatchObject([{ outcome: 'broken', missing: ['claim'] }]);
  });
});
