import type { ExplainedItem } from '#contract/explanation.ts';
import { explainGrades } from '#engine/explain-standing.ts';
import { renderGrade } from '#engine/render-effect.ts';
import type { SubjectState } from '#engine/state.ts';
import { formatInstant } from '#kernel/time.ts';
import { type Explaining, renderingFor, wordsOf } from './explaining.ts';

/** Every class that the regulation gives a subject now. */
export function gradeItems(state: SubjectState, explaining: Explaining): ExplainedItem[] {
  const { locale } = explaining.reader;
  const regulation = explaining.road.regulations.book.edition(state.edition);
  return explainGrades(regulation, state).map(grade => {
    const { clause, control, name } = grade;
    const [judged = '', ...facts] = renderGrade(grade, renderingFor(explaining));
    const rule = wordsOf(regulation, { clause: clause.id, control }, explaining);
    return {
      kind: 'grade',
      clause: clause.id,
      clauseNo: clause.no,
      control,
      name: name[locale],
      status: grade.grade,
      at: formatInstant(state.at),
      lines: [judged, ...rule, ...facts],
    };
  });
}
