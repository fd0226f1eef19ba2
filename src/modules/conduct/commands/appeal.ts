import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** The person appeals in writing, within the term (S3.PEN.18). */
export function appealConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.appeal,
    event: 'appeal.filed',
    gates: 'appeal.file',
    tells: ({ row, course, terms }, at) => [
      tells({
        topic: 'conduct.appealed',
        subjectId: row.id,
        roles: terms.process.appealTo,
        at,
        dueAt: course.dueAt,
      }),
    ],
    of: () => ({ act: 'appeal' }),
  });
}
