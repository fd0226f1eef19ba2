import { expect, it } from 'vitest';
import { trialBook } from '../trial.ts';
import { written } from './written.fixture.ts';

const processWith = (due: Readonly<Record<string, unknown>>) => {
  const due_process = { decided_by: 'manager', ...due };
  const sanction = { kind: 'sanction', subject: 'engineer', due_process, steps: [{ measure: 'demerit' }] };
  const book = trialBook({ clauses: { 'S.1': [written(sanction)] }, settings: { appeal: '5d', much: 20 } });
  return book.edition('trial').consequences.get('S.1/0')?.dueProcess;
};

it('a due process has the limit that a setting holds', () => {
  expect(processWith({ appeal_within: 'settings.appeal' })).toMatchObject({
    appealWithin: '5d',
    answerWithin: '7d',
  });
});

it('a setting that holds no limit is refused', () => {
  expect(() => processWith({ served_within: 'settings.much' })).toThrow(
    'dueProcess.servedWithin: no_limit {"text":"20"}',
  );
});
