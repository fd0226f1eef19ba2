import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Says that the facts were inquired into. */
export function verifyConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.verify,
    event: 'conduct.verified',
    of: () => ({ act: 'verify' }),
  });
}
