import { callEndpoints } from '#contract/call.ts';
import { Refused } from '#kernel/refusal.ts';
import { instantOf } from '#kernel/time.ts';
import { command, happened } from '#road/command.ts';
import { after } from '#road/lifecycle.ts';
import { lifecycle } from '../lifecycle.ts';
import { loadCall } from '../store.ts';

/** Records that a missed call was returned. Who was not reached stays to be called, and the try is counted. */
export const returnCall = command({
  endpoint: callEndpoints.return,
  kind: 'call',
  load: loadCall,
  change: async (tx, { state }, { id, result }, { at, actor }) => {
    const next = after(lifecycle, { state, action: 'return' });
    if (next instanceof Refused) return next;
    const call = tx.db
      .updateTable('phoneCall')
      .set(eb => ({ tries: eb('tries', '+', 1) }))
      .where('id', '=', id);
    if (result === 'unreachable') {
      await call.execute();
      return happened({ events: [{ type: 'call.return_tried' }], reply: { id, state } });
    }
    await call.set({ state: next, returnedAt: instantOf(at), returnedByName: actor.name }).execute();
    const events = [{ type: 'call.returned', data: { result: 'called_back' } }];
    return happened({ events, reply: { id, state: next } });
  },
});
