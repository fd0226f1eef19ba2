import { nearest } from '../expression/nearest.ts';
import type { Control, IndicatorControl, Regulation } from '../regulation.ts';
import type { ProblemCode } from '../told.ts';
import { bandOf, isCovered, isEmpty } from './intervals.ts';
import type { Raw } from './normal-parts.ts';
import type { Finding, Path } from './problem.ts';

/** What is wrong between the parts of a control, or between clauses, beyond names and types. Paths lead into the control. */
export function checkConsistency(control: Control, regulation: Regulation): Finding[] {
  switch (control.kind) {
    case 'deadline':
      return checkRows(control.within);
    case 'indicator':
      return checkVerdicts(control, regulation);
    case 'grade':
      return checkRows(control.bands, 'bands');
    default:
      return [];
  }
}

/**
 * The first row that holds decides: the last must be open, and none may hide a later one. An open row of a
 * deadline above the last is told when it is compiled.
 */
function checkRows(rows: readonly Row[], key = 'within'): Finding[] {
  const last = rows.length - 1;
  return rows.flatMap((row, index) => {
    const path = [key, index];
    if (index === last && row.when !== undefined)
      return [{ path, code: 'last_row_conditional', expected: { word: 'open_row' } }];
    if (key === 'bands' && index < last && row.when === undefined) return [{ path, code: 'rows_after_open' }];
    return hiddenRow(rows.slice(0, index), row).map(code => ({ path, code }));
  });
}

type Row = { readonly when?: string };

/** Why a row can never apply, where that can be told from the text of the conditions. */
function hiddenRow(earlier: readonly Row[], { when }: Row): ProblemCode[] {
  if (when === undefined) return [];
  const band = bandOf(when);
  if (band && isEmpty(band)) return ['row_never_holds'];
  const conditions = earlier.flatMap(row => row.when ?? []);
  const isRepeated = conditions.some(condition => condition.trim() === when.trim());
  const isHidden =
    band !== undefined &&
    isCovered(
      band,
      conditions.flatMap(condition => bandOf(condition) ?? []),
    );
  return isRepeated || isHidden ? ['row_hidden'] : [];
}

function checkVerdicts(control: IndicatorControl, regulation: Regulation): Finding[] {
  const judging = judgingClauses(regulation);
  return (['numerator', 'denominator'] as const).flatMap(side => {
    const measure = control[side];
    const clauses = measure.of === 'verdicts' ? measure.clauses : [];
    return clauses.flatMap((clause, index) =>
      judging.includes(clause) ? [] : [noVerdicts(clause, [side, 'verdicts', index], judging)],
    );
  });
}

function noVerdicts(clause: string, path: Path, judging: readonly string[]): Finding {
  return { path, code: 'no_verdicts', params: { clause }, nearest: nearest(clause, judging) };
}

function judgingClauses(regulation: Regulation): string[] {
  const judging: readonly string[] = ['deadline', 'gate', 'record', 'duty', 'approval'];
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);
  return clauses
    .filter(clause => clause.controls.some(control => judging.includes(control.kind)))
    .map(({ id }) => id);
}

/** A setting has a value or a proposal, one of its choices where it has any. */
export function checkSettings(settings: Readonly<Record<string, Raw>>): Finding[] {
  return Object.entries(settings).flatMap(([name, { value, proposal, choices }]): Finding[] => {
    const path = ['settings', name];
    if ((value === undefined) === (proposal === undefined))
      return [{ path, code: 'setting_unsaid', params: { name }, expected: { written: 'value | proposal' } }];
    const chosen = value ?? proposal;
    if (!Array.isArray(choices) || choices.includes(chosen)) return [];
    const params = { name, value: String(chosen) };
    return [{ path, code: 'not_a_choice', params, expected: { written: choices.join(' | ') } }];
  });
}
