import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import { excusing } from '#road/figures/excusals.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Excuses it for a reason that the due process lists: the occasion that it rests on counts as excused from then on. */
export function excuseConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.excuse,
    event: 'conduct.excused',
    of: (_tx, { excuse }) => ({ act: 'excuse', excuse }),
    ofOccasion: ({ finding, conductNo }, { excuse }) => excusing(finding, { excuse, conduct_no: conductNo }),
  });
}
