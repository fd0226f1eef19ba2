import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** The person signs the slip; signing is no consent. */
export function signSlip(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.sign,
    event: 'sanction.slip_signed',
    of: () => ({ act: 'sign' }),
  });
}
