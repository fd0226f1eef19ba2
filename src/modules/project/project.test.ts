import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Project, ProjectRow } from '#contract/project-shape.ts';
import { dayMs, hourMs } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, type MainJob, signature } from '#testing/main-job.ts';
import { projectRoutes } from './index.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
beforeAll(async () => {
  database = await testDatabase();
  const base = await aMainJob(database, { pack: 'goals' });
  const routes = [...base.routes, ...projectRoutes(base.files)];
  job = { ...base, routes, ...askRoutes(base, routes) };
  engineer = await anEngineer(job);
});
afterAll(() => database.close());

const eightDaysOn = new Date(noon + 8 * dayMs).toISOString();
const orderOf = (more: object = {}) => ({
  title: '压缩机组',
  content: '安装指导',
  startsAt: eightDaysOn,
  engineerId: engineer.id,
  ownerName: '济南化工',
  constructorName: '一建',
  ...more,
});
const issue = (id: string, more: object = {}) =>
  job.act(job.dispatcher.actor, 'service_order.issue', { id, ...orderOf(more) });

async function aProject(): Promise<{ id: string; requestId: string }> {
  const request = await aRequest(job);
  return { ...bodyOf<{ id: string }>(await issue(request.id)), requestId: request.id };
}

const onSite = (action: string, id: string, input: object = {}) =>
  job.act(engineer.actor, action, { id, ...input });
const projectOf = (id: string, person = engineer) => job.read<Project>(person.actor, '/projects/:id', { id });
const drawn = (party: string) => ({ party, signedByName: '王小明', signature, strokes: 7 });
const parties = ['owner', 'constructor', 'company'] as const;
const items = [{ name: '主机', expected: 1, counted: 1 }];

async function sign(action: string, id: string, who: readonly string[] = parties) {
  for (const party of who) bodyOf(await onSite(action, id, drawn(party)));
}

async function anInstallation() {
  const project = await aProject();
  bodyOf(await onSite('site_count.hold', project.id, { items }));
  await sign('site_count.sign', project.id);
  bodyOf(await onSite('site_count.hand_over', project.id));
  return project;
}

async function aProvenProject() {
  const project = await anInstallation();
  bodyOf(await onSite('project.run_trial', project.id, { result: '72 小时正常', isPassed: true }));
  return project;
}

const found = { problem: '标高偏差 12 mm', party: 'civil_contractor', dueOn: '2026-11-27' };
const told = { toldContractor: true, toldOwner: true, toldDepartment: true };
const aDefect = async (projectId: string) =>
  bodyOf<{ id: string }>(await onSite('site_issue.find', projectId, found)).id;

async function mend(issueId: string) {
  bodyOf(await onSite('site_issue.notify', issueId, told));
  bodyOf(await onSite('rectification.receive', issueId, { measures: '凿毛重抹' }));
  bodyOf(await onSite('rectification.check', issueId, { isMended: true }));
  return onSite('site_issue.close', issueId);
}

const statusesOf = ({ clocks }: Project, clause: string) =>
  clocks.filter(clock => clock.clause === clause).map(({ status }) => status);

describe('the service order (S1.GOAL.01)', () => {
  test('is issued a week ahead at the very minute, not a minute later', async () => {
    const request = await aRequest(job);
    const late = new Date(noon + 7 * dayMs - 60_000).toISOString();
    expect(codeOf(await issue(request.id, { startsAt: late }))).toBe('clause.gate');
    const justInTime = new Date(noon + 7 * dayMs).toISOString();
    expect(bodyOf(await issue(request.id, { startsAt: justInTime }))).toMatchObject({ state: 'issued' });
  });

  test('is issued later by the manager, with a reason', async () => {
    const request = await aRequest(job);
    const input = { id: request.id, ...orderOf({ startsAt: new Date(noon + dayMs).toISOString() }) };
    const override = { reason: '甲方提前' };
    expect(
      bodyOf(await job.act(job.manager.actor, 'service_order.issue', { ...input, override })),
    ).toMatchObject({ state: 'issued' });
  });

  test('is issued once for a case, to an engineer of the branch', async () => {
    const { requestId } = await aProject();
    expect(codeOf(await issue(requestId))).toBe('project.already_issued');
    const request = await aRequest(job);
    expect(codeOf(await issue(request.id, { engineerId: job.dispatcher.id }))).toBe('subject.not_found');
  });
});

