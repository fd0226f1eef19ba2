import { afterAll, beforeAll, expect, test } from 'vitest';
import { setUp } from '#modules/setup/index.ts';
import { hire, password, signIn } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

let product: ProductInProcess;
beforeAll(async () => {
  product = await productInProcess();
});
afterAll(() => product.close());

test('a process that was open before another one set the company up serves from the first request on', async () => {
  const done = await setUp(await product.composition(), {
    locale: 'zh-CN',
    companyName: '示例客车制造公司',
    zone: 'Asia/Shanghai',
    pack: 'bus-maker',
    branchName: '济南服务网点',
    branchAdcode: '370100',
    administrator: { name: '沈管理', username: 'admin', email: 'admin@example.com', password },
  });
  expect(done).toEqual({ username: 'admin' });
  const { app } = product;
  const admin = await signIn(app, 'admin');
  const clerk = { role: 'csr', username: 'clerk', branchId: null } as const;
  expect(await hire({ app, admin }, clerk)).toMatch(/^[0-9a-f-]{36}$/);
});
