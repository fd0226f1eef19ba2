import { newId } from '#platform/id.ts';
import { type Calls, command } from '../call.ts';

const how = {
  kind: 'requests',
  columns: {},
  words: {},
  dates: 'iso',
  isRestKept: true,
  areTwinsTaken: false,
};

/** Old registers that are taken over. */
export const takeoverCalls: Calls = {
  'GET /takeovers': { status: 200, lists: 'takeoverId' },
  'GET /takeovers/:id': { about: 'takeoverId', status: 200 },
  'GET /takeovers/:id/columns': { about: 'takeoverId', status: 200 },
  'POST /takeovers': { status: 422, isUpload: true },
  'POST /takeovers/:id/try': {
    about: 'takeoverId',
    status: 422,
    body: ({ branchId }) => ({ ...how, sheet: '', headLine: 1, headLines: 1, branchId }),
  },
  'POST /takeovers/:id/run': command('takeoverId'),
  'POST /takeovers/:id/stop': { about: 'takeoverId', status: 200 },
  'GET /takeovers/:id/rejects/:format': { about: 'takeoverId', also: { format: 'csv' }, status: 200 },
  'GET /takeover-templates/:kind': { also: { kind: 'requests' }, status: 200 },
  'GET /takeover-readings': { status: 200 },
  'PUT /takeover-readings': {
    status: 200,
    body: () => ({ id: newId(), name: '老系统', reading: how, isShared: true }),
  },
  'POST /takeover-readings/remove': { status: 200, body: () => ({ id: newId() }) },
};
