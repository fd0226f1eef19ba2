import type { APIRequestContext } from 'playwright-core';
import { oldRegister } from './old-register.ts';
import { planOfDay } from './plan-of-day.ts';
import { firstOf, items, type Shot } from './shot.ts';
import { webFormKey } from './web-form.ts';

const device = 'desktop';

/** Every page of the console, as the person sees it whose page it is. */
export const consoleShots: readonly Shot[] = [
  { name: 'setup', what: 'The first page of all: the set-up', device, isUnset: true, path: '/' },
  { name: 'sign-in', what: 'Signing in', device, path: '/' },
  { name: 'home', what: 'The first page of the console', account: 'csr', device, path: '/' },
  { name: 'register', what: 'Registering a call', account: 'csr', device, path: '/register' },
  {
    name: 'queue',
    what: 'The queue, the most urgent first',
    account: 'csr',
    device,
    path: '/service-requests',
  },
  {
    name: 'service-request',
    what: 'A service request with its clocks',
    account: 'csr',
    device,
    path: firstOf('/service-requests?state=in_field&sort=due&limit=1', id => `/service-requests/${id}`),
  },
  {
    name: 'calls',
    what: 'Calls of the day, and those to call back',
    account: 'csr',
    device,
    path: '/calls?list=today',
  },
  {
    name: 'checklists',
    what: 'Checklists and their versions',
    account: 'quality',
    device,
    path: '/checklists',
  },
  { name: 'vans', what: 'What is on the vans', account: 'warehouse', device, path: '/vans' },
  { name: 'cash-advances', what: 'Advances', account: 'finance', device, path: '/expenses?which=advances' },
  { name: 'expense-claims', what: 'Claims of the month', account: 'finance', device, path: '/expenses' },
  { name: 'callbacks', what: 'Call-backs that are due', account: 'csr', device, path: '/callbacks' },
  {
    name: 'dispatch',
    what: 'Work orders to be given out, by rotation',
    account: 'dispatcher',
    device,
    path: '/dispatch',
  },
  {
    name: 'board',
    what: 'Engineers by time, and what waits for one',
    account: 'dispatcher',
    device,
    path: '/board?zoom=week',
  },
  {
    name: 'board-plan',
    what: 'The plan of a day beside the rotation, before it is accepted',
    account: 'dispatcher',
    device,
    path: planOfDay,
  },
  { name: 'map', what: 'The work of a day on the map', account: 'dispatcher', device, path: '/map' },
  {
    name: 'work-order',
    what: 'A completed work order with its signed report',
    account: 'dispatcher',
    device,
    path: signedOrder,
  },
  {
    name: 'work-order-open',
    what: 'An order that nobody holds: times that the customer may choose from, outlets that may take it',
    account: 'dispatcher',
    device,
    path: firstOf('/work-orders?state=unassigned&limit=1', id => `/work-orders/${id}`),
  },
  { name: 'outlets', what: 'Outlets and what they did', account: 'dispatcher', device, path: '/outlets' },
  {
    name: 'knowledge',
    what: 'The knowledge base',
    account: 'support',
    device,
    path: '/knowledge',
  },
  {
    name: 'fault-tree',
    what: 'A fault tree as it branches',
    account: 'support',
    device,
    path: firstOf('/articles?kind=fault_tree&limit=1', id => `/knowledge/${id}`),
  },
  { name: 'complaints', what: 'Complaints', account: 'quality', device, path: '/complaints' },
  {
    name: 'compliance',
    what: 'Every clause in force: kept, broken, running, overridden',
    account: 'manager',
    device,
    path: '/compliance',
  },
  { name: 'statistics', what: 'Monthly service statistics', account: 'manager', device, path: '/statistics' },
  {
    name: 'regulation',
    what: 'The regulation in force, with what executes each clause',
    account: 'manager',
    device,
    path: '/regulation',
  },
  {
    name: 'duties',
    what: 'Duties of the branch as they fall due',
    account: 'manager',
    device,
    path: '/duties?view=everybody&list=open',
  },
  { name: 'forms', what: 'Forms that wait for a decision', account: 'manager', device, path: '/forms' },
  {
    name: 'form',
    what: 'A form with its chain, to be decided on',
    account: 'manager',
    device,
    path: firstOf('/forms?box=to_decide&limit=1', id => `/forms/${id}`),
  },
  {
    name: 'form-new',
    what: 'Filling in a form',
    account: 'engineer',
    device,
    path: '/forms/new?form=cash_advance',
  },
  {
    name: 'projects',
    what: 'Installations of large machines',
    account: 'manager',
    device,
    path: '/projects',
  },
  { name: 'conduct', what: 'Violations and merits', account: 'manager', device, path: '/conduct' },
  {
    name: 'conduct-case',
    what: 'A violation with its evidence, arithmetic and due process',
    account: 'manager',
    device,
    path: firstOf('/conduct-cases?limit=1', id => `/conduct/${id}`),
  },
  {
    name: 'payroll',
    what: 'What the pay of a month takes over',
    account: 'personnel',
    device,
    path: '/conduct?view=payroll',
  },
  {
    name: 'exceptions',
    what: 'Pauses and overrides',
    account: 'quality',
    device,
    path: '/compliance?view=exceptions',
  },
  {
    name: 'editions',
    what: 'Editions of the regulation',
    account: 'manager',
    device,
    path: '/regulation/editions',
  },
  { name: 'edition', what: 'A draft of the regulation', account: 'manager', device, path: draftAt('text') },
  {
    name: 'edition-difference',
    what: 'What a draft changes',
    account: 'manager',
    device,
    path: draftAt('difference'),
  },
  {
    name: 'edition-backtest',
    what: 'A draft tried on the history',
    account: 'manager',
    device,
    path: draftAt('backtest'),
  },
  {
    name: 'edition-approval',
    what: 'Who approves a draft',
    account: 'manager',
    device,
    path: draftAt('approval'),
  },
  { name: 'import', what: 'Importing a regulation', account: 'manager', device, path: '/regulation/import' },
  { name: 'account', what: 'The own account', account: 'manager', device, path: '/account' },
  { name: 'customers', what: 'Customers', account: 'csr', device, path: '/customers' },
  {
    name: 'customer',
    what: 'A customer with sites and machines',
    account: 'csr',
    device,
    path: firstOf('/customers?limit=1', id => `/customers/${id}`),
  },
  {
    name: 'old-register',
    what: 'An old register: what its columns mean, what would come in',
    account: 'admin',
    device,
    path: oldRegister,
  },
  { name: 'people', what: 'People and their roles', account: 'admin', device, path: '/people' },
  { name: 'branches', what: 'Branches', account: 'admin', device, path: '/branches' },
  { name: 'messages', what: 'Mail that waits to be assigned', account: 'csr', device, path: '/messages' },
  { name: 'web-forms', what: 'Forms for the company’s own pages', account: 'admin', device, path: webForms },
  { name: 'mailbox', what: 'The mailbox and the group robots', account: 'admin', device, path: '/mailbox' },
];

/** Where there is none yet, one is made to be shown. */
async function webForms(api: APIRequestContext): Promise<string> {
  await webFormKey(api);
  return '/web-forms';
}

async function signedOrder(api: APIRequestContext): Promise<string> {
  const [order] = await items(api, '/work-orders?state=completed&limit=1');
  return `/work-orders/${order?.id}`;
}

function draftAt(tab: string): (api: APIRequestContext) => Promise<string> {
  return async api => {
    const draft = (await items(api, '/editions')).find(({ state }) => state === 'draft');
    return `/regulation/editions/${draft?.id}?tab=${tab}`;
  };
}
