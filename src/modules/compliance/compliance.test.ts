import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import { hourMs } from '#kernel/time.ts';
import type { ReadContext } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { tick } from '#road/tick.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aClerk, close, register, reply, smallestRegulations, smallestRoad } from '#testing/smallest-road.ts';
import { type Reading, readFigures } from './queries/figures.ts';

let database: TestDatabase;
let context: ReadContext;
const enacted = { enactedBy: 'test', enactedAt: Temporal.Instant.fromEpochMilliseconds(0) };
const registry: Reading = {
  ...smallestRegulations(),
  current: () => ({
    edition: {
      id: 'smallest@1',
      pack: 'smallest',
      version: '1',
      files: [],
      inForceFrom: '2026-01-01',
      ...enacted,
    },
    until: null,
  }),
};

beforeAll(async () => {
  database = await testDatabase();
  const { road, clock } = smallestRoad(database.pool);
  context = { db: database.db, road, actor: aClerk(['auditor']), reach: 'all', now: clock.now() };
  let key = 0;
  const run = async (command: typeof register, input: object, roles = aClerk()) => {
    const answer = await runCommand(road, command, { actor: roles, input, key: `compliance-${++key}` });
    if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
    return (answer.body as { id: string }).id;
  };
  const inTime = await run(register, { severity: 'normal' });
  await run(reply, { id: inTime });
  await run(close, { id: inTime });
  const late = await run(register, { severity: 'normal' });
  clock.advance(2 * hourMs);
  await tick(road);
  const override = { reason: '用户要求' };
  await run(close, { id: late, override }, aClerk(['csr', 'general_manager']));
  await run(register, { severity: 'normal' });
});
afterAll(() => database.close());

async function figures(asked: { from: string; to: string }, over: Partial<ReadContext> = {}) {
  const answer = await readFigures(registry)({ ...context, ...over }, asked);
  if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
  return answer.items;
}

test('a limit counts as kept at its stop, as broken at its end, and as running until then', async () => {
  const [limit] = await figures({ from: '2026-11-20', to: '2026-11-20' });
  expect(limit).toMatchObject({ clause: 'T.1', kept: 1, broken: 1, running: 1, overridden: 0, share: 0.5 });
  expect(limit?.trend).toHaveLength(12);
  expect(limit?.trend.at(-1)).toBe(0.5);
  expect(limit?.trend.at(0)).toBeNull();
});

test('a gate counts as kept when it stood open, and apart from that when it was overridden', async () => {
  const [, gate] = await figures({ from: '2026-11-01', to: '2026-11-30' });
  expect(gate).toMatchObject({ clause: 'T.2', kind: 'gate', kept: 1, broken: 0, overridden: 1, share: 1 });
});

test('a period without occasions has no share', async () => {
  const [limit] = await figures({ from: '2026-10-01', to: '2026-10-31' });
  expect(limit).toMatchObject({ kept: 0, broken: 0, share: null });
});

test('a manager sees the figures of their branches only', async () => {
  const [limit] = await figures({ from: '2026-11-20', to: '2026-11-20' }, { reach: 'branch' });
  expect(limit).toMatchObject({ kept: 0, broken: 0, running: 0 });
});

test('a period that ends before it begins is refused', async () => {
  const refused = await readFigures(registry)(context, { from: '2026-11-20', to: '2026-11-01' });
  expect(refused).toMatchObject({
    refusals: [{ code: 'input.invalid', field: 'to', params: { keyword: 'notBefore' } }],
  });
});
