import {
  compileExpression,
  type ExpressionContext,
  type ExpressionProblem,
  type Scope,
} from '../expression/expression.ts';
import type { EventMatch, Expression, Regulation, Setting } from '../regulation.ts';
import type { Told } from '../told.ts';
import type { EventSpec, FactSpec, Value, Vocabulary } from '../vocabulary.ts';
import type { Paper } from './paper.ts';

/** Why a clause cannot be executed. `path` leads into the control, such as `within.0.when`. */
export interface CompileFault extends Told {
  readonly clause: string;
  readonly control: number;
  readonly path: string;
  /** Offset in the expression, where the fault is in one. */
  readonly position?: number;
}

/** Where a control stands while it is compiled, and where it reports what is wrong with it. */
export interface ControlPlace {
  readonly clause: string;
  readonly control: number;
  readonly vocabulary: Vocabulary;
  readonly settings: Readonly<Record<string, Setting>>;
  /** Ids of the clauses that grade. */
  readonly grading: readonly string[];
  /** Ids of all clauses. */
  readonly clauses: readonly string[];
  /** Forms of the pack by id. */
  readonly papers: ReadonlyMap<string, Paper>;
  readonly fault: (fault: Omit<CompileFault, 'clause' | 'control'>) => void;
}

export type Test = (scope: Scope) => boolean;

/** A condition with the names it reads, so that it is asked again only when one of them changes. */
export interface Condition {
  readonly holds: Test;
  readonly facts: readonly string[];
  /** Events whose happening it asks about. */
  readonly events: readonly string[];
  /** Clauses whose grade it asks for. */
  readonly grades: readonly string[];
  /** It looks at the event or its actor, not at the subject alone. */
  readonly readsEvent: boolean;
  readonly readsForm: boolean;
}

const always: Condition = {
  holds: () => true,
  facts: [],
  events: [],
  grades: [],
  readsEvent: false,
  readsForm: false,
};
const never: Condition = { ...always, holds: () => false };

/** Compiles an optional condition; one that is not written always holds. */
export function condition(place: ControlPlace, text: Expression | undefined, at: ExpressionAt): Condition {
  if (text === undefined) return always;
  const compiled = compileExpression(text, contextOf(place, at, 'boolean'));
  if (!compiled.ok) {
    place.fault({ path: at.path, ...problemOf(compiled) });
    return never;
  }
  const holds = (scope: Scope) => compiled.evaluate(scope) === true;
  const { facts, events } = compiled;
  const readsEvent = /\bevent\.|\bby\s*\(/.test(text);
  return { holds, facts, events, grades: gradesIn(text), readsEvent, readsForm: /\bform\./.test(text) };
}

/** Compiles an expression that gives a number. */
export function quantity(place: ControlPlace, text: Expression, at: ExpressionAt): (scope: Scope) => Value {
  const compiled = compileExpression(text, contextOf(place, at, 'number'));
  if (compiled.ok) return compiled.evaluate;
  place.fault({ path: at.path, ...problemOf(compiled) });
  return () => null;
}

export interface ExpressionAt {
  readonly path: string;
  /** Types of the events whose fields it may name. */
  readonly events: readonly string[];
  /** The form whose fields it may name. */
  readonly form?: Readonly<Record<string, FactSpec>> | undefined;
}

function contextOf(
  place: ControlPlace,
  at: ExpressionAt,
  expect: ExpressionContext['expect'],
): ExpressionContext {
  const { vocabulary, settings, grading } = place;
  const context = { vocabulary, settings, grading, expect, ...(at.form && { form: at.form }) };
  const event = mergedEvent(vocabulary, at.events);
  return event ? { ...context, event } : context;
}

const merged = new WeakMap<Vocabulary, Map<string, EventSpec>>();

/** Where several events may start a clause, it may ask for the fields of any of them. The same for the same types. */
function mergedEvent(vocabulary: Vocabulary, types: readonly string[]): EventSpec | undefined {
  const known = merged.get(vocabulary) ?? new Map<string, EventSpec>();
  merged.set(vocabulary, known);
  const key = types.join(' ');
  const found = known.get(key) ?? mergedFrom(vocabulary, types);
  if (found) known.set(key, found);
  return found;
}

function mergedFrom(vocabulary: Vocabulary, types: readonly string[]): EventSpec | undefined {
  const specs = types.flatMap(type => vocabulary.events[type] ?? []);
  const [first] = specs;
  return first && { ...first, data: Object.assign({}, ...specs.map(spec => spec.data ?? {})) };
}

function problemOf({ ok: _, ...told }: ExpressionProblem) {
  return told;
}

function gradesIn(text: string): string[] {
  return Array.from(text.matchAll(/\bgrade\s*\(\s*["']([^"']+)["']/g), match => match[1] ?? '');
}

/** Event type → whether such an event is meant. */
export type Matcher = ReadonlyMap<string, Test>;

export function matcher(place: ControlPlace, matches: readonly EventMatch[], path: string): Matcher {
  const tests = new Map<string, Test>();
  for (const [i, { event, where }] of matches.entries()) {
    checkName(place, 'events', { name: event, path: `${path}.${i}.event` });
    const { holds } = condition(place, where, { path: `${path}.${i}.where`, events: [event] });
    const other = tests.get(event);
    tests.set(event, other ? scope => other(scope) || holds(scope) : holds);
  }
  return tests;
}

const codes = { events: 'unknown_event', actions: 'unknown_action', facts: 'unknown_fact' } as const;

/** Reports a name that the vocabulary does not have. */
export function checkName(
  place: ControlPlace,
  kind: keyof typeof codes,
  { name, path }: { readonly name: string; readonly path: string },
): void {
  if (!Object.hasOwn(place.vocabulary[kind], name))
    place.fault({ path, code: codes[kind], params: { name } });
}

export function checkRoles(place: ControlPlace, roles: readonly string[], path: string): void {
  for (const role of roles)
    if (!place.vocabulary.roles.includes(role))
      place.fault({ path, code: 'unknown_role', params: { name: role } });
}

/** Ids of the clauses of a regulation that carry a `grade` control. */
export function gradingClauses(regulation: Regulation): string[] {
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);
  return clauses
    .filter(clause => clause.controls.some(control => control.kind === 'grade'))
    .map(({ id }) => id);
}
