import { finishingFacts, takeBackEndpoints } from '#contract/take-back.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { sealingOf } from '#modules/service-report/index.ts';
import { loadOrder, nextOfOrder, requestOfOrder, step } from '#modules/work-order/index.ts';
import { command } from '#road/command.ts';
import { lastTaken } from '../store.ts';

/** Says whether what was given back is installed and commissioned again (S2.FOUR.10). Refuses before it was given back. */
export const finishTakeBack = command({
  endpoint: takeBackEndpoints.finish,
  kind: 'service_request',
  subjectId: requestOfOrder,
  load: async (tx, input) => {
    const found = await loadOrder(tx, input);
    return found && { ...found, proposes: finishingFacts(input) };
  },
  change: async (tx, row, { isCommissioned, result = null }, { at }) => {
    const back = await lastTaken(tx, row, 'take_back.finish');
    if (back instanceof Refused) return back;
    const next = nextOfOrder(row, 'take_back.finish');
    if (next instanceof Refused) return next;
    await tx.db
      .updateTable('takeBack')
      .set({ finishedAt: instantOf(at), isCommissioned, result })
      .where('id', '=', back ?? '')
      .execute();
    return step(tx, row, {
      action: 'take_back.finish',
      event: 'take_back.finished',
      data: await sealingOf(tx.db, back ?? '', 'finished'),
      facts: finishingFacts({ isCommissioned }),
    });
  },
});
