import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, ArticleBeside, ArticleRow, FaultWalk } from '#contract/article.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, anOrder, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
});
afterAll(() => database.close());

const door = { title: '前门打不开：门泵漏气', body: '先看储气筒压力，再听门泵。', isPublic: false };

async function aDraft(more: object = {}, author: Person = job.support): Promise<string> {
  const made = await job.act(author.actor, 'article.draft', { kind: 'solution', ...door, ...more });
  return bodyOf<{ id: string }>(made).id;
}

async function published(more: object = {}): Promise<string> {
  const id = await aDraft(more);
  bodyOf(await job.act(job.support.actor, 'article.submit', { id }));
  bodyOf(await job.act(job.quality.actor, 'article.publish', { id }));
  return id;
}

const read = (id: string, who: Person = job.support) => job.read<Article>(who.actor, '/articles/:id', { id });

async function listed(q: string, who: Person = job.csr): Promise<readonly string[]> {
  const { items } = await job.read<{ items: ArticleRow[] }>(who.actor, '/articles', { q });
  return items.map(({ id }) => id);
}

interface Beside {
  readonly items: readonly ArticleBeside[];
  readonly walks: readonly FaultWalk[];
}

const beside = (id: string, who: Person = job.support) =>
  job.read<Beside>(who.actor, '/service-requests/:id/articles', { id });

describe('writing and reviewing', () => {
  test('nobody publishes what they wrote; another does, and then it is found in either script', async () => {
    const id = await aDraft({ title: '發動機無法啟動', body: '檢查起動機' });
    bodyOf(await job.act(job.support.actor, 'article.submit', { id }));
    expect(codeOf(await job.act(job.support.actor, 'article.publish', { id }))).toBe('article.own_text');
    expect(await listed('发动机')).not.toContain(id);
    bodyOf(await job.act(job.quality.actor, 'article.publish', { id }));
    expect(await listed('发动机')).toContain(id);
  });

  test('readers keep what was published until the change has been looked at', async () => {
    const id = await published();
    bodyOf(await job.act(job.quality.actor, 'article.save', { id, ...door, body: '新的写法' }));
    expect((await read(id, job.csr)).body).toBe(door.body);
    expect((await read(id)).body).toBe('新的写法');
    bodyOf(await job.act(job.quality.actor, 'article.submit', { id }));
    bodyOf(await job.act(job.support.actor, 'article.publish', { id }));
    const after = await read(id, job.csr);
    expect([after.body, after.version, after.versions.length]).toEqual(['新的写法', 2, 2]);
  });

  test('a draft of somebody else is hidden from those who do not review', async () => {
    const id = await aDraft();
    expect(codeOf(await read(id, job.csr))).toBe('subject.not_found');
    expect((await read(id, job.quality)).state).toBe('draft');
  });

  test('what is given back says why, and what is archived is not found', async () => {
    const id = await aDraft({ title: '转向沉重的处理' });
    bodyOf(await job.act(job.support.actor, 'article.submit', { id }));
    bodyOf(await job.act(job.quality.actor, 'article.return', { id, reason: '缺少扭矩' }));
    expect(await read(id)).toMatchObject({ state: 'draft', returnedReason: '缺少扭矩' });
    bodyOf(await job.act(job.support.actor, 'article.submit', { id }));
    bodyOf(await job.act(job.quality.actor, 'article.publish', { id }));
    bodyOf(await job.act(job.quality.actor, 'article.archive', { id }));
    expect(await listed('转向沉重')).toEqual([]);
  });

  test('a wrong fault tree is not kept, and its lines are told', async () => {
    const wrong = { kind: 'fault_tree', ...door, body: 'start: nowhere\nquestions: {}\nresults: {}' };
    expect(codeOf(await job.act(job.support.actor, 'article.draft', wrong))).toBe('fault_tree.misshapen');
  });
});

