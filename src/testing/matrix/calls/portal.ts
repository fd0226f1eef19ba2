import { type Calls, command, signing, text } from '../call.ts';

/** The customer's page. */
export const portalCalls: Calls = {
  'GET /portal/:token': { about: 'token', status: 200, byLink: true },
  'GET /portal/:token/live': { about: 'token', status: 200, byLink: true, query: () => ({ now: 'true' }) },
  'POST /portal/:token/sign': { ...command('token', signing), byLink: true },
  'POST /portal/:token/object': { ...command('token', { text }), byLink: true },
  'POST /portal/:token/rate': { ...command('token', { score: 5 }), byLink: true },
};
