import type { Calls } from '../call.ts';

const day = { from: '2026-11-20', to: '2026-11-20' };

/** How the regulation is kept, in figures. */
export const insightCalls: Calls = {
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
  'GET /compliance/explain': {
    status: 200,
    query: () => ({ ...day, clause: 'S0.DISC.21', control: '0' }),
  },
  'GET /compliance/exceptions': { status: 200, query: () => day },
  'GET /statistics/monthly': { status: 200, query: () => ({ from: '2026-11', to: '2026-11' }) },
};