describe('beside a request', () => {
  test('the article of its model comes first, that of another model not at all, each with why', async () => {
    const general = await published({ title: '乘客无法上车时的处理', body: '前门打不开时的应急办法' });
    const own = await published({ model: 'K9', faultClass: 'body' });
    const other = await published({ model: 'K7' });
    const { id } = await aRequest(job);
    const { items } = await beside(id);
    expect(items[0]).toMatchObject({ id: own, reasons: ['same_model', 'same_fault', 'same_words'] });
    const shown = items.map(item => item.id);
    expect(shown).toContain(general);
    expect(shown).not.toContain(other);
  });

  test('that it helped is counted once for each request, as said last', async () => {
    const articleId = await published({ model: 'K9' });
    const { id } = await aRequest(job);
    bodyOf(await job.act(job.support.actor, 'article.use', { id, articleId, isHelpful: false }));
    bodyOf(await job.act(job.support.actor, 'article.use', { id, articleId, isHelpful: true }));
    expect(await read(articleId)).toMatchObject({ helped: 1, didNotHelp: 0 });
    expect((await beside(id)).items.find(item => item.id === articleId)?.isHelpful).toBe(true);
  });

  test('an engineer who was not sent sees and says nothing', async () => {
    const articleId = await published({ model: 'K9' });
    const { id } = await aRequest(job);
    const stranger = await anEngineer(job);
    expect(codeOf(await beside(id, stranger))).toBe('subject.not_found');
    const use = { id, articleId, isHelpful: true };
    expect(codeOf(await job.act(stranger.actor, 'article.use', use))).toBe('subject.not_found');
    expect(
      codeOf(await job.act(stranger.actor, 'article.draft', { kind: 'solution', ...door, requestId: id })),
    ).toBe('subject.not_found');
  });
});

describe('a fault tree', () => {
  const body = `start: air
questions:
  air:
    ask: 气压够吗？
    answers: [{ say: 够, to: jammed }, { say: 不够, to: leak }]
results:
  leak: { cause: 气路漏气, remedy: 更换气管, outcome: pass_to_field, skill: 气路 }
  jammed: { cause: 门泵卡滞, remedy: 润滑后复位, outcome: solve }
`;

  test('the way that was gone is the diagnosis of the case, by the version that was read', async () => {
    const articleId = await published({ kind: 'fault_tree', title: '前门故障树', body, model: 'K9' });
    const { id } = await aRequest(job);
    const { items } = await beside(id);
    expect(items.find(item => item.id === articleId)?.tree?.questions).toHaveLength(1);
    const walk = { id, articleId, version: 1, answers: [1] };
    bodyOf(await job.act(job.support.actor, 'fault_tree.walk', walk));
    const { walks } = await beside(id);
    expect(walks).toMatchObject([
      { path: [{ ask: '气压够吗？', say: '不够' }], result: { cause: '气路漏气' } },
    ]);
    const { state } = await stateOf(job.db, id);
    expect(state.facts).toMatchObject({ 'remote.cause': '气路漏气', 'remote.solved': false });
    const strange = { ...walk, answers: [1, 1] };
    expect(codeOf(await job.act(job.support.actor, 'fault_tree.walk', strange))).toBe(
      'fault_tree.no_such_way',
    );
  });

  test('S0.DISC.22 gone at the machine it is kept with the case, but nothing was found remotely', async () => {
    const articleId = await published({ kind: 'fault_tree', title: '前门故障树', body, model: 'K9' });
    const order = await anOrder(job);
    const engineer = await anEngineer(job);
    await carryOut(job, order, { last: 'work_order.check_in', engineer });
    const { requestId: id } = order;
    const before = (await stateOf(job.db, id)).state.facts['service_request.remote_tried'];
    bodyOf(await job.act(engineer.actor, 'fault_tree.walk', { id, articleId, version: 1, answers: [1] }));
    expect((await beside(id, engineer)).walks).toMatchObject([{ result: { cause: '气路漏气' } }]);
    const { facts } = (await stateOf(job.db, id)).state;
    expect([facts['remote.cause'], facts['service_request.remote_tried']]).toEqual([undefined, before]);
  });
});

