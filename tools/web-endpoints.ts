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
  visit(parseAst(code), { isTopLevel: true, code, changes });
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
  }
  const isTopLevel = place.isTopLevel && !/Function/.test(typeOf(node));
  for (const child of Object.values(node))
    if (typeof child === 'object' && child !== null) visit(child, { ...place, isTopLevel });
}

function keeping({ start, end, properties = [] }: Node, code: string): Change {
  const kept = properties.filter(
    ({ type, key }) => type === 'SpreadElement' || asked.includes(key?.name ?? ''),
  );
  return { start, end, by: `{ ${kept.map(each => code.slice(each.start, each.end)).join(', ')} }` };
}

const typeOf = (node: object) => ('type' in node ? String(node.type) : '');

const isCall = (node: object): node is Node => typeOf(node) === 'CallExpression';
