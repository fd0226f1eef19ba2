import { type Calls, command } from '../call.ts';

const days = { fromOn: '2026-10-01', untilOn: '2026-10-31' };
const site = { name: '新车场', adcode: '370102', address: '测试路2号' };

/** Customers and their machines. */
export const customerCalls: Calls = {
  'GET /customers': { status: 200, query: ({ name }) => ({ q: `${name}公交` }), lists: 'customerId' },
  'GET /customers/:id': { about: 'customerId', status: 200 },
  'POST /customers/:id/reveal': command('customerId', { reason: '回电' }),
  'POST /customers': {
    status: 201,
    body: (_side, unique) => ({
      name: `客户${unique}`,
      kind: 'end_user',
      tier: 'B',
      contact: { name: '王小明', phone: `1370000${unique.padStart(4, '0')}` },
      site,
    }),
  },
  'GET /access/readers': { isOfBranch: true, query: ({ branchId }) => ({ branchId, ...days }), status: 200 },
  'GET /access/customers': {
    isOfBranch: true,
    query: ({ branchId, engineerId: readerId }) => ({ branchId, readerId, ...days }),
    status: 200,
  },
  'GET /access/reviews': { isOfBranch: true, query: ({ branchId }) => ({ branchId }), status: 200 },
  'POST /access/reviews': {
    isOfBranch: true,
    body: ({ branchId }) => ({ branchId, ...days, findings: '无异常', leakFound: false }),
    status: 200,
  },
  'POST /customers/:id/sites': command('customerId', site),
  'POST /customers/:id/contacts': command('customerId', {
    name: '李雷',
    phone: '13612345678',
    isMain: false,
  }),
  'GET /assets': { status: 200, query: ({ serialNo }) => ({ q: serialNo }), lists: 'assetId' },
  'GET /assets/:id': { about: 'assetId', status: 200 },
  'POST /assets': {
    status: 201,
    isOfBranch: true,
    body: ({ customerId, siteId }, unique) => {
      const machine = { productLine: 'city', model: 'XB6105', soldByAgent: false };
      return { customerId, siteId, serialNo: `LNEW${unique.padStart(10, '0')}`, ...machine };
    },
  },
};
