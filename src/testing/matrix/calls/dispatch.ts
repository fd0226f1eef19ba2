import { type Calls, command } from '../call.ts';

const window = { from: '2026-11-23T01:00:00Z', to: '2026-11-23T03:00:00Z' };
const days = { from: '2099-11-23T00:00:00Z', to: '2099-11-30T00:00:00Z' };

/** Who is sent: plans of a day, urgent orders, absences, orders given back and taken. */
export const dispatchCalls: Calls = {
  'GET /work-orders/:id/fit': {
    about: 'orderId',
    query: ({ engineerId }) => ({ engineerId, from: days.from, to: '2099-11-23T02:00:00Z' }),
    status: 200,
  },
  'POST /work-orders/:id/insert': {
    about: 'orderId',
    body: ({ engineerId }) => ({ engineerId, ...days, reason: '停机', displaces: [] }),
    status: 409,
  },
  'POST /work-orders/:id/reject': command('orderId', { reason: 'no_time' }),
  'GET /work-orders/:id/rejections': { about: 'orderId', status: 200 },
  'POST /work-orders/:id/judge-rejection': command('orderId', { isAccepted: true }),
  'GET /dispatch/grabbable': { status: 200 },
  'POST /work-orders/:id/grab': { ...command('orderId'), status: 403 },
  'GET /absences': { isOfBranch: true, query: ({ branchId }) => ({ branchId, ...days }), status: 200 },
  'POST /people/:id/absences': command('engineerId', { ...window, reason: 'leave' }),
  'POST /absences/:id/end': command('absenceId'),
  'POST /dispatch/proposals': {
    isOfBranch: true,
    body: ({ branchId }) => ({ branchId, onDate: '2099-11-23' }),
    status: 200,
  },
  'GET /dispatch/proposals': { isOfBranch: true, query: ({ branchId }) => ({ branchId }), status: 200 },
  'GET /dispatch/proposals/:id': { about: 'proposalId', status: 200 },
  'POST /dispatch/proposals/:id/accept': { about: 'proposalId', body: () => ({}), status: 409 },
  'GET /maintenance-plans': { status: 200, query: () => ({}), lists: 'maintenanceId' },
  'POST /maintenance-plans': {
    ...command('assetId', ({ assetId }) => ({
      ...{ assetId, title: '季度保养', task: '更换滤芯', startsAt: '2099-01-31T09:00' },
      ...{ rule: 'FREQ=MONTHLY', minutes: 60, leadDays: 7 },
    })),
  },
  'PUT /maintenance-plans/:id': command('maintenanceId', () => ({
    ...{ title: '季度保养', task: '更换滤芯', requiredSkill: null, startsAt: '2099-01-31T09:00' },
    ...{ rule: 'FREQ=MONTHLY', minutes: 60, leadDays: 7 },
  })),
  'POST /maintenance-plans/:id/pause': command('maintenanceId'),
  'POST /maintenance-plans/:id/resume': command('maintenanceId'),
  'POST /maintenance-plans/:id/end': command('maintenanceId'),
};
