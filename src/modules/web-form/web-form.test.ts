import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmbeddedForm, WebForm } from '#contract/web-form.ts';
import { aCustomer } from '#testing/department.ts';
import { answered, ask, codeOf } from '#testing/matrix/ask.ts';
import { hire, setUp, signIn } from '#testing/matrix/people.ts';
import { noon, type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import { begunAt, isTyped } from './begun.ts';

let product: ProductInProcess;
let admin: string;
let branchId: string;

beforeAll(async () => {
  product = await productInProcess();
  ({ admin, branchId } = await setUp(product.app));
});
afterAll(() => product.close());

const secret = 's'.repeat(32);
const shown = {
  ...{ name: '官网', branchId: null, fields: ['serial_no', 'place'], origins: ['https://www.example.com'] },
  ...{ locale: null, thanks: '', isOn: true },
};

/** A form with a key of its own. */
async function aForm(part: object = {}): Promise<WebForm> {
  const { app } = product;
  const body = { ...shown, ...part };
  const { id } = await answered<{ id: string }>(app, {
    method: 'POST',
    path: '/web-forms',
    cookie: admin,
    body,
  });
  return (await listed(admin)).find(form => form.id === id) as WebForm;
}

async function listed(cookie: string): Promise<WebForm[]> {
  const asked = { method: 'GET', path: '/web-forms', cookie } as const;
  return (await answered<{ items: WebForm[] }>(product.app, asked)).items;
}

const typedFor = (key: string, at = noon - 10_000) => begunAt({ secret, key }, at);

function send(key: string, part: object = {}) {
  const who = { name: '赵女士', phone: '13700000001', kind: 'repair', severity: 'normal' };
  const body = {
    ...who,
    description: '不制冷',
    begun: typedFor(key),
    website: '',
    adcode: '370102',
    ...part,
  };
  return ask(product.app, { method: 'POST', path: `/embedded-forms/${key}/requests`, body });
}

async function requestNamed(requestNo: string) {
  const { db } = product.database;
  const found = db.selectFrom('serviceRequest').selectAll().where('requestNo', '=', requestNo);
  return found.executeTakeFirstOrThrow();
}

describe('whoever fills in a form on a page of the company', () => {
  test('and is not known yet becomes a customer; the answer is a number and a secret link', async () => {
    const { key } = await aForm();
    const opened = { method: 'GET', path: `/embedded-forms/${key}` } as const;
    expect(await answered<EmbeddedForm>(product.app, opened)).toMatchObject({
      ...{ companyName: '示例客车制造公司', fields: ['serial_no', 'place'], isPlaceNeeded: true },
    });
    const answer = await send(key, { address: '经四路 1 号' });
    expect(answer.statusCode).toBe(201);
    const { requestNo, path } = answer.json<{ requestNo: string; path: string }>();
    expect(await requestNamed(requestNo)).toMatchObject({
      ...{ channel: 'web_form', branchId, registeredByName: '赵女士', state: 'registered' },
      description: '不制冷\n经四路 1 号',
    });
    const behind = { method: 'GET', path: `/portal/${path.split('/').at(-1) ?? ''}` } as const;
    expect(await answered<object>(product.app, behind)).toMatchObject({
      requestNo,
      description: expect.any(String),
    });
  });

  test('is known by the telephone number the next time, and by a serial number as whoever asks for its owner', async () => {
    const { key } = await aForm({ name: '二' });
    const { db } = product.database;
    const owner = await aCustomer(db, { branchId, name: '济南公交', phone: '13800000009' });
    const again = (await send(key)).json<{ requestNo: string }>();
    const customers = await db.selectFrom('customer').select('id').where('name', '=', '赵女士').execute();
    expect(customers).toHaveLength(1);
    expect((await requestNamed(again.requestNo)).customerId).toBe(customers[0]?.id);
    const other = { name: '李师傅', phone: '13700000002', serialNo: owner.serialNo.toLowerCase() };
    const named = (await send(key, other)).json<{ requestNo: string }>();
    const request = await requestNamed(named.requestNo);
    expect(request).toMatchObject({ customerId: owner.customerId, assetId: owner.assetId });
    const reporters = await db
      .selectFrom('requestReporter')
      .selectAll()
      .where('requestId', '=', request.id)
      .execute();
    expect(reporters).toMatchObject([{ name: '李师傅', phone: '13700000002' }]);
  });

  test('is sent once, however often the browser repeats it', async () => {
    const { key } = await aForm({ name: '三' });
    const body = { name: '钱', phone: '13700000003', kind: 'repair', severity: 'normal', description: 'x' };
    const sent = { ...body, begun: typedFor(key), website: '', adcode: '370102' };
    const asked = { method: 'POST', path: `/embedded-forms/${key}/requests`, body: sent } as const;
    const headers = { 'idempotency-key': 'the same each time' };
    const [one, two] = [
      await ask(product.app, { ...asked, headers }),
      await ask(product.app, { ...asked, headers }),
    ];
    expect(one.json()).toEqual(two.json());
  });
});

describe('what no person typed changes nothing', () => {
  test('the hidden field, no time, a forged or an old opening, no place', async () => {
    const { key } = await aForm({ name: '四' });
    const { db } = product.database;
    const count = async () => (await db.selectFrom('customer').select('id').execute()).length;
    const before = await count();
    const unknown = { phone: '13700000004' };
    for (const part of [
      { website: 'https://spam.example' },
      { begun: typedFor(key, noon - 1_000) },
      { begun: typedFor(key, noon - 90_000_000) },
      { begun: typedFor('another key') },
      { begun: '1.x' },
    ])
      expect(codeOf(await send(key, { ...unknown, ...part }))).toBe('web_form.not_typed');
    expect(codeOf(await send(key, { ...unknown, adcode: undefined }))).toBe('web_form.place_missing');
    expect(await count()).toBe(before);
  });

  test('more than five from one address in an hour', async () => {
    const { key } = await aForm({ name: '五' });
    for (let times = 0; times < 5; times++) expect((await send(key)).statusCode).toBe(201);
    expect(codeOf(await send(key))).toBe('web_form.asked_too_often');
  });

  test('by a key that was renewed, or of a form that was ended', async () => {
    const { id, key } = await aForm({ name: '六', branchId });
    await answered(product.app, { method: 'POST', path: `/web-forms/${id}/renew`, cookie: admin, body: {} });
    expect(codeOf(await send(key))).toBe('web_form.gone');
    const renewed = (await listed(admin)).find(form => form.id === id)?.key ?? '';
    expect((await send(renewed, { adcode: undefined })).statusCode).toBe(201);
    await answered(product.app, { method: 'POST', path: `/web-forms/${id}/remove`, cookie: admin, body: {} });
    expect(codeOf(await send(renewed))).toBe('web_form.gone');
  });
});

test('a form may be shown by the pages that it names only, and no other page of the product by any', async () => {
  const { key } = await aForm({ name: '七', origins: ['https://www.example.com', 'http://localhost:3000'] });
  const policy = async (url: string) =>
    String((await product.app.inject({ url })).headers['content-security-policy']);
  expect(await policy(`/portal/embed/${key}?a=1`)).toMatch(
    /frame-ancestors https:\/\/www\.example\.com http:\/\/localhost:3000$/,
  );
  for (const url of [`/portal/embed/${'x'.repeat(24)}`, '/portal', `/portal/embed/${key}/x`, `/s/${key}`])
    expect(await policy(url)).toMatch(/frame-ancestors 'none'$/);
});

test('an origin that would let anybody in is refused', async () => {
  for (const origin of ['*', 'https://*', 'https://a.example; script-src *', 'javascript:alert(1)']) {
    const body = { ...shown, name: '八', origins: [origin] };
    const answer = await ask(product.app, { method: 'POST', path: '/web-forms', cookie: admin, body });
    expect(codeOf(answer)).toBe('input.invalid');
  }
});

test('a manager makes forms of the own branch, and sees no others', async () => {
  await hire({ app: product.app, admin }, { username: 'guan', role: 'manager', branchId });
  const cookie = await signIn(product.app, 'guan');
  const make = (part: object) =>
    ask(product.app, { method: 'POST', path: '/web-forms', cookie, body: { ...shown, ...part } });
  expect((await make({ name: '网点', branchId })).statusCode).toBe(200);
  expect(codeOf(await make({ name: '全国' }))).toBe('subject.not_found');
  const seen = (await listed(cookie)).map(form => form.branchId);
  expect(new Set(seen)).toEqual(new Set([branchId]));
});

test('the time between opening and sending is told by the signature, not by the browser', () => {
  const opening = { secret, key: 'k' };
  const begun = begunAt(opening, noon);
  expect([2_999, 3_000, 86_400_000, 86_400_001].map(ms => isTyped(opening, begun, noon + ms))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
