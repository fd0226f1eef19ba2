import { type Body, type Call, type Calls, command, text } from '../call.ts';
import { reportOf } from '../conduct-case.ts';

const onConduct = (body: Body = {}): Call => ({ ...command('conductId', body), isOf: 'engineer' });

/** Violations and merits, and what they mean for pay. */
export const conductCalls: Calls = {
  'GET /conduct-cases': { status: 200, lists: 'conductId', isOf: 'engineer' },
  'GET /conduct-cases/:id': { about: 'conductId', status: 200, isOf: 'engineer' },
  'GET /conduct-cases/:id/explain': { about: 'conductId', status: 200, isOf: 'engineer' },
  'GET /conduct-clauses': { status: 200 },
  'GET /conduct-payroll': { status: 200, query: () => ({ month: '2026-11' }) },
  'GET /wage-guard': { status: 200 },
  'PUT /wage-guard': {
    status: 200,
    body: () => ({
      maxPercent: 20,
      minimumWageFen: 220_000,
      rule: '《工资支付暂行规定》第十六条',
      reason: text,
    }),
  },
  'PUT /people/:id/wage': command('engineerId', { month: '2026-11', wageFen: 500_000 }),
  'POST /conduct-cases': { status: 201, isOfBranch: true, body: side => reportOf(side.engineerId) },
  'POST /conduct-findings': {
    status: 403,
    body: side => ({ originId: side.requestId, edition: 'bus-maker@1', kind: 'sanction', finding: {} }),
  },
  'POST /conduct-cases/:id/name-person': onConduct(side => ({ personId: side.engineerId })),
  'POST /conduct-cases/:id/verify': onConduct({ words: text }),
  'POST /conduct-cases/:id/propose': onConduct({ row: 0 }),
  'POST /conduct-cases/:id/confirm': onConduct(),
  'POST /conduct-cases/:id/excuse': onConduct({ excuse: text }),
  'POST /conduct-cases/:id/dismiss': onConduct({ words: text }),
  'POST /conduct-cases/:id/hear': onConduct({ words: text }),
  'POST /conduct-cases/:id/decide': onConduct({ measures: ['dismissal'], fen: 0 }),
  'POST /conduct-cases/:id/serve': onConduct(),
  'POST /conduct-cases/:id/sign': onConduct(),
  'POST /conduct-cases/:id/refuse-signature': onConduct({ witnesses: [] }),
  'POST /conduct-cases/:id/appeal': onConduct({ words: text }),
  'POST /conduct-cases/:id/answer': onConduct({ answer: 'upheld', words: text }),
  'POST /conduct-cases/:id/settle': onConduct({ month: '2026-11' }),
  'POST /conduct-cases/:id/withdraw': onConduct({ words: text }),
  'POST /conduct-cases/:id/expire': onConduct(),
  'POST /conduct-cases/:id/look': onConduct(),
};
