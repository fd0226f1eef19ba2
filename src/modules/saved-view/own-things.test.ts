import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CannedAnswer, SavedView } from '#contract/desk.ts';
import { newId } from '#platform/id.ts';
import { ask, codeOf } from '#testing/matrix/ask.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import { twoBranches, type World } from '#testing/matrix/world.ts';

let product: ProductInProcess;
let world: World;
beforeAll(async () => {
  product = await productInProcess();
  world = await twoBranches(product);
}, 180_000);
afterAll(() => product.close());

type Reader = keyof World['cookies'];
const send = (method: 'GET' | 'PUT' | 'POST', path: string, by: Reader, body?: object) =>
  ask(product.app, { method, path, cookie: world.cookies[by], ...(body && { body }) });
const viewsOf = async (by: Reader) =>
  (await send('GET', '/saved-views', by)).json<{ items: SavedView[] }>().items;
const answersOf = async (by: Reader) =>
  (await send('GET', '/canned-answers', by)).json<{ items: CannedAnswer[] }>().items;
const aView = (more: object = {}) => ({
  ...{ id: newId(), name: '逾期', filters: { risk: 'overdue', state: 'open' }, isShared: false },
  ...more,
});

test('a view is one’s own until it is shared; saving it again changes it', async () => {
  const view = aView();
  await send('PUT', '/saved-views', 'csr', view);
  expect(await viewsOf('csr')).toMatchObject([{ ...view, isMine: true }]);
  expect(await viewsOf('support')).toEqual([]);
  await send('PUT', '/saved-views', 'csr', { ...view, name: '已逾期', isShared: true });
  expect(await viewsOf('support')).toMatchObject([{ id: view.id, name: '已逾期', isMine: false }]);
});

test('what another one shares is changed by its owner or a manager only', async () => {
  const view = aView({ isShared: true });
  await send('PUT', '/saved-views', 'csr', view);
  const change = { ...view, name: '别人的' };
  expect(codeOf(await send('PUT', '/saved-views', 'support', change))).toBe('subject.not_found');
  expect(codeOf(await send('POST', '/saved-views/remove', 'support', { id: view.id }))).toBe(
    'subject.not_found',
  );
  expect((await send('PUT', '/saved-views', 'manager', { ...change, name: '经理改' })).statusCode).toBe(200);
  expect((await viewsOf('csr')).find(({ id }) => id === view.id)).toMatchObject({
    name: '经理改',
    isMine: true,
  });
  await send('POST', '/saved-views/remove', 'csr', { id: view.id });
  expect((await viewsOf('support')).map(({ id }) => id)).not.toContain(view.id);
});

test('canned answers are kept alike', async () => {
  const answer = { id: newId(), title: '致歉', body: '[[contact]]您好，抱歉给您带来不便。', isShared: true };
  await send('PUT', '/canned-answers', 'csr', answer);
  expect(await answersOf('support')).toMatchObject([{ ...answer, isMine: false }]);
  expect(codeOf(await send('GET', '/canned-answers', 'engineer'))).toBe('access.denied');
});

test('nobody keeps more than two hundred', async () => {
  for (let n = 0; n < 200; n++) await send('PUT', '/saved-views', 'dispatcher', aView());
  expect(codeOf(await send('PUT', '/saved-views', 'dispatcher', aView()))).toBe('desk.too_many');
});

test.each([
  [{ name: ' ' }],
  [{ filters: { 'not a name': 'x' } }],
  [{ filters: { q: 'x'.repeat(201) } }],
  [{ filters: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${'a'.repeat(n)}`, 'x'])) }],
])('a view of no use is refused: %j', async more => {
  expect(codeOf(await send('PUT', '/saved-views', 'csr', aView(more)))).toBe('input.invalid');
});
