import { describe, expect, it } from 'vitest';
import { written } from './controls/written.fixture.ts';
import { at, monday, play } from './play.fixture.ts';
import { aDeadline, aGate, trialBook } from './trial.ts';

const sanction = (own: Readonly<Record<string, unknown>>) =>
  written({
    kind: 'sanction',
    subject: 'engineer',
    due_process: { decided_by: 'manager' },
    steps: [{ measure: 'deduction', amount: '50' }],
    ...own,
  });
const perMinute = { steps: [{ measure: 'deduction', amount: '1', per: 'minute' }] };
const record = written({
  kind: 'record',
  form: '《report》',
  filled_by: 'engineer',
  fields: ['report.fault'],
  at: 'signed',
});

const book = trialBook({
  clauses: {
    'D.1': [aDeadline({ within: [{ limit: '2h' }] })],
    'G.1': [aGate({ require: 'happened("answered")' })],
    'R.1': [record],
    'S.1': [sanction({ breach_of: 'D.1', when: 'request.personal' })],
    'S.2': [sanction({ breach_of: ['G.1', 'R.1'] })],
    'S.3': [
      sanction({ on: { event: 'complained', where: 'event.cause == "attitude"' }, units: 'event.sheets' }),
    ],
    'S.4': [sanction({ breach_of: 'D.1', ...perMinute })],
    'M.1': [
      written({
        kind: 'reward',
        subject: 'engineer',
        on: 'praised',
        measure: 'praise',
        decided_by: 'manager',
      }),
    ],
  },
  events: {
    asked: {},
    answered: {},
    complained: { cause: 'text', sheets: 'integer' },
    praised: {},
    signed: {},
  },
  facts: { 'request.personal': 'boolean', 'report.fault': 'text' },
  actions: ['sign'],
});

const personal = { facts: { 'request.personal': true } };
const found = (log: Parameters<typeof play>[1]) =>
  play(book, log).effects.filter(({ type }) => /^(violation|merit)/.test(type));

describe('a violation', () => {
  it('is found when a limit passes, with its evidence, at the instant of the limit', () => {
    const [first] = found([at(0, 'asked', personal), at(5, 'answered')]);
    expect(first).toEqual({
      type: 'violation_found',
      id: 'S.1/0:D.1/0#1',
      clause: 'S.1',
      control: 0,
      role: 'engineer',
      at: monday + 2 * 3_600_000,
      cause: { of: 'clock', clause: 'D.1', clock: 'D.1/0#1' },
      lateMs: null,
      grounds: { 'request.personal': true },
      units: null,
    });
  });

  it('is none in time, at the very instant, or where its condition does not hold', () => {
    expect(found([at(0, 'asked', personal), at(2, 'answered')])).toEqual([]);
    const impersonal = found([at(0, 'asked'), at(3, 'answered')]);
    expect(impersonal.map(effect => 'clause' in effect && effect.clause)).toEqual(['S.4', 'S.4']);
  });

  it('is told again when the lateness that it is reckoned by is known', () => {
    const byMinute = found([at(0, 'asked'), at(3, 'answered')]);
    expect(byMinute).toMatchObject([
      { id: 'S.4/0:D.1/0#1', lateMs: null },
      { id: 'S.4/0:D.1/0#1', lateMs: 3_600_000 },
    ]);
  });

  it('falls away when a late report shows that the limit was kept', () => {
    const log = [
      at(0, 'asked', personal),
      at(4, 'complained', { data: { cause: 'delay' } }),
      at(1, 'answered'),
    ];
    const effects = found(log).filter(effect => 'clause' in effect && effect.clause === 'S.1');
    expect(effects.map(({ type }) => type)).toEqual(['violation_found', 'violation_withdrawn']);
  });

  it('is found by a gate that was not held, and by a record that lacks something', () => {
    expect(found([at(1, 'signed', { action: 'sign' })])).toMatchObject([
      { clause: 'S.2', cause: { of: 'judged', clause: 'G.1' } },
      { clause: 'S.2', cause: { of: 'judged', clause: 'R.1' } },
    ]);
    const excused = at(1, 'signed', {
      action: 'sign',
      overridden: ['G.1'],
      facts: { 'report.fault': 'oil' },
    });
    expect(found([excused])).toEqual([]);
  });

  it('is found by an event, each time anew, with what the event told', () => {
    const complaint = (hours: number, cause: string) =>
      at(hours, 'complained', { data: { cause, sheets: 3 } });
    expect(found([complaint(1, 'attitude'), complaint(2, 'delay'), complaint(3, 'attitude')])).toMatchObject([
      { id: 'S.3/0:complained#1', units: 3, grounds: { 'event.cause': 'attitude', 'event.sheets': 3 } },
      { id: 'S.3/0:complained#3' },
    ]);
  });
});

describe('a merit', () => {
  it('is found by its event', () => {
    expect(found([at(1, 'praised')])).toMatchObject([
      { type: 'merit_found', clause: 'M.1', role: 'engineer' },
    ]);
  });
});

describe('a finding that people of several roles may answer for', () => {
  const concerned = { subject: ['csr', 'engineer'] };
  const several = trialBook({
    clauses: {
      'D.1': [aDeadline({ within: [{ limit: '2h' }] })],
      'S.1': [sanction({ ...concerned, on: 'complained' })],
      'S.2': [sanction({ ...concerned, breach_of: 'D.1' })],
    },
    events: { asked: {}, answered: {}, complained: {} },
  });
  const rolesIn = (log: Parameters<typeof play>[1]) =>
    play(several, log).effects.flatMap(effect => ('role' in effect ? effect.role : []));

  it('by an event tells the role of the one who acted', () => {
    expect(rolesIn([at(1, 'complained', { roles: ['manager', 'engineer'] })])).toEqual(['engineer']);
  });

  it('by an event of somebody else tells the first role', () => {
    expect(rolesIn([at(1, 'complained', { roles: ['manager'] })])).toEqual(['csr']);
  });

  it('by a limit that passed tells the first role, whoever asked', () => {
    expect(rolesIn([at(0, 'asked', { roles: ['engineer'] }), at(3, 'answered')])).toEqual(['csr']);
  });
});
