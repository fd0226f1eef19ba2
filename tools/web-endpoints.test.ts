import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './command.ts';
import { withoutSchemas } from './web-endpoints.ts';

const alone = () => '';

test('an endpoint keeps what a screen asks for: method and path', () => {
  const row = `endpoint({ method: 'GET', path: '/people', action: 'person.read', query: closed({}), reply: page(Person) })`;
  expect(withoutSchemas(`export const list = ${row};`, alone)).toBe(
    `export const list = /* @__PURE__ */ endpoint({ method: 'GET', path: '/people' });`,
  );
});

test('what an endpoint shares with others stays: its method may be there', () => {
  const row = `endpoint({ ...verb('submit'), body: closed({}) })`;
  expect(withoutSchemas(`const submit = ${row};`, alone)).toBe(
    `const submit = /* @__PURE__ */ endpoint({ ...verb('submit') });`,
  );
});

test.each(globSync('src/contract/*.ts', { cwd: root }))(
  'every endpoint of %s keeps its method and path',
  file => {
    const code = stripTypeScriptTypes(readFileSync(join(root, file), 'utf8'));
    const rows = [...withoutSchemas(code, alone).matchAll(/endpoint\(\{ (.*?) \}\)/g)].map(([, row]) => row);
    expect(rows.filter(row => !/^\.\.\.|^method: .*path\b/.test(row ?? ''))).toEqual([]);
  },
);

test('a schema that nothing asks for may be left out; calls within functions stay as they are', () => {
  const source = `const Person = Type.Object({ name: line() });\nfunction change(path) { tell(path); }`;
  expect(withoutSchemas(source, alone)).toBe(
    `const Person = /* @__PURE__ */ Type.Object({ name: /* @__PURE__ */ line() });\nfunction change(path) { tell(path); }`,
  );
});

const shorthand = `function step(verb, summary, body) {
  return endpoint({ method: 'POST', path: '/orders/:id/' + verb, summary, body: closed(body) });
}`;
const shortened = `export const orderEndpoints = { test: step('test', 'Tests it', { result: Type.String() }) };`;

test('of a shorthand for endpoints, only what its path is made of is given', () => {
  const stripped = withoutSchemas(`${shorthand}\n${shortened}`, alone);
  expect(stripped).toContain("step('test', 0, 0)");
  expect(stripped).not.toContain('Tests it');
  expect(stripped).not.toContain('Type.String');
});

test('also where the shorthand stands in a module beside it', () => {
  const beside = (path: string) => (path === './order.ts' ? `export ${shorthand}` : '');
  const stripped = withoutSchemas(`import { step } from './order.ts';\n${shortened}`, beside);
  expect(stripped).toContain("step('test', 0, 0)");
});
