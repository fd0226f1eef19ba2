import { conductEndpoints } from '#contract/conduct.ts';
import type { Penalty } from '#engine/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Records that the person refuses to sign; witnesses sign instead (S3.PEN.17). */
export function refuseSignature(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.refuseSignature,
    event: 'sanction.signature_refused',
    of: (_tx, { witnesses, follows }) => ({
      act: 'refuse_signature',
      witnesses,
      ...(follows !== undefined && { follows: follows as Penalty }),
    }),
  });
}
