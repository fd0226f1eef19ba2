import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from 'playwright-core';
import { items } from './shot.ts';

/** The key of a form to embed; where there is none yet, one is made. */
export async function webFormKey(api: APIRequestContext): Promise<string> {
  const [known] = await items(api, '/web-forms');
  if (known?.key) return known.key;
  const fields = ['kind', 'severity', 'serial_no', 'place', 'pictures'];
  const form = { name: '官网报修', branchId: null, fields, origins: ['https://www.example.com'] };
  await api.post('/api/v1/web-forms', {
    data: { ...form, locale: null, thanks: '', isOn: true },
    headers: { 'idempotency-key': randomUUID() },
  });
  const [made] = await items(api, '/web-forms');
  return made?.key ?? '';
}
