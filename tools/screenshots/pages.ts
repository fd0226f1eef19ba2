import type { APIRequestContext } from 'playwright-core';

export interface Shot {
  /** Name of the file, without language. */
  readonly name: string;
  /** What is to be seen, for the index. */
  readonly what: string;
  /** Account of the demonstration company; none for pages that need none. */
  readonly account?: string;
  readonly device: 'desktop' | 'phone';
  /** Taken of a product that has not been set up. */
  readonly isUnset?: true;
  /** Address; or how it is found, as the person signed in. */
  readonly path: string | ((api: APIRequestContext) => Promise<string>);
}

async function items(api: APIRequestContext, path: string): Promise<readonly Record<string, string>[]> {
  const answer = await api.get(`/api/v1${path}`);
  return ((await answer.json()) as { items: Record<string, string>[] }).items;
}

const firstOf = (path: string, to: (id: string) => string) => async (api: APIRequestContext) =>
  to((await items(api, path))[0]?.id ?? '');

async function portalPage(api: APIRequestContext): Promise<string> {
  const [request] = await items(api, '/service-requests?state=in_field&limit=1');
  const answer = await api.get(`/api/v1/service-requests/${request?.id}`);
  return ((await answer.json()) as { portalPath: string }).portalPath;
}

async function machineLabel(api: APIRequestContext): Promise<string> {
  const [asset] = await items(api, '/assets?limit=1');
  const answer = await api.get(`/api/v1/assets/${asset?.id}/label`);
  return ((await answer.json()) as { path: string }).path;
}

async function signedOrder(api: APIRequestContext): Promise<string> {
  const [order] = await items(api, '/work-orders?state=completed&limit=1');
  return `/work-orders/${order?.id}`;
}

async function nextStep(api: APIRequestContext): Promise<string> {
  const [order] = await items(api, '/work-orders?state=open&mine=true&limit=1');
  const answer = await api.get(`/api/v1/work-orders/${order?.id}`);
  const { allowances } = (await answer.json()) as { allowances: { action: string; allowed: boolean }[] };
  const step = allowances.find(({ action, allowed }) => allowed && action.startsWith('work_order.'));
  return `/field/jobs/${order?.id}/${step?.action.split('.')[1]?.replaceAll('_', '-')}`;
}

const draftAt = (tab: string) => async (api: APIRequestContext) => {
  const draft = (await items(api, '/editions')).find(({ state }) => state === 'draft');
  return `/regulation/editions/${draft?.id}?tab=${tab}`;
};

const desktop = 'desktop' as const;
const phone = 'phone' as const;

