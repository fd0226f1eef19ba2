import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BacktestCase, BacktestView } from '#contract/backtest.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { backtestRoutes } from '#modules/backtest/index.ts';
import { editionRoutes } from '#modules/edition/index.ts';
import type { Actor } from '#road/actor.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob } from '#testing/main-job.ts';
import { backtestsInBackground } from './in-background.ts';

let database: TestDatabase;
let job: MainJob;
let author: Actor;
let quality: Actor;
let asked: RoutesAsked;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const { db, branchId, regulations } = job;
  author = (await aPerson(db, 'manager', { branchId, name: 'author' })).actor;
  quality = (await aPerson(db, 'quality', { branchId })).actor;
  for (const role of ['general_manager', 'finance', 'hr', 'warehouse'] as const)
    await aPerson(db, role, { branchId });
  const routes = [...editionRoutes({ registry: regulations, db }), ...backtestRoutes(regulations)];
  asked = askRoutes(job, routes);
  await carryOut(job, await anOrder(job), { last: 'work_order.complete', engineer: await anEngineer(job) });
});
afterAll(() => database.close());

const act = async <T>(action: string, input: object): Promise<T> =>
  bodyOf<T>(await asked.act(author, action, input));
const draft = (id: string) => read<EditionView>('/editions/:id', { id });
const read = <T>(path: string, input: object) => asked.read<T>(author, path, input);

test('a draft that is asked to be tried is tried in a process of its own, and its changed cases tell both reckonings', async () => {
  const { id: draftId } = await act<{ id: string }>('edition.draft', { note: '' });
  const { chapters } = await read<EditionView>('/editions/:id', { id: draftId });
  const clause = chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'S2.BUS.05');
  const yaml = clause?.yaml.replace(/^(\s+)to: .*$/m, '$1to: service_request.closed') ?? '';
  await act('edition.edit', { id: draftId, edit: { part: 'clause', clause: 'S2.BUS.05', yaml } });
  const { id } = await act<{ id: string }>('backtest.run', { draftId });
  expect(await read<BacktestView>('/backtests/:id', { id })).toMatchObject({
    state: 'waiting',
    result: null,
  });

  const { connection, schema } = database;
  const signal = new AbortController().signal;
  await backtestsInBackground({ connection, schema, signal })({ id });
  const done = await read<BacktestView>('/backtests/:id', { id });
  expect(done).toMatchObject({ state: 'done', progress: 1, isOfDraftAsItIs: true });
  expect(done.result).toMatchObject({ cases: 1, changedCases: 1 });
  const { items } = await read<{ items: BacktestCase[] }>('/backtests/:id/cases', { id });
  expect(items).toMatchObject([{ clause: 'S2.BUS.05', clauseNo: '3.1', before: 'kept' }]);
  const { items: told } = await read<{ items: { before: string[]; after: string[] }[] }>(
    '/backtests/:id/explain',
    {
      id,
      caseId: items[0]?.id ?? '',
    },
  );
  expect(told[0]?.before.join()).toContain('24 h');
  expect(told[0]?.before).not.toEqual(told[0]?.after);
}, 60_000);

test('who approves a draft sees the back-test, and whether it tried the text that is decided on', async () => {
  const { id: draftId } = await act<{ id: string }>('edition.draft', { note: '' });
  const edit = async (line: RegExp, by: string) => {
    const { chapters } = await draft(draftId);
    const clause = chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'S2.BUS.05');
    const yaml = clause?.yaml.replace(line, by) ?? '';
    await act('edition.edit', { id: draftId, edit: { part: 'clause', clause: 'S2.BUS.05', yaml } });
  };
  await edit(/^(\s+)to: .*$/m, '$1to: service_request.closed');
  expect((await draft(draftId)).backtest).toBeNull();
  const { id } = await act<{ id: string }>('backtest.run', { draftId });
  const { connection, schema } = database;
  await backtestsInBackground({ connection, schema, signal: new AbortController().signal })({ id });
  expect((await draft(draftId)).backtest).toMatchObject({
    ...{ id, isOfDraftAsItIs: true, cases: 1, changes: 1, askedByName: 'author' },
    clauses: [{ clauseNo: '3.1', before: { kept: 1, broken: 0 }, after: { kept: 0 } }],
  });

  await edit(/within: .*$/m, 'within: 3h');
  const changed = (await draft(draftId)).backtest;
  expect(changed).toMatchObject({ id, isOfDraftAsItIs: false });
  expect(changed?.triedText).not.toBe(changed?.text);
  await act('edition.submit', { id: draftId });
  bodyOf(await asked.act(quality, 'edition.approve', { id: draftId, comment: '' }));
  expect((await draft(draftId)).steps).toMatchObject([
    { role: 'quality', outcome: 'approved', backtestId: id },
    { role: 'general_manager', outcome: null, backtestId: null },
  ]);
}, 60_000);
