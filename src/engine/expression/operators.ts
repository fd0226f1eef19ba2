import { minuteMs } from '#kernel/time.ts';
import type { Value } from '../vocabulary.ts';
import type { Run } from './functions.ts';

/** Both hold; unknown when that depends on something unknown. */
export function and(left: Run, right: Run): Run {
  return scope => {
    const a = left(scope);
    if (a === false) return false;
    const b = right(scope);
    if (b === false) return false;
    return a === true && b === true ? true : null;
  };
}

/** One of them holds; unknown when that depends on something unknown. */
export function or(left: Run, right: Run): Run {
  return scope => {
    const a = left(scope);
    if (a === true) return true;
    const b = right(scope);
    if (b === true) return true;
    return a === false && b === false ? false : null;
  };
}

export function not(operand: Run): Run {
  return scope => {
    const value = operand(scope);
    return typeof value === 'boolean' ? !value : null;
  };
}

export function minus(operand: Run): Run {
  return scope => {
    const value = operand(scope);
    return typeof value === 'number' ? -value : null;
  };
}

/** One of two branches; unknown when the condition is. */
export function choose(condition: Run, yes: Run, no: Run): Run {
  return scope => {
    const holds = condition(scope);
    if (holds === null) return null;
    return holds === true ? yes(scope) : no(scope);
  };
}

/** One of a list; unknown when the value is. */
export function oneOf(value: Run, list: readonly Run[]): Run {
  return scope => {
    const wanted = value(scope);
    if (wanted === null) return null;
    return list.some(item => item(scope) === wanted);
  };
}

type Known = string | number | boolean;

const comparisons: Readonly<Record<string, (left: Run, right: Run) => Run>> = {
  '==': compare((a, b) => a === b),
  '!=': compare((a, b) => a !== b),
  '<': compare((a, b) => a < b),
  '<=': compare((a, b) => a <= b),
  '>': compare((a, b) => a > b),
  '>=': compare((a, b) => a >= b),
};

/** The comparison of this name, unknown when either side is; undefined when there is none. */
export function comparison(operator: string): ((left: Run, right: Run) => Run) | undefined {
  return comparisons[operator];
}

function compare(decide: (a: Known, b: Known) => boolean): (left: Run, right: Run) => Run {
  return (left, right) => scope => {
    const a = left(scope);
    const b = right(scope);
    return a === null || b === null ? null : decide(a, b);
  };
}

export interface OperandTypes {
  readonly left: string;
  readonly right: string;
}

/** Arithmetic on values that the check has found fitting; unknown when either side is, and when dividing by zero. */
export function arithmetic(operator: string, types: OperandTypes): (left: Run, right: Run) => Run {
  const calculate = calculation(operator, types);
  return (left, right) => scope => {
    const a = left(scope);
    const b = right(scope);
    return a === null || b === null ? null : calculate(a, b);
  };
}

function calculation(operator: string, types: OperandTypes): (a: Known, b: Known) => Value {
  if (operator === '+' && types.left === 'string') return (a, b) => `${a}${b}`;
  const calculate = numeric(operator, types);
  return (a, b) => {
    const result = calculate(Number(a), Number(b));
    return Number.isFinite(result) ? result : null;
  };
}

/** Instants are milliseconds and durations minutes, so where they meet one is turned into the other. */
function numeric(operator: string, { left, right }: OperandTypes): (a: number, b: number) => number {
  if (left === 'Instant' && right === 'Instant') return (a, b) => (a - b) / minuteMs;
  if (left === 'Instant' && operator === '+') return (a, b) => a + b * minuteMs;
  if (left === 'Instant') return (a, b) => a - b * minuteMs;
  switch (operator) {
    case '+':
      return (a, b) => a + b;
    case '-':
      return (a, b) => a - b;
    case '*':
      return (a, b) => a * b;
    case '%':
      return (a, b) => a % b;
    default:
      return left === 'int' && right === 'int' ? (a, b) => Math.trunc(a / b) : (a, b) => a / b;
  }
}