/** Every page, as the person sees it whose page it is. */
export const shots: readonly Shot[] = [
  { name: 'setup', what: 'The first page of all: the set-up', device: desktop, isUnset: true, path: '/' },
  { name: 'sign-in', what: 'Signing in', device: desktop, path: '/' },
  { name: 'home', what: 'The first page of the console', account: 'csr', device: desktop, path: '/' },
  {
    name: 'register',
    what: 'Registering a call',
    account: 'csr',
    device: desktop,
    path: '/register',
  },
  {
    name: 'queue',
    what: 'The queue, the most urgent first',
    account: 'csr',
    device: desktop,
    path: '/service-requests',
  },
  {
    name: 'service-request',
    what: 'A service request with its clocks',
    account: 'csr',
    device: desktop,
    path: firstOf('/service-requests?state=in_field&sort=due&limit=1', id => `/service-requests/${id}`),
  },
  { name: 'callbacks', what: 'Call-backs that are due', account: 'csr', device: desktop, path: '/callbacks' },
  {
    name: 'dispatch',
    what: 'Work orders to be given out, by rotation',
    account: 'dispatcher',
    device: desktop,
    path: '/dispatch',
  },
  {
    name: 'board',
    what: 'Engineers by time, and what waits for one',
    account: 'dispatcher',
    device: desktop,
    path: '/board?zoom=week',
  },
  { name: 'map', what: 'The work of a day on the map', account: 'dispatcher', device: desktop, path: '/map' },
  {
    name: 'work-order',
    what: 'A completed work order with its signed report',
    account: 'dispatcher',
    device: desktop,
    path: signedOrder,
  },
  {
    name: 'paper-check',
    what: 'Where the code of a printed report leads',
    device: phone,
    path: `/v/${'A'.repeat(64)}`,
  },
  { name: 'complaints', what: 'Complaints', account: 'quality', device: desktop, path: '/complaints' },
  {
    name: 'compliance',
    what: 'Every clause in force: kept, broken, running, overridden',
    account: 'manager',
    device: desktop,
    path: '/compliance',
  },
  {
    name: 'statistics',
    what: 'Monthly service statistics',
    account: 'manager',
    device: desktop,
    path: '/statistics',
  },
  {
    name: 'regulation',
    what: 'The regulation in force, with what executes each clause',
    account: 'manager',
    device: desktop,
    path: '/regulation',
  },
  {
    name: 'duties',
    what: 'Duties of the branch as they fall due',
    account: 'manager',
    device: desktop,
    path: '/duties?view=everybody&list=open',
  },
  {
    name: 'forms',
    what: 'Forms that wait for a decision',
    account: 'manager',
    device: desktop,
    path: '/forms',
  },
  {
    name: 'form',
    what: 'A form with its chain, to be decided on',
    account: 'manager',
    device: desktop,
    path: firstOf('/forms?box=to_decide&limit=1', id => `/forms/${id}`),
  },
  {
    name: 'form-new',
    what: 'Filling in a form',
    account: 'engineer',
    device: desktop,
    path: '/forms/new?form=cash_advance',
  },
  {
    name: 'projects',
    what: 'Installations of large machines',
    account: 'manager',
    device: desktop,
    path: '/projects',
  },
  { name: 'conduct', what: 'Violations and merits', account: 'manager', device: desktop, path: '/conduct' },
  {
    name: 'conduct-case',
    what: 'A violation with its evidence, arithmetic and due process',
    account: 'manager',
    device: desktop,
    path: firstOf('/conduct-cases?limit=1', id => `/conduct/${id}`),
  },
  {
    name: 'payroll',
    what: 'What the pay of a month takes over',
    account: 'personnel',
    device: desktop,
    path: '/conduct?view=payroll',
  },
  {
    name: 'exceptions',
    what: 'Pauses and overrides',
    account: 'quality',
    device: desktop,
    path: '/compliance?view=exceptions',
  },
  {
    name: 'editions',
    what: 'Editions of the regulation',
    account: 'manager',
    device: desktop,
    path: '/regulation/editions',
  },
  {
    name: 'edition',
    what: 'A draft of the regulation',
    account: 'manager',
    device: desktop,
    path: draftAt('text'),
  },
  {
    name: 'edition-difference',
    what: 'What a draft changes',
    account: 'manager',
    device: desktop,
    path: draftAt('difference'),
  },
  {
    name: 'edition-backtest',
    what: 'A draft tried on the history',
    account: 'manager',
    device: desktop,
    path: draftAt('backtest'),
  },
  {
    name: 'edition-approval',
    what: 'Who approves a draft',
    account: 'manager',
    device: desktop,
    path: draftAt('approval'),
  },
  {
    name: 'import',
    what: 'Importing a regulation',
    account: 'manager',
    device: desktop,
    path: '/regulation/import',
  },
  { name: 'account', what: 'The own account', account: 'manager', device: desktop, path: '/account' },
  { name: 'customers', what: 'Customers', account: 'csr', device: desktop, path: '/customers' },
  {
    name: 'customer',
    what: 'A customer with sites and machines',
    account: 'csr',
    device: desktop,
    path: firstOf('/customers?limit=1', id => `/customers/${id}`),
  },
  { name: 'people', what: 'People and their roles', account: 'admin', device: desktop, path: '/people' },
  { name: 'branches', what: 'Branches', account: 'admin', device: desktop, path: '/branches' },
  { name: 'field-today', what: 'The engineer’s day', account: 'engineer', device: phone, path: '/field' },
  {
    name: 'field-unsent',
    what: 'What is not sent yet',
    account: 'engineer',
    device: phone,
    path: '/field/unsent',
  },
  { name: 'field-jobs', what: 'All jobs', account: 'engineer', device: phone, path: '/field/jobs' },
  {
    name: 'field-job',
    what: 'A job and its next step',
    account: 'engineer',
    device: phone,
    path: firstOf('/work-orders?state=open&mine=true&limit=1', id => `/field/jobs/${id}`),
  },
  {
    name: 'field-help',
    what: 'What to do when something happens on site',
    account: 'engineer',
    device: phone,
    path: firstOf('/work-orders?state=open&mine=true&limit=1', id => `/field/jobs/${id}/help`),
  },
  { name: 'field-step', what: 'The next step', account: 'engineer', device: phone, path: nextStep },
  {
    name: 'field-me',
    what: 'Language, appearance, signing out',
    account: 'engineer',
    device: phone,
    path: '/field/me',
  },
  {
    name: 'field-duties',
    what: 'Own duties',
    account: 'engineer',
    device: phone,
    path: '/field/duties?list=open',
  },
  { name: 'field-forms', what: 'Own forms', account: 'engineer', device: phone, path: '/field/forms' },
  {
    name: 'field-form',
    what: 'A form on the phone',
    account: 'engineer',
    device: phone,
    path: firstOf('/forms?box=mine&limit=1', id => `/field/forms/${id}`),
  },
  { name: 'field-conduct', what: 'The own file', account: 'engineer', device: phone, path: '/field/conduct' },
  {
    name: 'field-conduct-case',
    what: 'A case of the own file',
    account: 'engineer',
    device: phone,
    path: firstOf('/conduct-cases?mine=true&limit=1', id => `/field/conduct/${id}`),
  },
  {
    name: 'field-notices',
    what: 'What the engineer was told',
    account: 'engineer',
    device: phone,
    path: '/field/notices',
  },
  {
    name: 'field-account',
    what: 'The own account on the phone',
    account: 'engineer',
    device: phone,
    path: '/field/account',
  },
  {
    name: 'messages',
    what: 'Mail that waits to be assigned',
    account: 'csr',
    device: desktop,
    path: '/messages',
  },
  {
    name: 'mailbox',
    what: 'The mailbox and the group robots',
    account: 'admin',
    device: desktop,
    path: '/mailbox',
  },
  {
    name: 'portal',
    what: 'The customer’s page without a link',
    device: phone,
    path: '/portal',
  },
  {
    name: 'portal-machine',
    what: 'Behind the code on a machine: service is asked for without an account',
    account: 'csr',
    device: phone,
    path: machineLabel,
  },
  {
    name: 'portal-request',
    what: 'The customer’s page',
    account: 'csr',
    device: phone,
    path: portalPage,
  },
];
