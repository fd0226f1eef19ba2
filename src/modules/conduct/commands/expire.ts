import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Ends the term of a measure: it is neither shown nor counted any more. */
export function expireCase(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.expire,
    event: 'conduct.expired',
    of: () => ({ act: 'expire' }),
  });
}
