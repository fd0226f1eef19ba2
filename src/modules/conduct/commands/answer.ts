import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import { measuresIn } from '../deciding.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Answers the appeal with reasons: upheld, annulled or milder, never to the worse (S3.PEN.19). */
export function answerAppeal(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.answer,
    event: 'appeal.answered',
    tells: ({ row, course }, at) => [
      tells({ topic: 'conduct.answered', subjectId: row.id, personIds: [course.person], at }),
    ],
    of: (_tx, { answer, measures, fen }, { course }) => {
      if (answer !== 'milder') return { act: 'answer', answer };
      const was = course.decided ?? { fen: 0, points: 0, days: 0, measures: [] };
      const milder = { ...was, fen: fen ?? was.fen, ...(measures && { measures: measuresIn(measures) }) };
      return { act: 'answer', answer: milder };
    },
  });
}
