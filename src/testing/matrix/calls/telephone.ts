import { type Calls, command } from '../call.ts';

const message = { caller: '王小明', text: '请回电' };

/** Telephone calls, the systems that tell of them, and extensions. */
export const telephoneCalls: Calls = {
  // Only a key of a telephone system opens it: `telephone.test.ts` tries that.
  'POST /telephone/calls': { status: 403, body: () => ({ callId: '1', event: 'ringing' }) },
  'GET /calls': { status: 200, query: () => ({ list: 'missed' }), lists: 'callId' },
  'GET /calls/ringing': { status: 200 },
  'GET /calls/:id': { about: 'callId', status: 200 },
  'POST /calls/:id/reveal': command('callId'),
  'POST /calls/:id/return': command('callId', { result: 'reached' }),
  'POST /calls/:id/message': command('callId', ({ engineerId }) => ({ ...message, personId: engineerId })),
  'GET /telephone-systems': { status: 200 },
  'POST /telephone-systems': {
    status: 200,
    body: (_side, unique) => ({ name: `总机${unique}`, branchId: null }),
  },
  'POST /telephone-systems/:id/disconnect': { about: 'requestId', status: 404, body: () => ({}) },
  'GET /people/:id/extension': { about: 'engineerId', status: 200, isOf: 'engineer' },
  'PUT /people/:id/extension': { ...command('engineerId', { extension: '801' }), isOf: 'engineer' },
};
