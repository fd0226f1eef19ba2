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
      handler: code => ({ code: withoutSchemas(code), map: null }),
    },
  };
}

/** The module without what only the server reads of it; its top-level calls are marked as free of side effects. */
export function withoutSchemas(code: string): string {
  const changes: Change[] = [];
  const tree = parseAst(code);
  visit(tree, { isTopLevel: true, code, changes, shorthands: shorthandsIn(tree, code) });
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
  readonly shorthands: ReadonlyMap<string, readonly number[]>;
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

/** `function step(verb, summary, body) { return endpoint({ … }); }` */
function shorthandsIn(tree: object, code: string): ReadonlyMap<string, readonly number[]> {
  const declared = (tree as { readonly body: readonly Declared[] }).body.flatMap(node => {
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
