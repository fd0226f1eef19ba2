import { callEndpoints } from '#contract/call.ts';
import { refuse } from '#kernel/refusal.ts';
import { command, happened } from '#road/command.ts';
import { loadCall } from '../store.ts';

/** Tells the number of a caller in full. Who read it stays in the log of the call. */
export const revealCall = command({
  endpoint: callEndpoints.reveal,
  kind: 'call',
  load: loadCall,
  change: async (_tx, { number }) => {
    if (number === null) return refuse('call.number_unknown');
    return happened({ events: [{ type: 'call.revealed' }], reply: { number } });
  },
});
