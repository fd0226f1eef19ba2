import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import { tells } from '#road/told-notices.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Ends the term of a measure: it is neither shown nor counted any more. */
export function expireCase(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.expire,
    event: 'conduct.expired',
    tells: ({ row, course }, at) => [
      tells({ topic: 'conduct.expired', subjectId: row.id, personIds: [course.person], at }),
    ],
    of: () => ({ act: 'expire' }),
  });
}
