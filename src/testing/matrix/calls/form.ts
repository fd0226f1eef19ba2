import { type Calls, command, drawn, text } from '../call.ts';

/** Forms on their way. */
export const formCalls: Calls = {
  'GET /form-kinds': { status: 200 },
  'GET /forms': { status: 200, lists: 'formId' },
  'GET /forms/counts': { status: 200 },
  'GET /forms/:id': { about: 'formId', status: 200 },
  'GET /forms/:id/paper': { about: 'formId', status: 200 },
  'GET /form-kinds/:form/paper': { status: 200, also: { form: 'cash_advance' } },
  'GET /forms/:id/explain': { about: 'formId', status: 200 },
  'GET /service-requests/:id/form-content': {
    about: 'requestId',
    status: 200,
    query: () => ({ form: 'cash_advance' }),
  },
  'POST /forms': { status: 422, body: () => ({ form: 'no_such_form', content: {} }) },
  'POST /forms/file': { status: 422, body: () => ({ form: 'no_such_form', content: {} }) },
  'POST /forms/:id/save': command('formId', { content: { trip: text } }),
  'POST /forms/:id/mend': command('formId', {
    content: { trip: text },
    etag: '"1"',
  }),
  'POST /forms/:id/submit': command('formId'),
  'POST /forms/:id/decide': command('formId', { version: 1, decision: 'approve' }),
  'POST /forms/:id/delegate': command('formId', side => ({ toPersonId: side.engineerId, reason: text })),
  'POST /forms/:id/withdraw': command('formId'),
  'POST /forms/:id/sign': command('formId', { role: 'finance', ...drawn }),
  'POST /forms/:id/archive': command('formId'),
  'POST /forms/:id/void': command('formId', { reason: text }),
};
