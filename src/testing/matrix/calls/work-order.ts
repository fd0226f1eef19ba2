import { type Body, type Calls, command, signing, text } from '../call.ts';

const onOrder = (body: Body = {}) => command('orderId', body);
const window = { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' };
const plan = { plan: '更换气管', amountFen: 0, isGranted: true };
const found = { use: '城市公交', fault: '车门不能关闭', cause: '气路漏气' };
const diagnosis = { ...found, isWithinThreeGuarantees: false, wasDismantledBefore: false };

/** Work orders, and the files that come with them. */
export const workOrderCalls: Calls = {
  'POST /files': { status: 201, isUpload: true },
  'GET /files/:id': { about: 'fileId', status: 200 },
  'GET /work-orders': { status: 200, query: ({ branchId }) => ({ branchId }), lists: 'orderId' },
  'GET /work-orders/:id': { about: 'orderId', status: 200 },
  'GET /work-orders/:id/papers/:paper': {
    about: 'orderId',
    status: 200,
    also: { paper: 'service-report' },
  },
  'GET /papers/:code': { status: 200, also: { code: 'A'.repeat(64) } },
  'GET /work-orders/:id/candidates': { about: 'orderId', status: 200 },
  'GET /dispatch/bands': { status: 200 },
  'GET /dispatch/board': {
    isOfBranch: true,
    query: ({ branchId }) => ({ branchId, from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }),
    status: 200,
    lists: 'orderId',
  },
  'POST /work-orders/:id/assign': { ...onOrder(({ engineerId }) => ({ engineerId })), status: 409 },
  'POST /work-orders/:id/unassign': onOrder({ reason: '请假' }),
  'POST /work-orders/:id/appointment': onOrder(window),
  'GET /work-orders/:id/windows': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/offer': onOrder({ windows: [window] }),
  'GET /work-orders/:id/arrival': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/delay': onOrder({ minutes: 15 }),
  'POST /work-orders/:id/accept': onOrder(),
  'POST /work-orders/:id/contact-customer': onOrder({ text }),
  'POST /work-orders/:id/prepare': onOrder({ hasServiceReportForm: true, hasSatisfactionForm: true }),
  'POST /work-orders/:id/depart': onOrder(),
  'POST /work-orders/:id/check-in': onOrder({ outcome: 'no_position' }),
  'POST /work-orders/:id/check-safety': onOrder({ items: ['power_off'] }),
  'POST /work-orders/:id/clear-up': onOrder({ items: ['place_cleared'] }),
  'POST /work-orders/:id/checklist': onOrder({
    checklistId: '01990000-0000-7000-8000-000000000001',
    answers: {},
  }),
  'GET /checklists': { status: 200 },
  'POST /checklists': {
    status: 200,
    body: () => ({
      title: '开工前',
      step: 'before',
      items: [{ key: 'power', text: '已断电', kind: 'yes_no', isCritical: true, isOptional: false }],
    }),
  },
  'POST /checklists/:id/end': { also: { id: '01990000-0000-7000-8000-000000000001' }, status: 404 },
  'POST /work-orders/:id/identify': onOrder({ number: 'SN-1', by: 'typed' }),
  'GET /work-orders/:id/incidents': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/incidents': onOrder({ situation: 'mealtime' }),
  'POST /incidents/:id/take-over': command('incidentId', { measure: text }),
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
  'GET /field-work/day': { status: 200 },
  'POST /field-work/sync': {
    status: 200,
    body: () => ({ deviceAt: '2026-11-20T03:00:00Z', commands: [] }),
  },
  'GET /field-work/set-aside': { status: 200, lists: 'setAsideId' },
  'POST /field-work/set-aside/:id/settle': command('setAsideId', { settlement: '已按实际情况补录' }),
};
