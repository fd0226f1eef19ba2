import { reportOf } from './conduct-case.ts';
import { openingOf } from './duty-occasion.ts';
import type { Reader } from './expected.ts';
import type { Side } from './world.ts';

/** How a route is asked in the matrix, and what an answer looks like that was not refused for who asks. */
export interface Call {
  /** What stands for `:id` or `:token` in the path: with it, the other branch's is to be hidden. */
  readonly about?: keyof Side;
  /** The input belongs to a branch although nothing in the path does. */
  readonly isOfBranch?: true;
  readonly query?: (side: Side) => Record<string, string>;
  readonly body?: (side: Side, unique: string) => unknown;
  /** Status of an answer to somebody who may. A command about what exists is asked from an old version: 412. */
  readonly status: number;
  /** Identifies what a list shows of a side. */
  readonly lists?: keyof Side;
  /** The secret link decides, not who is signed in. */
  readonly byLink?: true;
  /** Answers also somebody who is not signed in. */
  readonly needsNobody?: true;
  /** Of whom "assigned" is true: others of such a reach see nothing of it. */
  readonly isOf?: Reader;
  /** A file is sent instead of JSON. */
  readonly isUpload?: true;
}

const clause = { no: '1', text: '按约上门', kinds: ['guideline'], forms: [], limits: [] };
const confirmed = { title: '', chapters: [{ no: '1', title: '', clauses: [clause] }] };
const text = '已与用户说明处理办法';
const command = (about: keyof Side, body: object | ((side: Side) => object) = {}): Call => ({
  about,
  body: side => (typeof body === 'function' ? body(side) : body),
  status: 412,
});
const onRequest = (body: object | ((side: Side) => object) = {}) => command('requestId', body);
const onOrder = (body: object | ((side: Side) => object) = {}) => command('orderId', body);
const onConduct = (body: object | ((side: Side) => object) = {}): Call => ({
  ...command('conductId', body),
  isOf: 'engineer',
});

const onDuty = (body: object = {}): Call => ({ ...command('dutyId', body), isOf: 'engineer' });
const onAbsence = (body: object | ((side: Side) => object)): Call => ({
  ...command('engineerId', body),
  isOf: 'engineer',
});

