import { Refused } from '#kernel/refusal.ts';
import { transaction } from '#platform/database/transaction.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { Answer } from '#road/answer.ts';
import { runBatch } from '#road/batch.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';

export interface Step {
  readonly command: Command;
  readonly input: unknown;
  readonly actor?: Actor;
}

const importer = systemActor('import', 'demonstration');

/** Does commands in one transaction and answers with their replies. A refusal is a fault of the demonstration. */
export function doAll(road: Road, steps: readonly Step[]): Promise<unknown[]> {
  return transaction(road.pool, async tx => {
    const orders = steps.map(({ command, input, actor = importer }) => ({
      command,
      call: { actor, input, key: null },
    }));
    const answers = await runBatch({ road, tx, pending: new Map() }, orders);
    return answers.map(bodyOf);
  });
}

function bodyOf(answer: Refused | Answer): unknown {
  if (answer instanceof Refused) throw new Error(`demonstration: ${JSON.stringify(answer.refusals)}`);
  return answer.body;
}
