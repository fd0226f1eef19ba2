import { type Calls, command, text } from '../call.ts';

const clause = { no: '1', text: '按约上门', kinds: ['guideline'], forms: [], limits: [] };
const confirmed = { title: '', chapters: [{ no: '1', title: '', clauses: [clause] }] };
const setting = { part: 'setting', name: 'service_radius_km', value: 100 };

/** The regulation: its editions, their back-tests, and texts to be read in. */
export const regulationCalls: Calls = {
  'GET /regulation': { status: 200 },
  'GET /regulation/numbers': { status: 200 },
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
  'POST /regulation-texts/read': { status: 200, isUpload: true },
  'POST /regulation-texts/propose': { status: 200, body: () => ({ text }) },
  'POST /regulation-texts/pack': { status: 200, body: () => confirmed },
};
