import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** The person appeals in writing, within the term (S3.PEN.18). */
export function appealConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.appeal,
    event: 'appeal.filed',
    gates: 'appeal.file',
    of: () => ({ act: 'appeal' }),
  });
}
