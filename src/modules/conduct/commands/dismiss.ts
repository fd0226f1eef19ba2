import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Says that it is no violation, with the reason. */
export function dismissConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.dismiss,
    event: 'conduct.dismissed',
    of: () => ({ act: 'dismiss' }),
  });
}