describe('the papers (S1.GOAL.02, S1.GOAL.03)', () => {
  const all = [
    'drawings',
    'manual',
    'certificate',
    'data_sheet',
    'work_log',
    'feedback_form',
    'acceptance_form',
  ];

  test('are confirmed when all seven are there', async () => {
    const { id } = await aProject();
    expect(codeOf(await onSite('document_pack.confirm', id, { papers: all.slice(1) }))).toBe('clause.gate');
    bodyOf(await onSite('document_pack.confirm', id, { papers: all }));
    expect((await projectOf(id)).papers).toEqual(all);
  });

  test('and the briefing stand before the departure', async () => {
    const { id, requestId } = await aProject();
    const pass = { id: requestId, task: '安装指导' };
    const { workOrderId } = bodyOf<{ workOrderId: string }>(
      await job.act(job.csr.actor, 'service_request.pass_to_field', pass),
    );
    const assign = { id: workOrderId, engineerId: engineer.id, reason: '项目' };
    bodyOf(await job.act(job.dispatcher.actor, 'dispatch.assign', assign));
    bodyOf(await onSite('work_order.accept', workOrderId));
    bodyOf(await onSite('work_order.contact_customer', workOrderId, { text: '已联系' }));
    const forms = { hasServiceReportForm: true, hasSatisfactionForm: true };
    bodyOf(await onSite('work_order.prepare', workOrderId, forms));
    expect(codeOf(await onSite('work_order.depart', workOrderId))).toBe('clause.gate');
    bodyOf(await onSite('document_pack.confirm', id, { papers: all }));
    expect(codeOf(await onSite('work_order.depart', workOrderId))).toBe('clause.gate');
    bodyOf(await onSite('technical_briefing.file', id, { outline: '对中', guidingPlan: '方案一' }));
    bodyOf(await onSite('work_order.depart', workOrderId));
  });
});

describe('the count (S1.GOAL.04)', () => {
  test('is handed over with three signatures, not with two', async () => {
    const { id } = await aProject();
    bodyOf(await onSite('site_count.hold', id, { items }));
    await sign('site_count.sign', id, ['owner', 'company']);
    expect(codeOf(await onSite('site_count.hand_over', id))).toBe('clause.gate');
    bodyOf(await onSite('site_count.sign', id, drawn('constructor')));
    expect(bodyOf(await onSite('site_count.hand_over', id))).toMatchObject({ state: 'installing' });
  });

  test('is signed after it was held, once by each party, and anew after it was held again', async () => {
    const { id } = await aProject();
    expect(codeOf(await onSite('site_count.sign', id, drawn('owner')))).toBe('project.not_counted');
    bodyOf(await onSite('site_count.hold', id, { items }));
    await sign('site_count.sign', id);
    expect(codeOf(await onSite('site_count.sign', id, drawn('owner')))).toBe('project.already_signed');
    bodyOf(await onSite('site_count.hold', id, { items: [{ name: '仪表', expected: 12, counted: 11 }] }));
    expect((await projectOf(id)).signatures).toEqual([]);
    expect(codeOf(await onSite('site_count.hand_over', id))).toBe('clause.gate');
  });
});

