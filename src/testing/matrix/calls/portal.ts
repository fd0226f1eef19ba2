import { type Calls, command, signing, text } from '../call.ts';

const asking = {
  name: '王队长',
  phone: '13811112222',
  kind: 'repair',
  severity: 'normal',
  description: text,
};

const visit = { from: '2099-11-23T01:00:00Z', to: '2099-11-23T03:00:00Z' };

/** The customer's page, and the code on a machine. */
export const portalCalls: Calls = {
  'GET /portal/:token': { about: 'token', status: 200, byLink: true },
  'GET /portal/:token/live': { about: 'token', status: 200, byLink: true, query: () => ({ now: 'true' }) },
  'GET /machines/:code': { about: 'code', status: 200, byLink: true },
  // The right code lets everybody in, but a machine takes few requests an hour: fewer than there are roles.
  'POST /machines/:code/requests': {
    also: { code: 'A'.repeat(43) },
    status: 404,
    byLink: true,
    body: () => asking,
  },
  'GET /assets/:id/label': { about: 'assetId', status: 200 },
  'GET /own/machines': { status: 200, lists: 'assetId' },
  'GET /own/requests': { status: 200, lists: 'requestId' },
  'GET /portal/:token/chat': { about: 'token', status: 200, byLink: true },
  'POST /portal/:token/chat': { ...command('token', { text }), byLink: true },
  'POST /portal/:token/pictures': { about: 'token', status: 415, byLink: true, isUpload: true },
  'GET /portal/:token/pictures': {
    about: 'token',
    status: 404,
    byLink: true,
    query: ({ requestId }) => ({ message: requestId }),
  },
  'GET /service-requests/:id/chat': { about: 'requestId', status: 200 },
  'GET /chat-pictures/:id': { about: 'requestId', status: 404 },
  'GET /portal/:token/papers/:paper': {
    about: 'token',
    status: 200,
    byLink: true,
    also: { paper: 'service-report' },
  },
  'POST /portal/:token/sign': { ...command('token', signing), byLink: true },
  'POST /portal/:token/agree': { ...command('token', { isGranted: true, amountFen: 0 }), byLink: true },
  'POST /portal/:token/object': { ...command('token', { text }), byLink: true },
  'POST /portal/:token/rate': { ...command('token', { score: 5 }), byLink: true },
  'GET /portal/:token/appointment': { about: 'token', status: 200, byLink: true },
  'POST /portal/:token/appointment': { ...command('token', visit), byLink: true },
  'POST /portal/:token/wish': { ...command('token', { text }), byLink: true },
};
