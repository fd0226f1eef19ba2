import { describe, expect, it } from 'vitest';
import { apply } from '../apply.ts';
import { compile } from '../compile.ts';
import { permit } from '../permit.ts';
import { at, monday, play } from '../play.fixture.ts';
import { aGate, trialBook, trialInput } from '../trial.ts';

const gate = aGate({
  when: 'job.is_repair',
  require: 'job.is_tested',
  lift: ['test'],
  override: ['manager'],
});
const trial = {
  clauses: { 'T.1': [gate] },
  events: { changed: {}, signed: {} },
  facts: { 'job.is_repair': 'boolean', 'job.is_tested': 'boolean' },
  actions: ['sign', 'test'],
} as const;
const book = trialBook(trial);
const state = (facts: Readonly<Record<string, boolean>>) => play(book, [at(0, 'changed', { facts })]).state;
const sign = { action: 'sign', at: monday, roles: ['engineer'] };

describe('a gate', () => {
  it.each([
    ['does not apply', { 'job.is_repair': false }, true, []],
    ['is unknown to apply', {}, true, []],
    ['is not met', { 'job.is_repair': true }, false, undefined],
    ['is met', { 'job.is_repair': true, 'job.is_tested': true }, true, ['kept']],
  ])('that %s', (_, facts, allowed, outcomes) => {
    const answer = permit(book, state(facts), sign);
    expect(answer.allowed).toBe(allowed);
    if (answer.allowed)
      expect(answer.passed.map(effect => effect.type === 'judged' && effect.outcome)).toEqual(outcomes);
  });

  it('tells its clause, what would lift it and who may let it pass', () => {
    const answer = permit(book, state({ 'job.is_repair': true }), sign);
    expect(answer).toMatchObject({
      refusals: [
        { code: 'clause.gate', clause: 'T.1', lift: ['test'], overridableBy: ['manager'], missing: [] },
      ],
    });
  });

  it('looks at the facts that the action proposes', () => {
    const answer = permit(book, state({ 'job.is_repair': true }), {
      ...sign,
      facts: { 'job.is_tested': true },
    });
    expect(answer.allowed).toBe(true);
  });

  it.each([
    ['an authorised person with a reason', ['manager'], 'customer left', 'overridden'],
    ['an authorised person without a reason', ['manager'], ' ', 'clause.override_denied'],
    ['somebody else', ['engineer'], 'customer left', 'clause.override_denied'],
  ])('is overridden by %s: %s', (_, roles, reason, expected) => {
    const answer = permit(book, state({ 'job.is_repair': true }), { ...sign, override: { roles, reason } });
    const said = answer.allowed ? answer.passed : answer.refusals;
    expect(JSON.stringify(said)).toContain(expected);
    expect(answer.allowed).toBe(expected === 'overridden');
  });

  it('does not stand before other actions', () => {
    expect(permit(book, state({ 'job.is_repair': true }), { ...sign, action: 'test' })).toEqual({
      allowed: true,
      passed: [],
    });
  });

  it('is judged from the log when an event names its action', () => {
    const open = state({ 'job.is_repair': true });
    const outcome = (more: object) =>
      apply(book, open, at(1, 'signed', { action: 'sign', ...more })).effects.map(effect =>
        effect.type === 'judged' ? effect.outcome : effect.type,
      );
    expect(outcome({})).toEqual(['broken']);
    expect(outcome({ overridden: ['T.1'] })).toEqual(['overridden']);
    const facts = { 'job.is_tested': true };
    expect(outcome({ facts, proposed: facts })).toEqual(['kept']);
    expect(outcome({ facts })).toEqual(['broken']);
  });

  it('with an unknown action, role or fact is refused when it is compiled', () => {
    const wrong = aGate({ action: 'sing', require: 'job.is_testd', override: ['boss'] });
    const compiled = compile(trialInput({ ...trial, clauses: { 'T.1': [wrong] } }));
    expect(compiled.ok).toBe(false);
    if (!compiled.ok)
      expect(compiled.faults.map(({ path }) => path)).toEqual(['action', 'override', 'require']);
  });
});
