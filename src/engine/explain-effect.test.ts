import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '#kernel/locale.ts';
import { chargeOf } from './controls/charge.ts';
import { written } from './controls/written.fixture.ts';
import { explainCharge, explainFinding } from './explain-effect.ts';
import { at, monday, play } from './play.fixture.ts';
import { renderCharge, renderFinding } from './render-effect.ts';
import type { Rendering } from './rendering.ts';
import { aDeadline, trialBook } from './trial.ts';

const sanction = {
  kind: 'sanction',
  subject: 'engineer',
  due_process: { decided_by: 'manager' },
  steps: [{ measure: 'deduction', amount: '1', per: 'minute' }],
};
const price = { parts: { percent: 80, of: 'list' }, labour: { yuan: '80', per: 'hour' }, travel: 'free' };
const book = trialBook({
  clauses: {
    'D.1': [aDeadline({ within: [{ limit: '2h' }] })],
    'S.1': [written({ ...sanction, breach_of: 'D.1', when: 'request.personal' })],
    'S.2': [written({ ...sanction, on: { event: 'complained', where: 'event.cause == "attitude"' } })],
    'C.1': [written({ kind: 'charge', when: 'request.distance > km(100)', payer: 'customer', ...price })],
    'C.2': [
      written({ kind: 'charge', when: 'request.personal', payer: 'person', parts: 'cost', labour: 'free' }),
    ],
  },
  events: { asked: {}, answered: {}, complained: { cause: 'text' } },
  facts: { 'request.personal': 'boolean', 'request.distance': 'distance' },
});
const regulation = book.edition('trial');

const rendering = (locale: Rendering['locale'] = 'en'): Rendering => ({
  locale,
  zone: 'UTC',
  texts: JSON.parse(readFileSync(`locales/${locale}/explain.json`, 'utf8')),
});

function findings(...log: Parameters<typeof play>[1]) {
  const { effects } = play(book, log);
  return effects.flatMap(effect =>
    effect.type === 'violation_found' ? [explainFinding(regulation, effect)] : [],
  );
}

const personal = { facts: { 'request.personal': true } };

describe('a finding is explained', () => {
  it('by the clause that was broken, when, how late, and the facts', () => {
    const [, last] = findings(at(0, 'asked', personal), at(3.5, 'answered'));
    if (!last) throw new Error('nothing was found');
    expect(last).toMatchObject({ event: null, broken: { id: 'D.1' } });
    expect(renderFinding(last, rendering())).toEqual([
      'Clause D.1 (D.1) was broken 2026-01-05 11:00.',
      '1 h 30 min late.',
      'request.personal: yes.',
    ]);
  });

  it('by the event that proposed it, and what that told', () => {
    const [found] = findings(at(1, 'complained', { data: { cause: 'attitude' } }));
    if (!found) throw new Error('nothing was found');
    expect(renderFinding(found, rendering())).toContain('Found 2026-01-05 10:00: complained.');
    expect(renderFinding(found, rendering())).toContain('cause: attitude.');
  });
});

describe('a charge is explained', () => {
  const facts = { 'request.distance': 120_000, 'request.personal': true };
  const scope = { facts, event: undefined, seen: {}, grades: {}, settings: {}, at: monday };

  it('by the first clause that holds, its facts, its prices, and who says otherwise', () => {
    const charged = chargeOf(regulation, scope);
    if (!charged) throw new Error('nobody pays');
    expect(renderCharge(explainCharge(regulation, charged), rendering())).toEqual([
      'Clause C.1 (C.1), trial 1: control.',
      'request.distance: 120 km.',
      'Paid by the customer: 100 %.',
      'Parts: 80 % of list price.',
      'Labour: ¥80.00 per hour.',
      'Travel: free.',
      'Clause C.2 (C.2) holds as well and says otherwise.',
    ]);
  });

  it('is none where no clause holds', () => {
    expect(chargeOf(regulation, { ...scope, facts: {} })).toBeUndefined();
  });
});

it.each(locales)('everything is told in %s', locale => {
  const [, late] = findings(at(0, 'asked', personal), at(3.5, 'answered'));
  const [event] = findings(at(1, 'complained', { data: { cause: 'attitude' } }));
  const lines = [late, event].flatMap(one => (one ? renderFinding(one, rendering(locale)) : []));
  expect(lines.filter(line => /^[a-z]+\.[a-zA-Z]+$|\{\{/.test(line))).toEqual([]);
  expect(lines).toHaveLength(5);
});
