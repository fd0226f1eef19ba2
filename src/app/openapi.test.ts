import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openActions } from '#contract/abilities.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';
import { routesOf } from './routes.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly requestBody?: object;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let product: ProductInProcess;
let document: Document;
let routes: ReturnType<typeof routesOf>;

beforeAll(async () => {
  product = await productInProcess();
  document = (await product.app.inject({ url: '/api/v1/openapi.json' })).json();
  routes = routesOf(await product.composition());
});
afterAll(() => product.close());

type Row = ReturnType<typeof routesOf>[number];

function operationOf({ endpoint: { method, path } }: Row): Operation | undefined {
  return document.paths[`/api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
}

describe('the OpenAPI document', () => {
  test('is one by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document) as never)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('has every route with its summary, its group and how it refuses', () => {
    expect(routes.length).toBeGreaterThan(60);
    for (const route of routes) {
      const operation = operationOf(route);
      const { method, path, summary } = route.endpoint;
      expect(operation, `${method} ${path}`).toMatchObject({ summary, tags: [path.split('/')[1]] });
      expect(summary.length).toBeGreaterThan(5);
      expect(operation?.responses).toHaveProperty(['default', 'content', 'application/problem+json']);
    }
  });

  test('has nothing beside the routes', () => {
    const told = Object.values(document.paths).flatMap(operations => Object.keys(operations));
    expect(told).toHaveLength(routes.length);
  });

  test('names the parameters of each path, and the body and the key of each change', () => {
    for (const route of routes) {
      const { path, body } = route.endpoint;
      const { parameters = [], requestBody } = operationOf(route) ?? {};
      const named = (place: string) => parameters.filter(each => each.in === place).map(({ name }) => name);
      expect(named('path')).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
      expect(requestBody !== undefined, path).toBe(body !== undefined);
      expect(named('header').includes('idempotency-key'), path).toBe(route.kind === 'command');
    }
  });

  test('asks for credentials wherever they are asked for', () => {
    for (const route of routes) {
      const { action, path } = route.endpoint;
      const isOpen = (openActions as readonly string[]).includes(action) || path.startsWith('/portal/');
      expect(operationOf(route)?.security, action).toEqual(isOpen ? [] : undefined);
    }
  });
});
