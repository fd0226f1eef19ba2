import { takeBackEndpoints, takingFacts } from '#contract/take-back.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { instantOf, parseInstant } from '#kernel/time.ts';
import { sealingOf } from '#modules/service-report/index.ts';
import { loadOrder, nextOfOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { newId } from '#platform/id.ts';
import { type Command, command } from '#road/command.ts';
import { keepHand } from '../hand-over.ts';
import { lastTaken } from '../store.ts';

const taken = { type: 'take_back.taken' };
const takenForTest = { type: 'asset.taken_back' };

/** Takes a machine or parts along (S2.FOUR.09). Refuses a promise that is past, and a second hand-over while one is open. */
export function takeBack(files: FileStore): Command {
  return command({
    endpoint: takeBackEndpoints.take,
    kind: 'service_request',
    subjectId: requestOfOrder,
    load: async (tx, input) => {
      const found = await loadOrder(tx, input);
      return found && { ...found, proposes: takingFacts(input) };
    },
    change: async (tx, row, input, { at, actor }) => {
      const promised = parseInstant(input.promisedAt);
      if (promised <= at) return refuse('take_back.promise_past', { field: 'promisedAt' });
      const open = await lastTaken(tx, row, 'take_back.take');
      if (open instanceof Refused) return open;
      const next = nextOfOrder(row, 'take_back.take');
      if (next instanceof Refused) return next;
      const fileName = `${row.orderNo}-out.png`;
      const hand = await keepHand({ tx, files }, { fileName, signed: input, createdBy: actor.key });
      if (hand instanceof Refused) return hand;
      const id = newId();
      await tx.db
        .insertInto('takeBack')
        .values({
          ...{ id, requestId: row.requestId, orderId: row.id, reason: input.reason },
          ...{ items: JSON.stringify(input.items), isForTest: input.isForTest ?? false },
          ...{ promisedAt: instantOf(promised), takenAt: instantOf(at), takenByName: actor.name },
          ...{ outSignedByName: hand.name, outSignatureFileId: hand.fileId },
        })
        .execute();
      return step(tx, row, {
        action: 'take_back.take',
        event: 'take_back.promised',
        data: await sealingOf(tx.db, id, 'taken'),
        facts: takingFacts(input),
        after: input.isForTest ? [taken, takenForTest] : [taken],
      });
    },
  });
}