describe('a defect (S1.GOAL.05, S1.GOAL.06)', () => {
  test('is told to contractor, owner and department, all three', async () => {
    const { id } = await aProject();
    const issueId = await aDefect(id);
    const partly = { ...told, toldDepartment: false };
    expect(codeOf(await onSite('site_issue.notify', issueId, partly))).toBe('clause.gate');
    bodyOf(await onSite('site_issue.notify', issueId, told));
    expect(statusesOf(await projectOf(id), 'S1.GOAL.05')).toEqual(['kept', 'kept']);
  });

  test('that is told a second after 24 hours breaks the limit', async () => {
    const { id } = await aProject();
    const issueId = await aDefect(id);
    job.clock.set(noon + 24 * hourMs + 1_000);
    bodyOf(await onSite('site_issue.notify', issueId, told));
    expect(statusesOf(await projectOf(id), 'S1.GOAL.05')).toEqual(['broken', 'broken']);
    job.clock.set(noon);
  });

  test('is closed with measures in writing that were looked at', async () => {
    const { id } = await aProject();
    const issueId = await aDefect(id);
    expect(codeOf(await onSite('site_issue.close', issueId))).toBe('clause.gate');
    expect(bodyOf(await mend(issueId))).toMatchObject({ state: 'closed' });
    const { issues, openIssues } = await projectOf(id);
    expect(issues).toMatchObject([{ issueNo: 1, state: 'closed', measures: '凿毛重抹' }]);
    expect(openIssues).toBe(0);
  });

  test('that is not mended wants measures anew', async () => {
    const { id } = await aProject();
    const issueId = await aDefect(id);
    bodyOf(await onSite('site_issue.notify', issueId, told));
    bodyOf(await onSite('rectification.receive', issueId, { measures: '凿毛' }));
    const looked = await onSite('rectification.check', issueId, { isMended: false, note: '仍有裂纹' });
    expect(bodyOf(looked)).toMatchObject({ state: 'notified' });
    expect(codeOf(await onSite('rectification.check', issueId, { isMended: true }))).toBe('subject.state');
  });

  test('has a day to come, and photographs that its author uploaded', async () => {
    const { id } = await aProject();
    const past = { ...found, dueOn: '2026-11-19' };
    expect(codeOf(await onSite('site_issue.find', id, past))).toBe('project.day_past');
    const strange = { ...found, photoIds: [newId()] };
    expect(codeOf(await onSite('site_issue.find', id, strange))).toBe('subject.not_found');
  });

  test('is late after its day', async () => {
    const { id } = await aProject();
    await aDefect(id);
    job.clock.set(noon + 8 * dayMs);
    const list = await job.read<{ items: ProjectRow[] }>(job.manager.actor, '/projects', { limit: 100 });
    expect(list.items.find(row => row.id === id)).toMatchObject({ openIssues: 1, lateIssues: 1 });
    job.clock.set(noon);
  });
});

test('the engineer is told of the service order, dispatcher and manager of a defect', async () => {
  const { id, requestId } = await aProject();
  await aDefect(id);
  const told = await job.db.selectFrom('outbox').select('payload').orderBy('id').execute();
  const notices = told.map(({ payload }) => payload as Record<string, unknown>);
  const ofProject = notices.filter(
    ({ subjectId, topic }) => subjectId === requestId && String(topic).startsWith('project.'),
  );
  expect(ofProject).toMatchObject([
    { topic: 'project.issued', personIds: [engineer.id] },
    { topic: 'project.defect_found', roles: ['dispatcher', 'manager'] },
  ]);
});

describe('the work on site', () => {
  test('pipes are connected one at a time, each after the alignment was checked (S1.GOAL.09)', async () => {
    const { id } = await anInstallation();
    bodyOf(await onSite('nozzle.connect', id, { name: 'N1' }));
    expect(codeOf(await onSite('nozzle.connect', id, { name: 'N2' }))).toBe('clause.gate');
    bodyOf(await onSite('nozzle.finish', id, { name: 'N1' }));
    expect(codeOf(await onSite('nozzle.connect', id, { name: 'N2' }))).toBe('clause.gate');
    job.clock.set(noon + hourMs);
    const names = { engineerName: '王工', constructorName: '李工', toleranceMillimetres: 0.05 };
    bodyOf(await onSite('alignment.check', id, { ...names, measuredMillimetres: -0.06 }));
    expect(codeOf(await onSite('nozzle.connect', id, { name: 'N2' }))).toBe('clause.gate');
    bodyOf(await onSite('alignment.check', id, { ...names, measuredMillimetres: -0.05 }));
    bodyOf(await onSite('nozzle.connect', id, { name: 'N2' }));
    expect(codeOf(await onSite('project.run_trial', id, { result: '正常', isPassed: true }))).toBe(
      'project.nozzle_open',
    );
    bodyOf(await onSite('nozzle.finish', id, { name: 'N2' }));
    expect(codeOf(await onSite('nozzle.finish', id, { name: 'N2' }))).toBe('subject.not_found');
    job.clock.set(noon);
  });

  test('what a record lacks is a violation (S1.GOAL.05, S1.GOAL.07, S1.GOAL.08)', async () => {
    const { id, requestId } = await anInstallation();
    bodyOf(await onSite('shims.check', id, { meetsCode: true, note: '间距 500 mm' }));
    bodyOf(await onSite('foundation.check', id, { areDimensionsFit: true, isSurfaceSound: false }));
    expect(await brokenIn(requestId)).toEqual([]);
    const alone = { measuredMillimetres: 0.03, toleranceMillimetres: 0.05, engineerName: '王工' };
    bodyOf(await onSite('alignment.check', id, alone));
    bodyOf(await onSite('shims.check', id, { meetsCode: true }));
    bodyOf(await onSite('foundation.check', id, { areDimensionsFit: true }));
    expect(await brokenIn(requestId)).toEqual(['S1.GOAL.05', 'S1.GOAL.07', 'S1.GOAL.08']);
  });

  test('is logged day by day, but not for tomorrow', async () => {
    const { id } = await aProject();
    const day = { work: '参加开箱点件', problems: '少一块仪表' };
    expect(codeOf(await onSite('project.log_day', id, { ...day, onDay: '2026-11-21' }))).toBe(
      'project.day_to_come',
    );
    bodyOf(await onSite('project.log_day', id, { ...day, onDay: '2026-11-20' }));
    const { entries } = await projectOf(id);
    expect(entries).toMatchObject([{ kind: 'day', onDay: '2026-11-20', content: day }]);
  });

  test('a trial run that was not passed leaves the machine to be worked on', async () => {
    const { id } = await anInstallation();
    const failed = await onSite('project.run_trial', id, { result: '振动超标', isPassed: false });
    expect(bodyOf(failed)).toMatchObject({ state: 'installing' });
  });
});

