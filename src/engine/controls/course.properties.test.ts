import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '#kernel/time.ts';
import { configureRuns } from '#testing/runs.ts';
import { dueProcessOf } from '../pack/normal-conduct.ts';
import { monday } from '../play.fixture.ts';
import { trialBook } from '../trial.ts';
import { type Decision, decide, submit, withdraw } from './approval-course.ts';
import type { ConductAct } from './conduct-act.ts';
import { openConduct } from './conduct-course.ts';
import { conductLifecycle, proceed } from './due-process.ts';
import { aForm, written } from './written.fixture.ts';

const chain = [
  { role: 'manager', together: { share: 60 } },
  { role: ['finance', 'general_manager'], above: '100' },
];
const book = trialBook({
  clauses: { 'A.1': [written({ kind: 'approval', form: 'requisition', asked_by: 'engineer', chain })] },
  forms: [aForm('requisition', { total: 'money!' })],
});

configureRuns();

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
            version: 1,
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
