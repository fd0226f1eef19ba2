import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionView } from '#contract/edition-shape.ts';
import { proposeRegulation } from '#modules/regulation-text/index.ts';
import type { Actor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf } from '#testing/department.ts';
import { aMainJob, type MainJob } from '#testing/main-job.ts';
import { draftEdition, editionRoutes } from './index.ts';

let database: TestDatabase;
let job: MainJob;
let author: Actor;

beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  author = (await aPerson(job.db, 'manager', { branchId: job.branchId, name: 'author' })).actor;
});
afterAll(() => database.close());

const draft = (text: string) =>
  runCommand(job.road, draftEdition(job.regulations), {
    actor: author,
    input: { note: '本公司制度', text },
    key: null,
  });

const viewOf = (id: string) =>
  askRoutes(job, editionRoutes({ registry: job.regulations, db: job.db })).read<EditionView>(
    author,
    '/editions/:id',
    { id },
  );

describe("a draft from the company's own text", () => {
  test('has its chapters and clauses, each as text with a note, and the next version', async () => {
    const { pack } = proposeRegulation('服务制度\n一、接报\n1、接报后 2 小时内联系用户。\n2、对用户礼貌。');
    const view = await viewOf(bodyOf<{ id: string }>(await draft(pack)).id);
    expect(view).toMatchObject({ state: 'draft', base: 'bus-maker@1', version: '2', title: '服务制度' });
    const [chapter] = view.chapters;
    expect(chapter?.clauses.map(({ no, text }) => [no, text['zh-CN']])).toEqual([
      ['一.1', '接报后 2 小时内联系用户。'],
      ['一.2', '对用户礼貌。'],
    ]);
    expect(chapter?.clauses[0]?.yaml).toContain('# deadline: 2 小时内');
    expect(chapter?.clauses[0]?.controls).toMatchObject([{ kind: 'guideline' }]);
  });

  test('is refused while the text is no sound regulation, and nothing is begun', async () => {
    const { pack } = proposeRegulation('一、接报\n1、对用户礼貌。');
    const wrong = pack.replace('shown_as: text', 'shown_as: poster');
    expect(wrong).not.toBe(pack);
    const before = await job.db.selectFrom('editionDraft').select('id').execute();
    expect(codeOf(await draft(wrong))).toBe('edition.text_wrong');
    expect(codeOf(await draft('服务制度'))).toBe('edition.text_wrong');
    expect(await job.db.selectFrom('editionDraft').select('id').execute()).toEqual(before);
  });
});
