import { type ASTNode, ParseError, TypeError as TypeProblem } from '@marcbachmann/cel-js';
import { environmentFor } from './environment.ts';
import type { ExpressionContext, ExpressionProblem } from './expression.ts';
import { functions } from './functions.ts';
import { nearest } from './nearest.ts';
import { checkedType, factName } from './tree.ts';
import { gives, wordForType } from './types.ts';

type Checked = { readonly ok: true; readonly ast: ASTNode };

const wanted = { boolean: 'condition', number: 'number', text: 'text' } as const;

/** Reads an expression and checks names and types by the CEL library. */
export function checkTypes(text: string, context: ExpressionContext): Checked | ExpressionProblem {
  try {
    const parsed = environmentFor(context).parse(text);
    const result = parsed.check();
    if (!result.valid) return problemOf(result.error, context);
    const type = result.type ?? 'dyn';
    if (gives(type, context.expect)) return { ok: true, ast: parsed.ast };
    const expected = `a ${wanted[context.expect]}`;
    return { ok: false, message: `this is a ${wordForType(type)}, not ${expected}`, position: 0, expected };
  } catch (error) {
    return problemOf(error, context);
  }
}

function problemOf(error: unknown, context: ExpressionContext): ExpressionProblem {
  if (!(error instanceof ParseError || error instanceof TypeProblem)) throw error;
  const position = error.range?.start ?? 0;
  return { ok: false, position, ...explain(error, context) };
}

interface Explanation {
  readonly message: string;
  readonly expected?: string;
}

function explain(error: ParseError | TypeProblem, context: ExpressionContext): Explanation {
  const node = isNode(error.node) ? error.node : undefined;
  switch (error.code) {
    case 'unknown_variable':
      return unknownName(wholeName(error, node), context);
    case 'no_such_key':
      return unknownName((node && factName(node)) ?? error.summary, context);
    case 'no_matching_overload':
      return wrongCall(node, error.summary);
    case 'no_such_overload':
      return wrongOperands(node, error.summary);
    default:
      return { message: error.summary };
  }
}

function isNode(node: unknown): node is ASTNode {
  return typeof node === 'object' && node !== null && 'op' in node;
}

/** The library stops at the first name of `ass.distance`; people want to read all of it. */
function wholeName(error: ParseError | TypeProblem, node: ASTNode | undefined): string {
  const rest = node?.input.slice(error.range?.start ?? 0) ?? '';
  return /^[A-Za-z_][\w.]*/.exec(rest)?.[0] ?? error.summary;
}

function unknownName(name: string, context: ExpressionContext): Explanation {
  const names = namesFor(name, context);
  const message = `unknown ${name.includes('.') ? 'fact' : 'name'} "${name}"`;
  const near = nearest(name, names);
  return near === undefined ? { message } : { message, expected: near };
}

function namesFor(name: string, context: ExpressionContext): string[] {
  const fields = Object.keys(context.event?.data ?? {}).map(field => `event.${field}`);
  const blanks = Object.keys(context.form ?? {}).map(field => `form.${field}`);
  if (name.startsWith('event.')) return fields;
  if (name.startsWith('form.')) return blanks;
  const settings = Object.keys(context.settings).map(setting => `settings.${setting}`);
  if (name.startsWith('settings.')) return settings;
  return [...Object.keys(context.vocabulary.facts), ...fields, ...blanks, ...settings];
}

function wrongCall(node: ASTNode | undefined, summary: string): Explanation {
  if (node?.op !== 'call') return { message: summary };
  const [name] = node.args;
  const spec = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (spec) return { message: `wrong arguments for ${name}`, expected: spec.signatures.join(' or ') };
  const near = nearest(name, Object.keys(functions));
  return { message: `no function "${name}"`, ...(near === undefined ? {} : { expected: near }) };
}

function wrongOperands(node: ASTNode | undefined, summary: string): Explanation {
  if (!node || !Array.isArray(node.args)) return { message: summary };
  const [left, right] = (node.args as unknown[]).filter(isNode).map(checkedType);
  if (left === undefined || right === undefined) return { message: summary };
  if (left === 'null' || right === 'null')
    return { message: 'null is not compared with', expected: 'known(…) or !known(…)' };
  const message = `"${node.op}" does not go between ${left} and ${right}`;
  return { message, expected: wordForType(left) };
}
