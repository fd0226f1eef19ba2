import type { APIRequestContext } from 'playwright-core';
import { firstOf, items, type Shot } from './shot.ts';

const device = 'phone';

/** Every page of the engineer’s phone. */
export const fieldShots: readonly Shot[] = [
  { name: 'field-today', what: 'The engineer’s day', account: 'engineer', device, path: '/field' },
  { name: 'field-unsent', what: 'What is not sent yet', account: 'engineer', device, path: '/field/unsent' },
  { name: 'field-jobs', what: 'All jobs', account: 'engineer', device, path: '/field/jobs' },
  {
    name: 'field-job',
    what: 'A job and its next step',
    account: 'engineer',
    device,
    path: firstOf('/work-orders?state=open&mine=true&limit=1', id => `/field/jobs/${id}`),
  },
  {
    name: 'field-help',
    what: 'What to do when something happens on site',
    account: 'engineer',
    device,
    path: firstOf('/work-orders?state=open&mine=true&limit=1', id => `/field/jobs/${id}/help`),
  },
  { name: 'field-step', what: 'The next step', account: 'engineer', device, path: nextStep },
  {
    name: 'field-me',
    what: 'Language, appearance, signing out',
    account: 'engineer',
    device,
    path: '/field/me',
  },
  { name: 'field-duties', what: 'Own duties', account: 'engineer', device, path: '/field/duties?list=open' },
  { name: 'field-forms', what: 'Own forms', account: 'engineer', device, path: '/field/forms' },
  {
    name: 'field-form-new',
    what: 'Filling in a form, with or without signal',
    account: 'engineer',
    device,
    path: '/field/forms/new?form=cash_advance',
  },
  {
    name: 'field-form',
    what: 'A form on the phone',
    account: 'engineer',
    device,
    path: firstOf('/forms?box=mine&limit=1', id => `/field/forms/${id}`),
  },
  { name: 'field-conduct', what: 'The own file', account: 'engineer', device, path: '/field/conduct' },
  {
    name: 'field-conduct-case',
    what: 'A case of the own file',
    account: 'engineer',
    device,
    path: firstOf('/conduct-cases?mine=true&limit=1', id => `/field/conduct/${id}`),
  },
  {
    name: 'field-notices',
    what: 'What the engineer was told',
    account: 'engineer',
    device,
    path: '/field/notices',
  },
  {
    name: 'field-account',
    what: 'The own account on the phone',
    account: 'engineer',
    device,
    path: '/field/account',
  },
];

async function nextStep(api: APIRequestContext): Promise<string> {
  const [order] = await items(api, '/work-orders?state=open&mine=true&limit=1');
  const answer = await api.get(`/api/v1/work-orders/${order?.id}`);
  const { allowances } = (await answer.json()) as { allowances: { action: string; allowed: boolean }[] };
  const step = allowances.find(({ action, allowed }) => allowed && action.startsWith('work_order.'));
  return `/field/jobs/${order?.id}/${step?.action.split('.')[1]?.replaceAll('_', '-')}`;
}
