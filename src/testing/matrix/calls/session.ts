import type { Calls } from '../call.ts';
import { password } from '../people.ts';

/** Chosen by the caller. */
const anId = (unique: string) => `00000000-0000-7000-8000-${unique.padStart(12, '0')}`;

/** Signing in, the own account, and what the reader was told. */
export const sessionCalls: Calls = {
  'GET /session': { status: 200 },
  'POST /session': { status: 200, body: () => ({ username: 'admin', password }) },
  'POST /session/code': { status: 401, body: () => ({ code: '123456' }) },
  'PUT /session/locale': { status: 200, body: () => ({ locale: 'zh-CN' }) },
  'DELETE /session': { status: 200, needsNobody: true },
  'POST /session/passkey/begin': { status: 200, body: () => ({}) },
  'POST /session/passkey': { status: 422, body: () => ({ credential: { id: 'of no device' } }) },
  'GET /session/ways': { status: 200 },
  'POST /session/mailed-code': {
    status: 200,
    body: (_, unique) => ({ email: `nobody-${unique}@example.com` }),
  },
  'POST /session/mailed-code/sign-in': {
    status: 401,
    body: (_, unique) => ({ email: `nobody-${unique}@example.com`, code: '123456' }),
  },
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
  'GET /live': { status: 200, query: () => ({ now: 'true' }) },
  'GET /canned-answers': { status: 200 },
  'PUT /canned-answers': {
    status: 200,
    body: (_, unique) => ({ id: anId(unique), title: '致歉', body: '抱歉给您带来不便', isShared: false }),
  },
  'POST /canned-answers/remove': { status: 200, body: (_, unique) => ({ id: anId(unique) }) },
  'GET /saved-views': { status: 200 },
  'PUT /saved-views': {
    status: 200,
    body: (_, unique) => ({ id: anId(unique), name: '逾期', filters: { risk: 'overdue' }, isShared: false }),
  },
  'POST /saved-views/remove': { status: 200, body: (_, unique) => ({ id: anId(unique) }) },
  'GET /notices': { status: 200 },
  'GET /notices/choice': { status: 200 },
  'PUT /notices/choice': { status: 200, body: () => ({ isAtAnyTime: false }) },
  'PUT /notices': { status: 200, body: () => ({ isRead: true }) },
};