describe('the acceptance', () => {
  const training = { topics: '操作与保养', trainees: '李工、赵工' };
  const accept = (id: string) => onSite('project.accept', id, { result: '合格' });

  test('wants defects closed, the customer trained and three signatures', async () => {
    const { id } = await aProvenProject();
    const issueId = await aDefect(id);
    expect(codeOf(await accept(id))).toBe('project.defects_open');
    bodyOf(await mend(issueId));
    expect(codeOf(await accept(id))).toBe('project.customer_untrained');
    bodyOf(await onSite('project.train_customer', id, training));
    await sign('project.sign', id, ['owner', 'constructor']);
    expect(codeOf(await accept(id))).toBe('project.unsigned');
    bodyOf(await onSite('project.sign', id, drawn('company')));
    expect(bodyOf(await accept(id))).toMatchObject({ state: 'accepted' });
  });

  test('leads to the hand-over, with which the warranty of the machine begins', async () => {
    const { id } = await aProvenProject();
    bodyOf(await onSite('project.train_customer', id, training));
    await sign('project.sign', id);
    bodyOf(await accept(id));
    const handOver = (warrantyUntil: string) => onSite('project.hand_over', id, { warrantyUntil });
    expect(codeOf(await handOver('2026-11-19'))).toBe('project.warranty_over');
    expect(bodyOf(await handOver('2027-11-20'))).toMatchObject({ state: 'handed_over' });
    const asset = await job.db
      .selectFrom('asset')
      .select('warrantyUntil')
      .where('id', '=', job.customer.assetId)
      .executeTakeFirst();
    expect(asset?.warrantyUntil).toBe('2027-11-20');
    const { milestones } = await projectOf(id);
    expect(milestones.filter(({ at }) => at === null).map(({ name }) => name)).toEqual(['papers', 'briefed']);
  });

  test('does not come before the trial run', async () => {
    const { id } = await anInstallation();
    expect(codeOf(await accept(id))).toBe('subject.state');
  });
});

test('another engineer neither sees the project nor changes it', async () => {
  const { id } = await aProject();
  const other = await anEngineer(job, { name: 'other' });
  const read = await job.read<Project>(other.actor, '/projects/:id', { id });
  expect(codeOf(read)).toBe('subject.not_found');
  const input = { id, onDay: '2026-11-20', work: '来看看' };
  expect(codeOf(await job.act(other.actor, 'project.log_day', input))).toBe('subject.not_found');
});

async function brokenIn(requestId: string): Promise<string[]> {
  const { rows } = await job.road.pool.query<{ clause: string }>(
    `select distinct clause from verdict where subject_id = $1 and outcome = 'broken' order by 1`,
    [requestId],
  );
  return rows.map(({ clause }) => clause);
}
