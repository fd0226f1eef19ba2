import type { ASTNode } from '@marcbachmann/cel-js';
import { fenPerYuan } from '#kernel/money.ts';
import { minuteMs } from '#kernel/time.ts';
import type { Value } from '../vocabulary.ts';
import type { Scope } from './expression.ts';

/** A translated expression: a plain function of the scope. */
export type Run = (scope: Scope) => Value;

/** What a function's translation is given of the call. */
export interface Call {
  /** The translated argument. */
  readonly run: (index: number) => Run;
  /** The argument as a literal name out of a list; anything else is a problem of the expression. */
  readonly name: (index: number, of: 'event' | 'role' | 'clause') => string;
  /** The argument as a literal text of this form; anything else is a problem of the expression. */
  readonly text: (index: number, form: { readonly pattern: RegExp; readonly example: string }) => string;
  readonly args: readonly ASTNode[];
}

interface FunctionSpec {
  readonly signatures: readonly string[];
  readonly translate: (call: Call) => Run;
}

const metresPerKm = 1_000;
const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

/** The functions of the language of clauses. */
export const functions: Readonly<Record<string, FunctionSpec>> = {
  metres: quantity('metres', 'Distance', 1),
  km: quantity('km', 'Distance', metresPerKm),
  minutes: quantity('minutes', 'Duration', 1),
  hours: quantity('hours', 'Duration', minutesPerHour),
  days: quantity('days', 'Duration', minutesPerDay),
  yuan: quantity('yuan', 'Money', fenPerYuan),
  date: { signatures: ['date(string): CivilDate'], translate: date },
  now: { signatures: ['now(): Instant'], translate: () => scope => scope.at },
  known: { signatures: ['known(dyn): bool'], translate: known },
  happened: { signatures: ['happened(string): bool'], translate: happened },
  count: { signatures: ['count(string): int'], translate: count },
  at: { signatures: ['at(string): Instant'], translate: at },
  since: { signatures: ['since(string): Duration', 'since(Instant): Duration'], translate: since },
  grade: { signatures: ['grade(string): string'], translate: grade },
  by: { signatures: ['by(string): bool'], translate: by },
};

export const functionSignatures = Object.values(functions).flatMap(spec => spec.signatures);

function quantity(name: string, type: string, factor: number): FunctionSpec {
  return {
    signatures: [`${name}(int): ${type}`, `${name}(double): ${type}`],
    translate: call => scaled(call.run(0), factor),
  };
}

function scaled(run: Run, factor: number): Run {
  return scope => {
    const value = run(scope);
    return typeof value === 'number' ? Math.round(value * factor) : null;
  };
}

function date(call: Call): Run {
  const day = call.text(0, {
    pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    example: '2026-11-22',
  });
  return () => day;
}

function known(call: Call): Run {
  const run = call.run(0);
  return scope => run(scope) !== null;
}

function happened(call: Call): Run {
  const event = call.name(0, 'event');
  return scope => scope.seen[event] !== undefined;
}

function count(call: Call): Run {
  const event = call.name(0, 'event');
  return scope => scope.seen[event]?.count ?? 0;
}

/** When the event happened last. */
function at(call: Call): Run {
  const event = call.name(0, 'event');
  return scope => scope.seen[event]?.lastAt ?? null;
}

/** Minutes gone by since the event happened last, or since an instant. */
function since(call: Call): Run {
  const from = call.args[0]?.op === 'value' ? at(call) : call.run(0);
  return scope => {
    const instant = from(scope);
    return typeof instant === 'number' ? (scope.at - instant) / minuteMs : null;
  };
}

function grade(call: Call): Run {
  const clause = call.name(0, 'clause');
  return scope => scope.grades[clause] ?? null;
}

/** Whether the actor has the role. */
function by(call: Call): Run {
  const role = call.name(0, 'role');
  return scope => scope.roles?.includes(role) ?? false;
}
