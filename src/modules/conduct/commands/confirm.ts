import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Confirms what was found. */
export function confirmConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.confirm,
    event: 'conduct.confirmed',
    of: () => ({ act: 'confirm' }),
  });
}
