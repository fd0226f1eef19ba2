import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Withdraws what lost its facts. */
export function withdrawConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.withdraw,
    event: 'conduct.withdrawn',
    of: () => ({ act: 'withdraw' }),
  });
}
