import { expect, test } from 'vitest';
import { written } from '#engine/controls/written.fixture.ts';
import { newSubject } from '#engine/state.ts';
import { trialBook } from '#engine/trial.ts';
import { dutyNotices } from './duty-notices.ts';
import type { LoggedEvent } from './evidence/logged-event.ts';

const book = trialBook({
  clauses: {
    'T.1': [
      written({
        kind: 'duty',
        holder: 'csr',
        every: 'month',
        done: { event: 'counted', where: 'event.kind == "full"' },
      }),
    ],
  },
  events: { counted: { kind: 'text' } },
});

function noticesOf(kind: string, subjectKind: 'branch' | 'duty' = 'branch') {
  const subject = {
    id: 'a-branch',
    kind: subjectKind,
    seq: 1,
    lastHash: Buffer.alloc(32),
    state: newSubject('trial'),
  };
  const event = {
    type: 'counted',
    at: 0,
    data: { kind },
    actorId: 'a-person',
    actorName: '小林',
  } as unknown as LoggedEvent;
  return dutyNotices({ subject, effects: [], events: [event] }, book);
}

test('an event that fulfils a recurring duty is told with who did it', () => {
  expect(noticesOf('full')).toEqual([
    {
      topic: 'duty.fulfilled',
      payload: {
        ...{ subjectId: 'a-branch', duties: ['T.1/0'], at: '1970-01-01T00:00:00Z' },
        ...{ actorId: 'a-person', actorName: '小林' },
      },
    },
  ]);
});

test('one that does not meet the condition is not, nor what duties themselves tell', () => {
  expect(noticesOf('part')).toEqual([]);
  expect(noticesOf('full', 'duty')).toEqual([]);
});
