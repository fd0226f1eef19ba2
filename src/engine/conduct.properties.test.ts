import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs } from '#kernel/time.ts';
import { configureRuns } from '#testing/runs.ts';
import { apply } from './apply.ts';
import { aForm, written } from './controls/written.fixture.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import { permit } from './permit.ts';
import { monday, play } from './play.fixture.ts';
import { newSubject } from './state.ts';
import { aDeadline, trialBook } from './trial.ts';

const chain = [
  { role: 'manager', together: { share: 60 }, within: '2h' },
  { role: ['finance', 'general_manager'], above: '100', within: '1h' },
];
const sanction = { kind: 'sanction', subject: 'engineer', due_process: { decided_by: 'manager' } };
const steps = [{ measure: 'deduction', amount: '50' }];
const book = trialBook({
  clauses: {
    'A.1': [written({ kind: 'approval', form: 'requisition', asked_by: 'engineer', action: 'sign', chain })],
    'B.1': [aDeadline({ before: 'visit.starts_at', within: [{ limit: '2h' }] })],
    'B.2': [aDeadline({ within: [{ limit: '4h' }], again: 'another' })],
    'C.1': [written({ kind: 'duty', holder: 'csr', on: 'answered', within: '3h', done: 'evaluated' })],
    'S.1': [written({ ...sanction, breach_of: ['B.1', 'B.2', 'C.1'], steps })],
    'S.2': [written({ ...sanction, on: 'complained', steps })],
  },
  forms: [aForm('requisition', { total: 'money!' })],
  events: { asked: {}, answered: {}, evaluated: {}, complained: {}, noted: {} },
  facts: { 'visit.starts_at': 'instant' },
  actions: ['sign'],
});

const approvalEvents = ['approval.approved', 'approval.ended'].map(type => ({
  type,
  data: { approval: 'A.1/0' },
}));
const plain = ['asked', 'answered', 'evaluated', 'complained', 'noted'].map(type => ({ type }));
const told = fc.array(
  fc.record({
    event: fc.constantFrom(...plain, ...approvalEvents),
    at: fc.integer({ min: 0, max: 2_000 }),
    visit: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: undefined }),
    signs: fc.boolean(),
  }),
  { maxLength: 25 },
);
const log = told.map(list =>
  list.map(
    ({ event, at, visit, signs }): EngineEvent => ({
      ...event,
      at: monday + at * minuteMs,
      ...(visit !== undefined && { facts: { 'visit.starts_at': monday + visit * minuteMs } }),
      ...(signs && event.type === 'noted' && { action: 'sign' }),
    }),
  ),
);

configureRuns();

describe('any log of a subject with approvals, duties and sanctions', () => {
  it('replayed through JSON gives the same bytes', () => {
    fc.assert(
      fc.property(log, events => {
        let state = newSubject('trial');
        for (const one of events) state = JSON.parse(JSON.stringify(apply(book, state, one).state));
        expect(JSON.stringify(state)).toBe(JSON.stringify(play(book, events).state));
      }),
    );
  });

  it('has violations for exactly the clocks that are broken', () => {
    fc.assert(
      fc.property(log, events => {
        const { state, effects } = play(book, events);
        const standing = standingOf(effects).filter(id => id.startsWith('S.1/'));
        const broken = state.clocks
          .filter(({ status }) => status === 'broken')
          .map(({ id }) => `S.1/0:${id}`);
        expect(standing.toSorted()).toEqual(broken.toSorted());
      }),
    );
  });

  it('has a limit before an instant at exactly that distance, and no stop before its start', () => {
    fc.assert(
      fc.property(log, events => {
        for (const clock of play(book, events).state.clocks) {
          expect(clock.stoppedAt ?? clock.startedAt).toBeGreaterThanOrEqual(clock.startedAt);
          const visit = clock.grounds['visit.starts_at'];
          if (clock.clause === 'B.1' && clock.band === 0)
            expect(clock.dueAt).toBe(Number(visit) - 2 * 60 * minuteMs);
        }
      }),
    );
  });

  it('lets permit and apply agree on the approval before an action', () => {
    fc.assert(
      fc.property(log, events => {
        const { state } = play(book, events);
        const at = Math.max(monday, state.at);
        const { allowed } = permit(book, state, { action: 'sign', at, roles: [] });
        const { effects } = apply(book, state, { type: 'noted', at, action: 'sign' });
        const judged = effects.flatMap(effect => (effect.type === 'judged' ? effect.outcome : []));
        expect(judged).toEqual([allowed ? 'kept' : 'broken']);
      }),
    );
  });
});

/** Ids of what was found and not taken back. */
function standingOf(effects: readonly Effect[]): string[] {
  const standing = new Set<string>();
  for (const effect of effects) {
    if (effect.type === 'violation_found') standing.add(effect.id);
    if (effect.type === 'violation_withdrawn') standing.delete(effect.id);
  }
  return [...standing];
}