const password = 'correct horse battery';
const day = { from: '2026-11-20', to: '2026-11-20' };
const signature = `data:image/png;base64,${Buffer.from('not looked at').toString('base64')}`;
const drawn = { signedByName: '王小明', signature, strokes: 12 };
const signing = { ...drawn, score: 5 };
const window = { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' };
const site = { name: '新车场', adcode: '370102', address: '测试路2号' };
const setting = { part: 'setting', name: 'service_radius_km', value: 100 };
const chargedAtList = { payer: 'customer', parts: 'list', labour: 'list', travel: 'free' };
const plan = { plan: '更换气管', amountFen: 0, isGranted: true };
const found = { use: '城市公交', fault: '车门不能关闭', cause: '气路漏气' };
const diagnosis = { ...found, isWithinThreeGuarantees: false, wasDismantledBefore: false };

/** Every route below `/api/v1`: one that is missing here fails the matrix. */
export const calls: Readonly<Record<string, Call>> = {
  'GET /setup': { status: 200 },
  'POST /setup': {
    status: 409,
    body: () => ({
      locale: 'zh-CN',
      companyName: '另一家公司',
      zone: 'Asia/Shanghai',
      pack: 'bus-maker',
      branchName: '总部',
      branchAdcode: '370100',
      administrator: { name: '某人', username: 'somebody', email: 'somebody@example.com', password },
    }),
  },
  'GET /session': { status: 200 },
  'POST /session': { status: 200, body: () => ({ username: 'admin', password }) },
  'POST /session/code': { status: 401, body: () => ({ code: '123456' }) },
  'PUT /session/locale': { status: 200, body: () => ({ locale: 'zh-CN' }) },
  'DELETE /session': { status: 200, needsNobody: true },

  'POST /session/passkey/begin': { status: 200, body: () => ({}) },
  'POST /session/passkey': { status: 422, body: () => ({ credential: { id: 'of no device' } }) },
  'GET /account': { status: 200 },
  'POST /account/password': { status: 422, body: () => ({ current: 'not the password', next: password }) },
  'POST /account/second-factor': { status: 422, body: () => ({ password: 'not the password' }) },
  'POST /account/second-factor/confirm': { status: 401, body: () => ({ code: '123456' }) },
  'POST /account/second-factor/end': { status: 422, body: () => ({ password: 'not the password' }) },
  'POST /account/backup-codes': { status: 422, body: () => ({ password: 'not the password' }) },
  'POST /account/sessions/end': { status: 404, body: ({ requestId }) => ({ id: requestId }) },
  'POST /account/passkeys/begin': { status: 200, body: () => ({}) },
  'POST /account/passkeys': { status: 422, body: () => ({ name: '手机', credential: { id: 'none' } }) },
  'POST /account/passkeys/rename': {
    status: 404,
    body: ({ requestId }) => ({ id: requestId, name: '手机' }),
  },
  'POST /account/passkeys/remove': { status: 404, body: ({ requestId }) => ({ id: requestId }) },
  'GET /people/:id/api-keys': { about: 'engineerId', status: 200 },
  'POST /people/:id/api-keys': { about: 'engineerId', status: 200, body: () => ({ name: '产线' }) },
  'POST /people/:id/api-keys/revoke': {
    about: 'engineerId',
    status: 404,
    body: ({ requestId }) => ({ keyId: requestId }),
  },

  'GET /notices': { status: 200 },
  'PUT /notices': { status: 200, body: () => ({ isRead: true }) },

  'GET /branches': { status: 200 },
  'POST /branches': {
    status: 201,
    body: (_side, unique) => ({ name: `网点${unique}`, zone: 'Asia/Shanghai', adcode: '370100' }),
  },
  'GET /people': { status: 200 },
  'POST /people': {
    status: 201,
    body: ({ branchId }, unique) => {
      const account = { name: `人员${unique}`, username: `new${unique}`, password };
      return { ...account, roles: ['csr'], branchId, skills: [] };
    },
  },
  'PUT /people/:id': {
    ...command('engineerId', ({ branchId }) => {
      return { name: '陈工', roles: ['engineer'], branchId, skills: [], isActive: true };
    }),
  },
  'GET /regions': { status: 200, query: () => ({ parent: '370000' }) },

  'GET /customers': { status: 200, query: ({ name }) => ({ q: `${name}公交` }), lists: 'customerId' },
  'GET /customers/:id': { about: 'customerId', status: 200 },
  'POST /customers/:id/reveal': command('customerId', { reason: '回电' }),
  'POST /customers': {
    status: 201,
    body: (_side, unique) => ({
      name: `客户${unique}`,
      kind: 'end_user',
      tier: 'B',
      contact: { name: '王小明', phone: `1370000${unique.padStart(4, '0')}` },
      site,
    }),
  },
  'POST /customers/:id/sites': command('customerId', site),
  'POST /customers/:id/contacts': command('customerId', {
    name: '李雷',
    phone: '13612345678',
    isMain: false,
  }),
  'GET /assets': { status: 200, query: ({ serialNo }) => ({ q: serialNo }), lists: 'assetId' },
  'GET /assets/:id': { about: 'assetId', status: 200 },
  'POST /assets': {
    status: 201,
    isOfBranch: true,
    body: ({ customerId, siteId }, unique) => {
      const machine = { productLine: 'city', model: 'XB6105', soldByAgent: false };
      return { customerId, siteId, serialNo: `LNEW${unique.padStart(10, '0')}`, ...machine };
    },
  },

  'GET /regulation': { status: 200 },
  'GET /regulation/vocabulary': { status: 200 },
  'GET /editions': { status: 200 },
  'POST /editions': { status: 201, body: () => ({ note: '缩短时限' }) },
  'GET /editions/:id': { about: 'draftId', status: 200 },
  'POST /editions/:id/edit': command('draftId', { edit: setting }),
  'POST /editions/:id/check': { about: 'draftId', status: 200, body: () => ({ edit: setting }) },
  'GET /editions/:id/difference': { about: 'draftId', status: 200 },
  'POST /editions/:id/submit': command('draftId'),
  'POST /editions/:id/approve': command('draftId', { comment: '' }),
  'POST /editions/:id/return': command('draftId', { comment: text }),
  'POST /editions/:id/withdraw': command('draftId'),
  'POST /editions/:id/publish': command('draftId', { inForceFrom: '2030-01-01' }),
  'POST /editions/:id/confirm': command('draftId'),
  'GET /editions/:id/readers': { about: 'draftId', status: 404 },
  'GET /backtests': { status: 200, query: ({ draftId }) => ({ draftId }) },
  'POST /backtests': { status: 200, body: ({ draftId }) => ({ draftId }) },
  'GET /backtests/:id': { about: 'backtestId', status: 200 },
  'GET /backtests/:id/cases': { about: 'backtestId', status: 200 },
  'GET /backtests/:id/explain': {
    about: 'backtestId',
    status: 200,
    query: ({ requestId }) => ({ caseId: requestId }),
  },
  'GET /compliance': { status: 200, query: () => day },
  'GET /compliance/cases': {
    status: 200,
    query: ({ branchId }) => ({ ...day, branchId, clause: 'S0.DISC.21', control: '0', outcome: 'running' }),
    lists: 'requestId',
  },
  'GET /compliance/breakdown': {
    status: 200,
    query: () => ({ ...day, clause: 'S0.DISC.21', control: '0', by: 'branch' }),
  },
  'GET /compliance/exceptions': { status: 200, query: () => day },
  'GET /statistics/monthly': { status: 200, query: () => ({ from: '2026-11', to: '2026-11' }) },

  'POST /files': { status: 201, isUpload: true },
  'POST /regulation-texts/read': { status: 200, isUpload: true },
  'POST /regulation-texts/propose': { status: 200, body: () => ({ text }) },
  'POST /regulation-texts/pack': { status: 200, body: () => confirmed },
  'GET /files/:id': { about: 'fileId', status: 200 },

  'GET /service-requests': {
    status: 200,
    query: ({ customerId }) => ({ customerId }),
    lists: 'requestId',
  },
  'GET /service-requests/counts': { status: 200 },
  'GET /service-requests/:id': { about: 'requestId', status: 200 },
  'GET /service-requests/:id/timeline': { about: 'requestId', status: 200 },
  'GET /service-requests/:id/explain': { about: 'requestId', status: 200 },
  'POST /service-requests': {
    status: 201,
    isOfBranch: true,
    body: ({ customerId, siteId, assetId }) => ({
      ...{ channel: 'phone', kind: 'repair', customerId, siteId, assetId },
      ...{ faultClass: 'body', severity: 'normal', isSupplierNeeded: false, description: '车门打不开' },
    }),
  },
  'POST /service-requests/:id/triage': onRequest({
    ...{ kind: 'repair', faultClass: 'body', severity: 'normal', isSupplierNeeded: false },
  }),
  'POST /service-requests/:id/reply': onRequest({ text }),
  'POST /service-requests/:id/contact-in-writing': onRequest({ text }),
  'POST /service-requests/:id/note': onRequest({ kind: 'note', text }),
  'POST /service-requests/:id/wait': onRequest({ reason: 'customer_away' }),
  'POST /service-requests/:id/resume': onRequest(),
  'POST /service-requests/:id/solve-remotely': onRequest({ resolution: text }),
  'POST /service-requests/:id/pass-to-field': onRequest({ task: '检查前门' }),
  'POST /service-requests/:id/close': onRequest(),
  'POST /service-requests/:id/cancel': onRequest({ reason: '登记错误' }),
  'POST /service-requests/:id/reopen': onRequest({ reason: '问题又出现' }),
  'GET /service-requests/:id/charge': { about: 'requestId', status: 200 },
  'POST /service-requests/:id/warranty': onRequest({ isGranted: false, cause: 'misuse' }),
  'POST /service-requests/:id/charge/decide': onRequest({ ...chargedAtList, reason: '老用户' }),
  'POST /service-requests/:id/complaints': onRequest({ text }),

  'GET /work-orders': { status: 200, query: ({ branchId }) => ({ branchId }), lists: 'orderId' },
  'GET /work-orders/:id': { about: 'orderId', status: 200 },
  'GET /work-orders/:id/candidates': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/assign': { ...onOrder(({ engineerId }) => ({ engineerId })), status: 409 },
  'POST /work-orders/:id/unassign': onOrder({ reason: '请假' }),
  'POST /work-orders/:id/appointment': onOrder(window),
  'POST /work-orders/:id/accept': onOrder(),
  'POST /work-orders/:id/contact-customer': onOrder({ text }),
  'POST /work-orders/:id/prepare': onOrder({ hasServiceReportForm: true, hasSatisfactionForm: true }),
  'POST /work-orders/:id/depart': onOrder(),
  'POST /work-orders/:id/check-in': onOrder({ outcome: 'no_position' }),
  'POST /work-orders/:id/diagnose': onOrder(diagnosis),
  'POST /work-orders/:id/request-consent': onOrder(plan),
  'POST /work-orders/:id/record-repair': onOrder({ work: '更换气管', parts: [], isGuidanceGiven: true }),
  'POST /work-orders/:id/test': onOrder({ result: '开关二十次正常', isPassed: true }),
  'POST /work-orders/:id/sign': onOrder(signing),
  'POST /work-orders/:id/complete': onOrder(),
  'POST /work-orders/:id/cancel': onOrder({ reason: '用户取消' }),
  'POST /work-orders/:id/photos': onOrder(({ fileId }) => ({ fileId, moment: 'before' })),
  'POST /work-orders/:id/paid-service': onOrder({ amountFen: 100, reason: '易损件' }),
  'POST /work-orders/:id/paid-service/decide': onOrder({ isApproved: true }),
  'POST /work-orders/:id/paid-service/hand-in': onOrder({ amountFen: 100 }),

  'GET /callbacks': { status: 200, lists: 'callbackId' },
  'POST /callbacks/:id/record': command('callbackId', { result: 'unreachable' }),
  'GET /complaints': { status: 200, lists: 'complaintId' },
  'POST /complaints/:id/verify': command('complaintId', { isByService: false, finding: text }),
  'POST /complaints/:id/close': command('complaintId', { measure: '已致歉' }),

  'GET /duties': {
    status: 200,
    lists: 'dutyId',
    isOf: 'engineer',
    query: () => ({ list: 'open', limit: '100' }),
  },
  'GET /duties/numbers': { status: 200 },
  'GET /duties/counts': { status: 200, query: () => ({ month: '2026-12' }) },
  'GET /duty-delegations': { status: 200 },
  'POST /duties': { status: 403, body: side => openingOf(side, 'bus-maker@1') },
  'POST /duties/:id/do': onDuty({ text }),
  'POST /duties/:id/excuse': onDuty({ reason: text }),
  'PUT /people/:id/duty-delegation': onAbsence(side => ({
    toId: side.engineerId,
    fromOn: '2026-12-01',
    untilOn: '2026-12-05',
    reason: text,
  })),
  'POST /people/:id/duty-delegation/end': onAbsence({}),

  'GET /form-kinds': { status: 200 },
  'GET /conduct-cases': { status: 200, lists: 'conductId', isOf: 'engineer' },
  'GET /conduct-cases/:id': { about: 'conductId', status: 200, isOf: 'engineer' },
  'GET /conduct-clauses': { status: 200 },
  'GET /conduct-payroll': { status: 200, query: () => ({ month: '2026-11' }) },
  'GET /wage-guard': { status: 200 },
  'PUT /wage-guard': {
    status: 200,
    body: () => ({
      maxPercent: 20,
      minimumWageFen: 220_000,
      rule: '《工资支付暂行规定》第十六条',
      reason: text,
    }),
  },
  'PUT /people/:id/wage': command('engineerId', { month: '2026-11', wageFen: 500_000 }),
  'POST /conduct-cases': { status: 201, isOfBranch: true, body: side => reportOf(side.engineerId) },
  'POST /conduct-findings': {
    status: 403,
    body: side => ({ originId: side.requestId, edition: 'bus-maker@1', kind: 'sanction', finding: {} }),
  },
  'POST /conduct-cases/:id/name-person': onConduct(side => ({ personId: side.engineerId })),
  'POST /conduct-cases/:id/verify': onConduct({ words: text }),
  'POST /conduct-cases/:id/propose': onConduct({ row: 0 }),
  'POST /conduct-cases/:id/confirm': onConduct(),
  'POST /conduct-cases/:id/excuse': onConduct({ excuse: text }),
  'POST /conduct-cases/:id/dismiss': onConduct({ words: text }),
  'POST /conduct-cases/:id/hear': onConduct({ words: text }),
  'POST /conduct-cases/:id/decide': onConduct({ measures: ['dismissal'], fen: 0 }),
  'POST /conduct-cases/:id/serve': onConduct(),
  'POST /conduct-cases/:id/sign': onConduct(),
  'POST /conduct-cases/:id/refuse-signature': onConduct({ witnesses: [] }),
  'POST /conduct-cases/:id/appeal': onConduct({ words: text }),
  'POST /conduct-cases/:id/answer': onConduct({ answer: 'upheld', words: text }),
  'POST /conduct-cases/:id/settle': onConduct({ month: '2026-11' }),
  'POST /conduct-cases/:id/withdraw': onConduct({ words: text }),
  'POST /conduct-cases/:id/expire': onConduct(),
  'GET /forms': { status: 200, lists: 'formId' },
  'GET /forms/counts': { status: 200 },
  'GET /forms/:id': { about: 'formId', status: 200 },
  'GET /service-requests/:id/form-content': {
    about: 'requestId',
    status: 200,
    query: () => ({ form: 'cash_advance' }),
  },
  'POST /forms': { status: 422, body: () => ({ form: 'no_such_form', content: {} }) },
  'POST /forms/:id/save': command('formId', { content: { trip: text } }),
  'POST /forms/:id/submit': command('formId'),
  'POST /forms/:id/decide': command('formId', { version: 1, decision: 'approve' }),
  'POST /forms/:id/delegate': command('formId', side => ({ toPersonId: side.engineerId, reason: text })),
  'POST /forms/:id/withdraw': command('formId'),
  'POST /forms/:id/sign': command('formId', { role: 'finance', ...drawn }),
  'POST /forms/:id/archive': command('formId'),
  'POST /forms/:id/void': command('formId', { reason: text }),

  'GET /portal/:token': { about: 'token', status: 200, byLink: true },
  'POST /portal/:token/sign': { ...command('token', signing), byLink: true },
  'POST /portal/:token/object': { ...command('token', { text }), byLink: true },
  'POST /portal/:token/rate': { ...command('token', { score: 5 }), byLink: true },
};
