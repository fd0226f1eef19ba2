import { chargeEndpoints } from '#contract/charge.ts';
import { refuse } from '#kernel/refusal.ts';
import { formatInstant } from '#kernel/time.ts';
import { loadRequest } from '#modules/service-request/index.ts';
import { command, happened } from '#road/command.ts';
import { chargeOfCase, keepDecision } from '../store.ts';

/** Decides otherwise than the clause who pays, with a reason. Refuses where no clause said who pays. */
export const decideCharge = command({
  endpoint: chargeEndpoints.decide,
  kind: 'service_request',
  load: loadRequest,
  change: async (tx, { id }, { payer, parts, labour, travel, reason }, { at, actor }) => {
    const kept = await chargeOfCase(tx.db, id);
    if (!kept) return refuse('charge.not_worked_out');
    const { charged } = kept;
    const said = { payer, parts, labour, travel, reason };
    await keepDecision(tx, id, { charged, decided: { ...said, byName: actor.name, at: formatInstant(at) } });
    const control = `${charged.clause}/${charged.control}`;
    return happened({
      events: [{ type: 'charge.decided', data: { control, ...said }, facts: { 'charge.payer': payer } }],
      reply: { id },
    });
  },
});
