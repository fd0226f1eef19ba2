import { expect, test } from 'vitest';
import { Problem, unreachable } from '../../shared/api/problem.ts';
import type { Wire } from './drain.ts';
import type { Entry } from './entry.ts';
import { sendUnkept } from './send-unkept.ts';

const entry: Entry = {
  ...{ key: 'k', no: 0, call: 'POST /work-orders/:id/accept', params: { id: 'a' }, body: {}, orderId: 'a' },
  ...{ deviceAt: '2026-11-23T01:00:00Z', timeField: 'happenedAt', knownOffsetMs: 0, state: 'waiting' },
};

function answering(answer: Awaited<ReturnType<Wire['sync']>>[number] | Problem): Wire {
  const sync = async () => {
    if (answer instanceof Problem) throw answer;
    return [answer];
  };
  return { sync, upload: async () => 'file' };
}

const problemOf = (wire: Wire) =>
  sendUnkept({ entry, picture: undefined }, wire).catch((error: unknown) => error as Problem);

test('a full phone with signal sends what it cannot keep', async () => {
  const wire = answering({ key: 'k', outcome: 'done', reply: { state: 'accepted' } });
  expect(await sendUnkept({ entry, picture: undefined }, wire)).toEqual({ state: 'accepted' });
});

test('what the server refuses is told with its reason', async () => {
  const problem = { status: 409, code: 'subject.state', title: 'no' };
  expect(await problemOf(answering({ key: 'k', outcome: 'refused', problem }))).toMatchObject({
    body: problem,
  });
});

test('a full phone without signal says that nothing was kept', async () => {
  expect(await problemOf(answering(unreachable()))).toMatchObject({ body: { code: 'phone.full' } });
});
