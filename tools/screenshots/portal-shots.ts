import type { APIRequestContext } from 'playwright-core';
import { items, type Shot } from './shot.ts';
import { webFormKey } from './web-form.ts';

const device = 'phone';

/** Every page of the customer. */
export const portalShots: readonly Shot[] = [
  {
    name: 'paper-check',
    what: 'Where the code of a printed report leads',
    device,
    path: `/v/${'A'.repeat(64)}`,
  },
  { name: 'portal', what: 'The customer’s page without a link', device, path: '/portal' },
  {
    name: 'portal-machine',
    what: 'Behind the code on a machine: service is asked for without an account',
    account: 'csr',
    device,
    path: machineLabel,
  },
  {
    name: 'portal-embed',
    what: 'A form within a page of the company',
    account: 'admin',
    device,
    path: async api => `/portal/embed/${await webFormKey(api)}`,
  },
  { name: 'portal-request', what: 'The customer’s page', account: 'csr', device, path: portalPage },
];

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
