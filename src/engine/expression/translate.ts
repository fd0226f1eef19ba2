import type { ASTNode } from '@marcbachmann/cel-js';
import type { Told } from '../told.ts';
import type { FactSpec, Value } from '../vocabulary.ts';
import type { ExpressionContext, ExpressionProblem } from './expression.ts';
import { type Call, functions, type Run } from './functions.ts';
import { nearest } from './nearest.ts';
import { and, arithmetic, choose, comparison, minus, not, oneOf, or } from './operators.ts';
import { checkedType, factName, literal } from './tree.ts';

export interface Translated {
  readonly ok: true;
  readonly run: Run;
  readonly facts: readonly string[];
  readonly events: readonly string[];
}

/** Turns a checked expression into plain functions, refusing names that its types could not tell were wrong. */
export function translate(ast: ASTNode, context: ExpressionContext): Translated | ExpressionProblem {
  const translation = new Translation(context);
  try {
    const run = translation.run(ast);
    return { ok: true, run, facts: [...translation.facts], events: [...translation.events] };
  } catch (error) {
    if (error instanceof Untranslatable) return error.problem;
    throw error;
  }
}

class Untranslatable extends Error {
  readonly problem: ExpressionProblem;
  constructor(node: ASTNode, told: Told) {
    super(told.code);
    this.problem = { ok: false, position: node.range.start, ...told };
  }
}

class Translation {
  readonly facts = new Set<string>();
  readonly events = new Set<string>();
  readonly #context: ExpressionContext;

  constructor(context: ExpressionContext) {
    this.#context = context;
  }

  run(node: ASTNode): Run {
    switch (node.op) {
      case 'value':
        return constant(node);
      case '.':
        return this.#access(node);
      case '&&':
        return and(this.run(node.args[0]), this.run(node.args[1]));
      case '||':
        return or(this.run(node.args[0]), this.run(node.args[1]));
      case '!_':
        return not(this.run(node.args));
      case '-_':
        return minus(this.run(node.args));
      case '?:':
        return choose(this.run(node.args[0]), this.run(node.args[1]), this.run(node.args[2]));
      case 'in':
        return this.#membership(node.args[0], node.args[1]);
      case 'call':
        return this.#call(node);
      case 'rcall':
        return this.#textMethod(node);
      default:
        return this.#binary(node);
    }
  }

  #access(node: ASTNode): Run {
    const path = factName(node);
    if (path === undefined) throw new Untranslatable(node, { code: 'only_facts_have_fields' });
    const [room, ...rest] = path.split('.');
    const field = rest.join('.');
    if (room === 'event') return scope => scope.event?.[field] ?? null;
    if (room === 'form' && this.#context.form) return scope => scope.form?.[field] ?? null;
    if (room === 'settings') return scope => scope.settings[field] ?? null;
    this.facts.add(path);
    return scope => scope.facts[path] ?? null;
  }

  #binary(node: ASTNode): Run {
    const [left, right] = operands(node);
    if (left === undefined || right === undefined)
      throw new Untranslatable(node, { code: 'not_in_clauses', params: { sign: node.op } });
    const compared = comparison(node.op);
    if (compared) this.#checkListed(left, right);
    if (compared) this.#checkListed(right, left);
    const types = { left: checkedType(left), right: checkedType(right) };
    return (compared ?? arithmetic(node.op, types))(this.run(left), this.run(right));
  }

  #membership(value: ASTNode, list: ASTNode): Run {
    if (list.op !== 'list')
      throw new Untranslatable(list, { code: 'list_after_in', expected: { written: '["…", "…"]' } });
    for (const item of list.args) this.#checkListed(value, item);
    return oneOf(
      this.run(value),
      list.args.map(item => this.run(item)),
    );
  }

  /** A text fact with a closed list of values may only be compared with one of them. */
  #checkListed(factNode: ASTNode, other: ASTNode): void {
    const text = literal(other);
    const values = this.#spec(factNode)?.values;
    if (values === undefined || typeof text !== 'string' || values.includes(text)) return;
    const params = { name: factName(factNode) ?? '', value: text };
    throw unknown(other, { code: 'never_that', params }, { name: text, names: values });
  }

  #spec(node: ASTNode): FactSpec | undefined {
    const path = factName(node);
    if (path?.startsWith('event.')) return this.#context.event?.data?.[path.slice('event.'.length)];
    if (path?.startsWith('form.') && this.#context.form)
      return this.#context.form[path.slice('form.'.length)];
    return path === undefined ? undefined : this.#context.vocabulary.facts[path];
  }

  #call(node: ASTNode & { op: 'call' }): Run {
    const [name, args] = node.args;
    const spec = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (!spec)
      throw unknown(
        node,
        { code: 'unknown_function', params: { name } },
        { name, names: Object.keys(functions) },
      );
    return spec.translate(this.#callOf(node, args));
  }

  #callOf(node: ASTNode, args: readonly ASTNode[]): Call {
    return {
      args,
      run: index => this.run(args[index] ?? node),
      name: (index, of) => this.#name(args[index] ?? node, of),
      text: (index, form) => textOf(args[index] ?? node, form),
    };
  }

  #name(node: ASTNode, of: 'event' | 'role' | 'clause'): string {
    const name = literal(node);
    if (typeof name !== 'string')
      throw new Untranslatable(node, { code: `${of}_written_out`, expected: { word: of } });
    const names = this.#names(of);
    if (names && !names.includes(name))
      throw unknown(node, { code: `unknown_${of}`, params: { name } }, { name, names });
    if (of === 'event') this.events.add(name);
    return name;
  }

  #names(of: 'event' | 'role' | 'clause'): readonly string[] | undefined {
    if (of === 'event') return Object.keys(this.#context.vocabulary.events);
    return of === 'role' ? this.#context.vocabulary.roles : this.#context.grading;
  }

  #textMethod(node: ASTNode & { op: 'rcall' }): Run {
    const [method, receiver, args] = node.args;
    const test = Object.hasOwn(textTests, method) ? textTests[method] : undefined;
    const argument = args[0];
    if (!test || !argument)
      throw unknown(
        node,
        { code: 'unknown_method', params: { name: method } },
        { name: method, names: Object.keys(textTests) },
      );
    const text = this.run(receiver);
    const part = this.run(argument);
    return scope => {
      const a = text(scope);
      const b = part(scope);
      return typeof a === 'string' && typeof b === 'string' ? test(a, b) : null;
    };
  }
}

/** With the name that was probably meant, or else with all that there are. */
function unknown(
  node: ASTNode,
  told: Told,
  { name, names }: { readonly name: string; readonly names: readonly string[] },
): Untranslatable {
  const near = nearest(name, names);
  const hint = near === undefined ? { expected: { written: names.join(' | ') } } : { nearest: near };
  return new Untranslatable(node, { ...told, ...hint });
}

const textTests: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
};

function textOf(node: ASTNode, form: { readonly pattern: RegExp; readonly example: string }): string {
  const text = literal(node);
  if (typeof text === 'string' && form.pattern.test(text)) return text;
  throw new Untranslatable(node, { code: 'written_out', expected: { written: `"${form.example}"` } });
}

function constant(node: ASTNode): Run {
  const value: Value | undefined = literal(node);
  if (value === undefined) throw new Untranslatable(node, { code: 'value_not_in_clauses' });
  return () => value;
}

const binaryOperators = new Set<string>(['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%']);

function operands(node: ASTNode): readonly (ASTNode | undefined)[] {
  return binaryOperators.has(node.op) ? (node.args as readonly ASTNode[]) : [];
}
