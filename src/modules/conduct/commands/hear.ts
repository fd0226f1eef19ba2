import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import type { ConductGround } from '../ground.ts';
import { act } from './act.ts';

/** Records what the person said when heard. */
export function hearPerson(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.hear,
    event: 'conduct.heard',
    of: () => ({ act: 'hear' }),
  });
}
