import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Serves the slip: the term of appeal begins (S3.PEN.16). */
export function serveSlip(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.serve,
    event: 'conduct.served',
    of: () => ({ act: 'serve' }),
  });
}
