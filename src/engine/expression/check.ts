import { type ASTNode, ParseError, TypeError as TypeProblem } from '@marcbachmann/cel-js';
import type { Told } from '../told.ts';
import { environmentFor } from './environment.ts';
import type { ExpressionContext, ExpressionProblem } from './expression.ts';
import { functions } from './functions.ts';
import { nearest } from './nearest.ts';
import { checkedType, factName } from './tree.ts';
import { gives, typeWord } from './types.ts';

type Checked = { readonly ok: true; readonly ast: ASTNode };

const wanted = { boolean: 'bool', number: 'double', text: 'string' } as const;

/** Reads an expression and checks names and types by the CEL library. */
export function checkTypes(text: string, context: ExpressionContext): Checked | ExpressionProblem {
  try {
    const parsed = environmentFor(context).parse(text);
    const result = parsed.check();
    if (!result.valid) return problemOf(result.error, { ...context, text });
    const type = result.type ?? 'dyn';
    if (gives(type, context.expect)) return { ok: true, ast: parsed.ast };
    const params = { type: typeWord(type), wanted: typeWord(wanted[context.expect]) };
    return { ok: false, code: 'wrong_type', params, position: 0 };
  } catch (error) {
    return problemOf(error, { ...context, text });
  }
}

type Read = ExpressionContext & { readonly text: string };

function problemOf(error: unknown, read: Read): ExpressionProblem {
  if (!(error instanceof ParseError || error instanceof TypeProblem)) throw error;
  const position = error.range?.start ?? 0;
  return { ok: false, position, ...explain(error, read) };
}

function explain(error: ParseError | TypeProblem, read: Read): Told {
  const node = isNode(error.node) ? error.node : undefined;
  switch (error.code) {
    case 'unknown_variable':
      return unknownName(wholeName(error, node), read);
    case 'no_such_key':
      return unknownName((node && factName(node)) ?? error.summary, read);
    case 'no_matching_overload':
      return wrongCall(node) ?? unlike(error, read);
    case 'no_such_overload':
      return wrongOperands(node) ?? unlike(error, read);
    default:
      return error instanceof ParseError ? unreadable(error, read) : unlike(error, read);
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

/** The library tells what it met in English; people are shown where. */
function unreadable({ code, range }: ParseError, { text }: Read): Told {
  const rest = restFrom(text, range?.start);
  switch (code) {
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
    case 'newline_in_string':
      return { code: 'text_open' };
    case 'invalid_number':
    case 'invalid_integer':
    case 'invalid_hex_integer':
    case 'invalid_exponent':
      return { code: 'number_unreadable' };
    case 'limit_exceeded':
      return { code: 'too_long' };
    default:
      return rest === '' ? { code: 'breaks_off' } : { code: 'does_not_belong', params: { rest } };
  }
}

/** Types that do not go together, where nothing closer is known. */
function unlike({ range }: ParseError | TypeProblem, { text }: Read): Told {
  return { code: 'does_not_fit_together', params: { rest: restFrom(text, range?.start) } };
}

const shownAtMost = 24;

function restFrom(input: string, start = 0): string {
  const rest = input.slice(start).trim();
  return rest.length > shownAtMost ? `${rest.slice(0, shownAtMost)}…` : rest;
}

function unknownName(name: string, context: ExpressionContext): Told {
  const code = name.includes('.') ? 'unknown_fact' : 'unknown_name';
  return { code, params: { name }, ...nearestOf(name, namesFor(name, context)) };
}

function nearestOf(name: string, names: readonly string[]): Pick<Told, 'nearest'> {
  const near = nearest(name, names);
  return near === undefined ? {} : { nearest: near };
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

function wrongCall(node: ASTNode | undefined): Told | undefined {
  if (node?.op !== 'call') return undefined;
  const [name] = node.args;
  const spec = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!spec)
    return { code: 'unknown_function', params: { name }, ...nearestOf(name, Object.keys(functions)) };
  const expected = { written: spec.signatures.join(' | ') };
  return { code: 'wrong_arguments', params: { name }, expected };
}

function wrongOperands(node: ASTNode | undefined): Told | undefined {
  if (!node || !Array.isArray(node.args)) return undefined;
  const [left, right] = (node.args as unknown[]).filter(isNode).map(checkedType);
  if (left === undefined || right === undefined) return undefined;
  if (left === 'null' || right === 'null') return { code: 'null_compared', expected: { word: 'known' } };
  const params = { sign: node.op, left: typeWord(left), right: typeWord(right) };
  return { code: 'not_between', params };
}
