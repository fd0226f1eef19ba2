import { type Body, type Calls, command, text } from '../call.ts';

const onRequest = (body: Body = {}) => command('requestId', body);
const chargedAtList = { payer: 'customer', parts: 'list', labour: 'list', travel: 'free' };

/** Service requests, with what follows them up. */
export const serviceRequestCalls: Calls = {
  'GET /service-requests': {
    status: 200,
    query: ({ customerId }) => ({ customerId }),
    lists: 'requestId',
  },
  'GET /service-requests/counts': { status: 200 },
  'GET /service-requests/similar': {
    status: 200,
    query: ({ customerId, assetId }) => ({
      customerId,
      assetId,
      faultClass: 'body',
      description: '车门打不开',
    }),
    lists: 'requestId',
  },
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
  'POST /service-requests/:id/assign': onRequest({ ownerId: null }),
  'GET /service-requests/:id/presence': { about: 'requestId', status: 200 },
  'PUT /service-requests/:id/presence': {
    about: 'requestId',
    status: 200,
    body: () => ({ doing: 'reading' }),
  },
  'POST /service-requests/:id/reply': onRequest({ text }),
  'POST /service-requests/:id/contact-in-writing': onRequest({ text }),
  'POST /service-requests/:id/note': onRequest({ kind: 'note', text }),
  'GET /service-requests/:id/handlings': { about: 'requestId', status: 200 },
  'POST /service-requests/:id/handlings': command('requestId', { kind: 'enquiry_answered' }),
  'POST /service-requests/:id/wait': onRequest({ reason: 'customer_away' }),
  'POST /service-requests/:id/resume': onRequest(),
  'POST /service-requests/:id/solve-remotely': onRequest({ resolution: text }),
  'POST /service-requests/:id/pass-to-field': onRequest({ task: '检查前门' }),
  'POST /service-requests/:id/close': onRequest(),
  'POST /service-requests/:id/cancel': onRequest({ reason: '登记错误' }),
  'POST /service-requests/:id/reopen': onRequest({ reason: '问题又出现' }),
  'GET /service-requests/:id/related': { about: 'requestId', status: 200 },
  'POST /service-requests/:id/merge': onRequest(({ requestId }) => ({ intoId: requestId })),
  'POST /service-requests/:id/unmerge': onRequest(),
  'POST /service-requests/:id/split': {
    about: 'requestId',
    status: 201,
    body: () => ({
      ...{
        kind: 'repair',
        faultClass: 'body',
        severity: 'normal',
        isSupplierNeeded: false,
        description: text,
      },
    }),
  },
  'POST /service-requests/:id/link': onRequest(({ requestId }) => ({ otherId: requestId })),
  'POST /service-requests/:id/unlink': onRequest(({ requestId }) => ({ otherId: requestId })),
  'GET /service-requests/:id/charge': { about: 'requestId', status: 200 },
  'POST /service-requests/:id/warranty': onRequest({ isGranted: false, cause: 'misuse' }),
  'POST /service-requests/:id/charge/decide': onRequest({ ...chargedAtList, reason: '老用户' }),
  'POST /service-requests/:id/complaints': onRequest({ text }),
  'GET /callbacks': { status: 200, lists: 'callbackId' },
  'GET /callbacks/questions': { status: 200 },
  'POST /callbacks/:id/record': command('callbackId', { result: 'unreachable' }),
  'GET /complaints': { status: 200, lists: 'complaintId' },
  'POST /complaints/:id/verify': command('complaintId', { isByService: false, finding: text }),
  'POST /complaints/:id/close': command('complaintId', { measure: '已致歉' }),
};
