import { conductEndpoints } from '#contract/conduct.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Serves the slip: the term of appeal begins (S3.PEN.16). */
export function serveSlip(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.serve,
    event: 'sanction.slip_served',
    tells: ({ row, course }, at) => [
      tells({
        topic: 'conduct.served',
        subjectId: row.id,
        personIds: [course.person],
        at,
        dueAt: course.dueAt,
      }),
    ],
    of: () => ({ act: 'serve' }),
    facts: ({ educationNote }, { at, zone }) => ({
      'sanction.issued_on': civilDay(at, zone),
      ...(educationNote !== undefined && { 'sanction.education_note': educationNote }),
    }),
  });
}
