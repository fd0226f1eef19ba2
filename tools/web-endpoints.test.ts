import { expect, test } from 'vitest';
import { withoutSchemas } from './web-endpoints.ts';

test('an endpoint keeps what a screen asks for: method and path', () => {
  const row = `endpoint({ method: 'GET', path: '/people', action: 'person.read', query: closed({}), reply: page(Person) })`;
  expect(withoutSchemas(`export const list = ${row};`)).toBe(
    `export const list = /* @__PURE__ */ endpoint({ method: 'GET', path: '/people' });`,
  );
});

test('a schema that nothing asks for may be left out; calls within functions stay as they are', () => {
  const source = `const Person = Type.Object({ name: line() });\nfunction change(path) { tell(path); }`;
  expect(withoutSchemas(source)).toBe(
    `const Person = /* @__PURE__ */ Type.Object({ name: /* @__PURE__ */ line() });\nfunction change(path) { tell(path); }`,
  );
});
