import { type Calls, command } from '../call.ts';
import { password } from '../people.ts';

/** The company: its founding, branches, people and their keys. */
export const organisationCalls: Calls = {
  'GET /setup': { status: 200 },
  'POST /setup': {
    status: 409,
    body: () => ({
      locale: 'zh-CN',
      companyName: '另一家公司',
      zone: 'Asia/Shanghai',
      pack: 'bus-maker',
      branchName: '总部',
      branchAdcode: '370100',
      administrator: { name: '某人', username: 'somebody', email: 'somebody@example.com', password },
    }),
  },
  'GET /people/:id/api-keys': { about: 'engineerId', status: 200 },
  'POST /people/:id/api-keys': { about: 'engineerId', status: 200, body: () => ({ name: '产线' }) },
  'POST /people/:id/api-keys/revoke': {
    about: 'engineerId',
    status: 404,
    body: ({ requestId }) => ({ keyId: requestId }),
  },
  'GET /branches': { status: 200 },
  'POST /branches': {
    status: 201,
    body: (_side, unique) => ({ name: `网点${unique}`, zone: 'Asia/Shanghai', adcode: '370100' }),
  },
  'GET /people': { status: 200 },
  'POST /people': {
    status: 201,
    body: ({ branchId }, unique) => {
      const account = { name: `人员${unique}`, username: `new${unique}`, password };
      return { ...account, roles: ['csr'], branchId, skills: [] };
    },
  },
  'PUT /people/:id': {
    ...command('engineerId', ({ branchId }) => {
      return { name: '陈工', roles: ['engineer'], branchId, skills: [], isActive: true };
    }),
  },
  'GET /regions': { status: 200, query: () => ({ parent: '370000' }) },
};
