import { givingBackFacts, takeBackEndpoints } from '#contract/take-back.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { sealingOf } from '#modules/service-report/index.ts';
import { loadOrder, nextOfOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import type { FileStore } from '#platform/file/file-store.ts';
import { type Command, command } from '#road/command.ts';
import { keepHand } from '../hand-over.ts';
import { lastTaken } from '../store.ts';

/** Gives back what was taken along (S2.FOUR.10). Refuses where nothing is out. */
export function giveBack(files: FileStore): Command {
  return command({
    endpoint: takeBackEndpoints.giveBack,
    kind: 'service_request',
    subjectId: requestOfOrder,
    load: async (tx, input) => {
      const found = await loadOrder(tx, input);
      return found && { ...found, proposes: givingBackFacts(input) };
    },
    change: async (tx, row, input, { at, actor }) => {
      const out = await lastTaken(tx, row, 'take_back.give_back');
      if (out instanceof Refused) return out;
      const next = nextOfOrder(row, 'take_back.give_back');
      if (next instanceof Refused) return next;
      const fileName = `${row.orderNo}-back.png`;
      const hand = await keepHand({ tx, files }, { fileName, signed: input, createdBy: actor.key });
      if (hand instanceof Refused) return hand;
      await tx.db
        .updateTable('takeBack')
        .set({ returnedAt: instantOf(at), returnedByName: actor.name })
        .set({ backSignedByName: hand.name, backSignatureFileId: hand.fileId })
        .where('id', '=', out ?? '')
        .execute();
      return step(tx, row, {
        action: 'take_back.give_back',
        event: 'take_back.returned',
        data: await sealingOf(tx.db, out ?? '', 'returned'),
        facts: givingBackFacts(input),
      });
    },
  });
}