describe('under the regulations that ask for it', () => {
  async function verdicts(where: MainJob, subjectId: string, clause: string): Promise<readonly string[]> {
    const { rows } = await where.road.pool.query<{ outcome: string }>(
      'select outcome from verdict where subject_id = $1 and clause = $2',
      [subjectId, clause],
    );
    return rows.map(({ outcome }) => outcome);
  }

  async function clocks(where: MainJob, subjectId: string, clause: string): Promise<readonly string[]> {
    const { state } = await stateOf(where.db, subjectId);
    return state.clocks.filter(clock => clock.clause === clause).map(({ status }) => status);
  }

  async function signedOrder(where: MainJob) {
    const order = await anOrder(where);
    const engineer = await anEngineer(where);
    await carryOut(where, order, { last: 'service_report.sign', engineer, isCareful: true });
    bodyOf(
      await where.act(engineer.actor, 'work_order.clear_up', {
        id: order.id,
        items: ['place_cleared', 'equipment_restored'],
      }),
    );
    return { ...order, engineer };
  }

  test('S1.EXP.09 what was learnt is written with the completion: kept; without it: broken', async () => {
    const other = await testDatabase();
    const experienced = await aMainJob(other, { pack: 'experience' });
    const told = await signedOrder(experienced);
    const lesson = '门泵漏气先听后看';
    bodyOf(await experienced.act(told.engineer.actor, 'work_order.complete', { id: told.id, lesson }));
    expect(await verdicts(experienced, told.requestId, 'S1.EXP.09')).toEqual(['kept']);
    const silent = await signedOrder(experienced);
    bodyOf(await experienced.act(silent.engineer.actor, 'work_order.complete', { id: silent.id }));
    expect(await verdicts(experienced, silent.requestId, 'S1.EXP.09')).toEqual(['broken']);
    await other.close();
  });

  test('S4.TECH.11 a document says product and version, and what is out of date is mended in time', async () => {
    const other = await testDatabase();
    const centre = await aMainJob(other, { pack: 'tech-service-centre' });
    const manual = {
      kind: 'product_manual',
      ...door,
      title: 'K9 使用说明书',
      productLine: 'bus',
      model: 'K9',
    };
    const made = await centre.act(centre.support.actor, 'article.draft', manual);
    const { id } = bodyOf<{ id: string }>(made);
    bodyOf(await centre.act(centre.support.actor, 'article.submit', { id }));
    bodyOf(await centre.act(centre.quality.actor, 'article.publish', { id }));
    expect(await verdicts(centre, id, 'S4.TECH.11')).toEqual(['kept']);
    bodyOf(await centre.act(centre.csr.actor, 'article.mark_outdated', { id, reason: '第二章已改' }));
    bodyOf(await centre.act(centre.support.actor, 'article.save', { id, ...door, model: 'K9' }));
    bodyOf(await centre.act(centre.support.actor, 'article.submit', { id }));
    bodyOf(await centre.act(centre.quality.actor, 'article.publish', { id }));
    expect(
      (await clocks(centre, id, 'S4.TECH.11')).filter(status => status === 'kept').length,
    ).toBeGreaterThan(0);
    await other.close();
  });

  test('S0.DISC.48 experience of a completed repair is shared from its case', async () => {
    const other = await testDatabase();
    const discipline = await aMainJob(other, { pack: 'discipline' });
    const { id } = await aRequest(discipline);
    const shared = { kind: 'solution', ...door, requestId: id };
    bodyOf(await discipline.act(discipline.support.actor, 'article.draft', shared));
    const { state } = await stateOf(discipline.db, id);
    expect(state.seen['knowledge.shared']?.count).toBe(1);
    await other.close();
  });
});
