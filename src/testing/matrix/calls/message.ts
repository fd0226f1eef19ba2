import { type Calls, command } from '../call.ts';

const webForm = {
  ...{ name: '官网', fields: ['place'], origins: ['https://www.example.com'], locale: null },
  ...{ thanks: '', isOn: true },
};
const noForm = { key: 'x'.repeat(24) };

const server = { host: 'mail.example.com', port: 993, isSecure: true, user: 'service' };

/** Mail, the mailbox, and what else is written to the company. */
export const messageCalls: Calls = {
  'GET /messages': { status: 200 },
  'GET /service-requests/:id/messages': { about: 'requestId', status: 200 },
  'GET /messages/:id/raw': { about: 'messageId', status: 200 },
  'GET /message-enclosures/:id': { about: 'enclosureId', status: 200 },
  'POST /service-requests/:id/messages': command('requestId', ({ messageId }) => ({ messageId })),
  'POST /messages/:id/register': {
    about: 'messageId',
    body: ({ customerId, siteId }) => ({ customerId, siteId }),
    status: 409,
  },
  'POST /messages/:id/set-aside': command('messageId', { reason: '广告' }),
  'POST /messages/:id/retry': command('messageId'),
  'GET /reminder-hours': { status: 200 },
  'PUT /reminder-hours': {
    status: 200,
    body: () => ({ hours: { opensAt: '08:00', closesAt: '20:00', isWorkdaysOnly: false } }),
  },
  'GET /robots': { status: 200 },
  'POST /robots': {
    status: 422,
    body: () => ({
      ...{ vendor: 'wecom', name: '调度群', branchId: null, isOn: false, topics: ['clock.overdue'] },
      webhook: 'https://example.com/elsewhere',
    }),
  },
  'POST /robots/:id/remove': { about: 'messageId', status: 404, body: () => ({}) },
  'PUT /robots/:id/hearing': {
    about: 'messageId',
    status: 404,
    body: () => ({ isHearing: true, receiver: '', customerId: null }),
  },
  'GET /robots/:id/callback': { about: 'messageId', status: 403 },
  'POST /robots/:id/callback': { about: 'messageId', status: 403, body: () => ({}) },
  'GET /web-forms': { status: 200 },
  'POST /web-forms': {
    isOfBranch: true,
    status: 200,
    body: ({ branchId }) => ({ ...webForm, branchId }),
  },
  'PUT /web-forms/:id': {
    about: 'messageId',
    status: 404,
    body: ({ branchId }) => ({ ...webForm, branchId }),
  },
  'POST /web-forms/:id/renew': { about: 'messageId', status: 404, body: () => ({}) },
  'POST /web-forms/:id/remove': { about: 'messageId', status: 404, body: () => ({}) },
  'GET /embedded-forms/:key': { also: noForm, status: 404 },
  'POST /embedded-forms/:key/requests': {
    also: noForm,
    status: 404,
    body: () => ({
      ...{ name: '赵', phone: '13700000001', kind: 'repair', severity: 'normal', description: '不制冷' },
      ...{ begun: '1.x', website: '' },
    }),
  },
  'GET /mailbox': { status: 200 },
  'PUT /mailbox': {
    status: 200,
    body: () => ({
      ...{ address: 'service@example.com', displayName: '客服', isOn: false, acknowledges: true },
      ...{ imap: server, smtp: server, imapPassword: 'one', smtpPassword: 'two' },
    }),
  },
};
