import { type Body, type Calls, command, drawn, text } from '../call.ts';

const onProject = (body: Body = {}) => command('projectId', body);
const onIssue = (body: Body = {}) => command('issueId', body);
const parties = { ownerName: '甲方', constructorName: '施工单位' };
const order = { title: '压缩机组', content: '安装指导', startsAt: '2026-12-20T01:00:00Z', ...parties };
const measured = { measuredMillimetres: 0.03, toleranceMillimetres: 0.05, engineerName: '王工' };

/** Projects of installation and their defects. */
export const projectCalls: Calls = {
  'GET /projects': { status: 200, lists: 'projectId' },
  'GET /projects/:id': { about: 'projectId', status: 200 },
  'POST /service-requests/:id/projects': command('requestId', ({ engineerId }) => ({ ...order, engineerId })),
  'POST /projects/:id/document-pack': onProject({ papers: [] }),
  'POST /projects/:id/briefing': onProject({ outline: text }),
  'POST /projects/:id/count': onProject({ items: [{ name: '主机', expected: 1, counted: 1 }] }),
  'POST /projects/:id/count/sign': onProject({ ...drawn, party: 'owner' }),
  'POST /projects/:id/count/hand-over': onProject(),
  'POST /projects/:id/foundation': onProject({ areDimensionsFit: true, isSurfaceSound: true }),
  'POST /projects/:id/shims': onProject({ meetsCode: true }),
  'POST /projects/:id/alignment': onProject(measured),
  'POST /projects/:id/nozzles': onProject({ name: 'N1' }),
  'POST /projects/:id/nozzles/finish': onProject({ name: 'N1' }),
  'POST /projects/:id/days': onProject({ onDay: '2026-11-20', work: text }),
  'POST /projects/:id/trial': onProject({ result: text, isPassed: true }),
  'POST /projects/:id/training': onProject({ topics: text, trainees: '李工' }),
  'POST /projects/:id/sign': onProject({ ...drawn, party: 'owner' }),
  'POST /projects/:id/accept': onProject({ result: text }),
  'POST /projects/:id/hand-over': onProject(),
  'POST /projects/:id/issues': onProject({ problem: text, party: 'constructor', dueOn: '2026-12-01' }),
  'POST /site-issues/:id/notify': onIssue({ toldContractor: true, toldOwner: true, toldDepartment: true }),
  'POST /site-issues/:id/rectification': onIssue({ measures: text }),
  'POST /site-issues/:id/check': onIssue({ isMended: true }),
  'POST /site-issues/:id/close': onIssue(),
};
