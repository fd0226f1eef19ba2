import { nearest } from '../expression/nearest.ts';
import type { Control, IndicatorControl, Regulation } from '../regulation.ts';
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
function checkRows(rows: readonly { readonly when?: string }[], key = 'within'): Finding[] {
  const last = rows.length - 1;
  return rows.flatMap((row, index) => {
    const path = [key, index];
    if (index === last && row.when !== undefined)
      return [{ path, message: 'the last row must have no condition', expected: 'a row without "when"' }];
    if (key === 'bands' && index < last && row.when === undefined)
      return [{ path, message: 'the bands after one without a condition never apply' }];
    const hidden = rows.slice(0, index).some(earlier => hides(earlier.when, row.when));
    return hidden ? [{ path, message: 'this row is never reached: a row above holds whenever it does' }] : [];
  });
}

const threshold = /^([a-z_]+\.[a-z_]+) (<=?|>=?) (?:([a-z]+)\()?(\d+(?:\.\d+)?)\)?$/;

/** Whether the earlier condition holds whenever the later does, where that can be told from their text. */
function hides(earlier: string | undefined, later: string | undefined): boolean {
  if (earlier === undefined || later === undefined) return false;
  if (earlier.trim() === later.trim()) return true;
  const a = threshold.exec(earlier.trim());
  const b = threshold.exec(later.trim());
  if (!a || !b || a[1] !== b[1] || a[3] !== b[3] || a[2]?.[0] !== b[2]?.[0]) return false;
  const difference = Number(b[4]) - Number(a[4]);
  if (difference === 0) return a[2]?.length === 2;
  return a[2]?.startsWith('<') ? difference < 0 : difference > 0;
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
  return { path, message: `clause "${clause}" gives no verdicts here`, nearest: nearest(clause, judging) };
}

function judgingClauses(regulation: Regulation): string[] {
  const judging: readonly string[] = ['deadline', 'gate', 'record'];
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);
  return clauses
    .filter(clause => clause.controls.some(control => judging.includes(control.kind)))
    .map(({ id }) => id);
}
