import type { followUpEndpoints } from '#contract/follow-up.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Query } from '#road/route.ts';

/** The guidelines of the regulation in force that are shown as a question of a survey, in the reader's language. */
export const readConductQuestions: Query<typeof followUpEndpoints.conductQuestions> = async ({
  road,
  actor: { locale },
}) => {
  const { book, inForce } = road.regulations;
  const questions = [...clausesOf(book.edition(inForce())).values()]
    .filter(({ controls }) =>
      controls.some(control => control.kind === 'guideline' && control.shownAs === 'survey'),
    )
    .toSorted((a, b) => a.no.localeCompare(b.no, 'en', { numeric: true }));
  return { questions: questions.map(({ id, no, text }) => ({ clause: id, no, text: text[locale] })) };
};
