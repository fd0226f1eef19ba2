import { type PackProblem, problemLine, toldInWords } from '#engine/pack/problem.ts';
import type { Told } from '#engine/told.ts';
import { translate } from '#platform/text/translate.ts';

const say = (key: string, params = {}) => translate('en', key, params);

/** Problems of a pack as a writer at the command line reads them. */
export function linesOf(problems: readonly PackProblem[]): string[] {
  return problems.map(problem => problemLine(problem, say));
}

/** What a check told, without what would be right. */
export function messageOf(told: Told): string {
  return toldInWords(told, say).message;
}

/** Faults of a compiled regulation by their place in the control. */
export function faultLines(faults: readonly (Told & { readonly path: string })[]): string[] {
  return faults.map(fault => `${fault.path}: ${messageOf(fault)}`);
}
