import type { Expected, Param, Told } from '../told.ts';
import type { Say } from './condition-words.ts';

/** Something wrong in a pack, told so that its writer can mend it. Lines and columns count from 1. */
export interface PackProblem extends Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly clause?: string;
  /** Keys and indexes from the top of the file. */
  readonly path: Path;
}

/** A problem of which only the place in the document is known. */
export interface Finding extends Told {
  readonly path: Path;
  /** Characters into the value at `path`, for expressions. */
  readonly offset?: number;
}

/** Keys and indexes from the top of the document. */
export type Path = readonly (string | number)[];

/** What is wrong, in the words of one language (`locales/<language>/problem.json`). */
export interface ToldInWords {
  readonly message: string;
  readonly expected?: string;
  readonly nearest?: string;
}

/** Puts what is wrong into the words of the language that `say` speaks. */
export function toldInWords({ code, params = {}, expected, nearest }: Told, say: Say): ToldInWords {
  const filled = Object.entries(params).map(([name, value]) => [name, paramText(value, say)] as const);
  return {
    message: say(`problem:said.${code}`, Object.fromEntries(filled)),
    ...(expected && { expected: expectedText(expected, say) }),
    ...(nearest !== undefined && { nearest }),
  };
}

function paramText(value: Param, say: Say): string | number {
  return typeof value === 'object' ? say(value.key) : value;
}

function expectedText(expected: Expected, say: Say): string {
  if ('written' in expected) return expected.written;
  return say('word' in expected ? `problem:expected.${expected.word}` : `problem:type.${expected.type}`);
}

/** The problem in one line, as compilers write it. */
export function problemLine(problem: PackProblem, say: Say): string {
  const { file, line, column, clause } = problem;
  const { message, expected, nearest } = toldInWords(problem, say);
  const where = [`${file}:${line}:${column}`, clause ?? ''].join(' ').trim();
  return [
    say('problem:line.line', { where, message }),
    expected === undefined ? '' : say('problem:line.expected', { expected }),
    nearest === undefined ? '' : say('problem:line.nearest', { nearest }),
  ].join('');
}

/** The problem in one line of a log, which speaks no language of people. */
export function problemCode({ file, line, column, clause = '', ...told }: PackProblem): string {
  return `${file}:${line}:${column} ${clause} ${toldCode(told)}`;
}

/** A code with what it is about, for a log. */
export function toldCode({ code, params = {} }: Told): string {
  return `${code} ${JSON.stringify(params)}`;
}
