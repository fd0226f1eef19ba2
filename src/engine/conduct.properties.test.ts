import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, minuteMs } from '#kernel/time.ts';
import { configureRuns } from '#testing/runs.ts';
import { apply } from './apply.ts';
import { type Decision, decide, submit, withdraw } from './controls/approval-course.ts';
import type { ConductAct } from './controls/conduct-act.ts';
import { openConduct } from './controls/conduct-course.ts';
import { conductLifecycle, proceed } from './controls/due-process.ts';
import { aForm, written } from './controls/written.fixture.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import { dueProcessOf } from './pack/normal-conduct.ts';
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

const staff: Readonly<Record<string, readonly string[]>> = {
  engineer: ['eve', 'max'],
  manager: ['max', 'mia', 'moe'],
  finance: ['fay', 'mia'],
  general_manager: ['gus'],
};
const decision = fc.record({
  person: fc.constantFrom('eve', 'max', 'mia', 'moe', 'fay', 'gus'),
  says: fc.constantFrom('approve', 'approve', 'approve', 'refuse', 'return') as fc.Arbitrary<
    Decision['says']
  >,
  version: fc.constantFrom(1, 1, 1, 2),
  isWithdrawn: fc.constantFrom(false, false, false, false, true),
});

describe('any course of an approval', () => {
  const approval = book.edition('trial').approvals.get('A.1/0');

  it('is approved only by the voices that the clause asks for, none of them the applicant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('eve', 'max'),
        fc.constantFrom(9_000, 90_000),
        fc.array(decision, { maxLength: 12 }),
        (applicant, total, decisions) => {
          if (!approval) throw new Error('there is no approval');
          const scope = { facts: {}, event: undefined, seen: {}, grades: {}, settings: {}, at: monday };
          const holders = (role: string) => staff[role] ?? [];
          const begun = submit(approval, {
            applicant,
            roles: ['engineer'],
            values: { total },
            scope,
            edition: 'trial',
            holders,
          });
          if ('refusals' in begun) return;
          let { course } = begun;
          for (const { isWithdrawn, ...one } of decisions) {
            const at = monday;
            const moved = isWithdrawn
              ? withdraw(approval, course, { person: one.person, at })
              : decide(approval, course, { ...one, at, reason: 'because' });
            if ('course' in moved) course = moved.course;
          }
          const votes = course.steps.flatMap(step => step.votes);
          expect(votes.map(({ person }) => person)).not.toContain(applicant);
          const carried = course.steps.every(({ no, seats, votes: given }) => {
            const share = approval.steps.find(step => step.no === no)?.share ?? 100;
            return (
              given.filter(({ says }) => says === 'approve').length >= Math.ceil((seats.length * share) / 100)
            );
          });
          expect(course.status === 'approved').toBe(carried);
        },
      ),
    );
  });
});

const names = [
  'verify',
  'propose',
  'confirm',
  'excuse',
  'dismiss',
  'hear',
  'decide',
  'serve',
  'sign',
  'refuse_signature',
  'appeal',
  'answer',
  'settle',
  'expire',
] as const;
const act = fc.record({
  name: fc.constantFrom(...names),
  by: fc.constantFrom('eve', 'max', 'mia', 'gus'),
  day: fc.integer({ min: 0, max: 12 }),
  fen: fc.constantFrom(0, 5_000, 9_000),
});

describe('any course of a sanction', () => {
  const process = dueProcessOf({
    decided_by: 'manager',
    signed_by_person: true,
    witnesses: 1,
    appeal_to: ['manager', 'general_manager'],
  });
  const terms = {
    process,
    after: (_: string, from: number) => from + 3 * dayMs,
    expiry: () => null,
    isRepeated: false,
  };
  const rolesOf: Readonly<Record<string, readonly string[]>> = {
    max: ['manager'],
    mia: ['manager'],
    gus: ['general_manager'],
    eve: ['engineer'],
  };

  it('follows its lifecycle, is never judged by the person, nor answered by who decided', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), list => {
        const opened = openConduct(
          { consequence: 'S.1/0', edition: 'trial', finding: 'S.1/0:x', person: 'eve' },
          [],
        );
        if ('refusals' in opened) throw new Error('it cannot be opened');
        let course = opened;
        for (const { name, by, day, fen } of list) {
          const before = JSON.stringify(course);
          const amounts = { measures: ['deduction'], fen, points: 0, days: 0 };
          const more = {
            proposal: { ...amounts, fromFen: 5_000, toFen: 9_000 },
            decision: amounts,
            answer: amounts,
            excuse: 'x',
            witnesses: ['ann'],
          };
          const one = {
            act: name,
            by,
            roles: rolesOf[by] ?? [],
            at: monday + day * dayMs,
            words: 'because',
            ...more,
          };
          const next = proceed(course, one as ConductAct, terms);
          expect(JSON.stringify(course)).toBe(before);
          if ('refusals' in next) continue;
          expect(conductLifecycle[course.status]).toContain(name);
          if (name === 'answer') expect(by).not.toBe(course.decided?.by);
          course = next;
        }
        const own = course.acts.filter(({ by }) => by === 'eve').map(({ act: name }) => name);
        expect(own.filter(name => !['sign', 'appeal', 'refuse_signature'].includes(name))).toEqual([]);
        if (course.status === 'settled') expect(course.decided?.fen ?? 0).toBeLessThanOrEqual(9_000);
      }),
    );
  });
});
