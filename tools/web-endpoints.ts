import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { type Plugin, parseAst } from 'vite';

/** What a screen needs of an endpoint; its schemas and its description are the server's. */
const asked = ['method', 'path'];

/**
 * Leaves of the contract what screens ask of it: endpoints keep their method and path, and a schema that nothing else
 * needs is not loaded. Only for what is built: a client served from its sources takes the contract as it is.
 */
export function webEndpoints(): Plugin {
  return {
    name: 'guiju-endpoints',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/contract\/[^?]*\.ts$/ },
      handler: (code, id) => ({ code: withoutSchemas(code, besideOf(id)), map: null }),
    },
  };
}

/** The code of a module that another one imports, by the path that stands there. */
export type Beside = (path: string) => string;

const besideOf =
  (id: string): Beside =>
  path =>
    stripTypeScriptTypes(readFileSync(join(dirname(id), path), 'utf8'));

/** The module without what only the server reads of it; its top-level calls are marked as free of side effects. */
export function withoutSchemas(code: string, beside: Beside): string {
  const changes: Change[] = [];
  const tree = parseAst(code);
  const shorthands = new Map([...shorthandsIn(tree, code), ...importedShorthands(tree, beside)]);
  visit(tree, { isTopLevel: true, code, changes, shorthands });
  return changes
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface Place {
  readonly isTopLevel: boolean;
  readonly code: string;
  readonly changes: Change[];
  /** Functions that only make an endpoint, each with the places of the arguments that its method or path is made of. */
  readonly shorthands: Shorthands;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
  readonly key?: { readonly name?: string };
}

function visit(node: object, place: Place): void {
  if (isCall(node)) {
    const [argument] = node.arguments ?? [];
    if (place.isTopLevel) place.changes.push({ start: node.start, end: node.start, by: '/* @__PURE__ */ ' });
    if (node.callee?.name === 'endpoint' && argument?.type === 'ObjectExpression') {
      place.changes.push(keeping(argument, place.code));
      return;
    }
    const used = place.shorthands.get(node.callee?.name ?? '');
    if (used) {
      place.changes.push(...emptied(node, used));
      return;
    }
  }
  const isTopLevel = place.isTopLevel && !/Function/.test(typeOf(node));
  for (const child of Object.values(node))
    if (typeof child === 'object' && child !== null) visit(child, { ...place, isTopLevel });
}

/** Arguments of a shorthand that only the server reads become nothing. */
function emptied({ arguments: given = [] }: Node, used: readonly number[]): Change[] {
  return given.flatMap(({ start, end }, at) => (used.includes(at) ? [] : [{ start, end, by: '0' }]));
}

type Shorthands = ReadonlyMap<string, readonly number[]>;

/** Shorthands that stand in a module beside this one: `import { step } from './work-order.ts'` */
function importedShorthands(tree: object, beside: Beside): Shorthands {
  const imports = bodyOf(tree).filter(({ source }) => source?.value.startsWith('./'));
  const found = imports.flatMap(({ source, specifiers = [] }) => {
    const code = beside(source?.value ?? '');
    const there = shorthandsIn(parseAst(code), code);
    return specifiers.flatMap(({ local, imported }) => {
      const used = there.get(imported?.name ?? '');
      return used ? [[local.name, used] as const] : [];
    });
  });
  return new Map(found);
}

const bodyOf = (tree: object) => (tree as { readonly body: readonly Declared[] }).body;

/** `function step(verb, summary, body) { return endpoint({ … }); }` */
function shorthandsIn(tree: object, code: string): Shorthands {
  const declared = bodyOf(tree).flatMap(statement => {
    const node = statement.declaration ?? statement;
    const returned = node.type === 'FunctionDeclaration' ? returnedBy(node) : undefined;
    const [shape] = returned?.callee?.name === 'endpoint' ? (returned.arguments ?? []) : [];
    if (shape?.type !== 'ObjectExpression') return [];
    const { by } = keeping(shape, code);
    const names = (node.params ?? []).map(({ name = '' }) => name);
    const used = names.flatMap((name, at) => (new RegExp(`\\b${name}\\b`).test(by) ? [at] : []));
    return [[node.id?.name ?? '', used] as const];
  });
  return new Map(declared);
}

interface Declared extends Node {
  /** What is exported where it is declared. */
  readonly declaration?: Declared | null;
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly {
    readonly local: { readonly name: string };
    readonly imported?: { readonly name: string };
  }[];
  readonly id?: { readonly name?: string };
  readonly params?: readonly { readonly name?: string }[];
  readonly body?: { readonly body?: readonly { readonly type: string; readonly argument?: Node }[] };
}

function returnedBy({ body }: Declared): Node | undefined {
  const [only, ...more] = body?.body ?? [];
  return only?.type === 'ReturnStatement' && more.length === 0 ? only.argument : undefined;
}

function keeping({ start, end, properties = [] }: Node, code: string): Change {
  const kept = properties.filter(
    ({ type, key }) => type === 'SpreadElement' || asked.includes(key?.name ?? ''),
  );
  return { start, end, by: `{ ${kept.map(each => code.slice(each.start, each.end)).join(', ')} }` };
}

const typeOf = (node: object) => ('type' in node ? String(node.type) : '');

const isCall = (node: object): node is Node => typeOf(node) === 'CallExpression';
